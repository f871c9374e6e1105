using System.Globalization;
using System.Text.RegularExpressions;

namespace Ucj.Coverage.Exchange.Files;

/// <summary>Where the checks of a model find something: <c>Targets[2].Definition</c>.</summary>
/// <param name="List">The list of the model.</param>
/// <param name="Number">The place in the list, from 0; below 0 where no item is meant.</param>
/// <param name="Member">The member of the item.</param>
internal readonly partial record struct ModelPath(string List, int Number, string Member)
{
    /// <summary>The path of a problem; none where it is not of an item of a list.</summary>
    public static ModelPath? Of(Problem problem) => Item().Match(problem.Column) is { Success: true } path
        ? new(path.Groups["list"].Value, int.Parse(path.Groups["number"].Value, CultureInfo.InvariantCulture), path.Groups["member"].Value)
        : null;

    [GeneratedRegex(@"^(?<list>\w+)\[(?<number>-?\d+)\]\.(?<member>\w+)$")]
    private static partial Regex Item();
}
