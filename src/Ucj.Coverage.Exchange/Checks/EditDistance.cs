namespace Ucj.Coverage.Exchange.Checks;

/// <summary>How many letters one word must change to be another.</summary>
internal static class EditDistance
{
    /// <summary>Letters to add, drop or change, whatever their case (Levenshtein).</summary>
    public static int Of(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 0; i < one.Length; i++)
        {
            var corner = row[0]++;
            for (var j = 0; j < other.Length; j++)
            {
                var changed = corner + (char.ToUpperInvariant(one[i]) == char.ToUpperInvariant(other[j]) ? 0 : 1);
                corner = row[j + 1];
                row[j + 1] = Math.Min(changed, 1 + Math.Min(corner, row[j]));
            }
        }

        return row[^1];
    }
}
