using Ucj.Coverage.Exchange.Checks;

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
            if (Math.Abs(name.Length - found.Length) > least || EditDistance.Of(found, name) is var distance && distance > least) continue;
            if (nearest is null || distance < least) (nearest, least) = (name, distance);
        }

        return nearest;
    }
}
