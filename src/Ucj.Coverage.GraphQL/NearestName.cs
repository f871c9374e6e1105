namespace Ucj.Coverage.GraphQL;

/// <summary>Finds the name somebody probably meant.</summary>
internal static class NearestName
{
    /// <summary>The name nearest to a text, by letters changed; none when even that is far off. Of equals, the first wins.</summary>
    /// <param name="found">The text.</param>
    /// <param name="known">The names there are.</param>
    public static string? To(string found, IEnumerable<string> known)
    {
        var (nearest, least) = ((string?)null, found.Length / 3 + 1);
        foreach (var name in known)
        {
            if (Math.Abs(name.Length - found.Length) > least || Distance(found, name) is var distance && distance > least) continue;
            if (nearest is null || distance < least) (nearest, least) = (name, distance);
        }

        return nearest;
    }

    /// <summary>Letters to add, drop or change, whatever their case (Levenshtein).</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 0; i < from.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 0; j < to.Length; j++)
            {
                var change = diagonal + (char.ToUpperInvariant(from[i]) == char.ToUpperInvariant(to[j]) ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(change, 1 + Math.Min(diagonal, row[j]));
            }
        }

        return row[^1];
    }
}
