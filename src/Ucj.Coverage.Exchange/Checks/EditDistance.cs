namespace Ucj.Coverage.Exchange.Checks;

/// <summary>How many letters one word must change to be another.</summary>
internal static class EditDistance
{
    public static int Of(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var (corner, left) = (row[0], i);
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = corner + (one[i - 1] == other[j - 1] ? 0 : 1);
                corner = row[j];
                left = Math.Min(changed, Math.Min(left, row[j]) + 1);
                row[j] = left;
            }
        }

        return row[other.Length];
    }
}
