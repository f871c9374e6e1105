using System.CommandLine.Parsing;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>The dimensions a report may be grouped by, under the names of its columns.</summary>
internal static class ReportDimension
{
    private static readonly (string Name, Dimension Dimension)[] Names =
    [
        ("district", Dimension.District),
        ("village", Dimension.Village),
        ("group", Dimension.WorkerGroup),
        ("segment", Dimension.Segment),
        ("sector", Dimension.Sector),
        ("tier", Dimension.Tier),
        ("vulnerable", Dimension.Vulnerable),
    ];

    /// <summary>All names, as the help shows them.</summary>
    public static string All => string.Join(',', Names.Select(one => one.Name));

    /// <summary>The column name of a dimension.</summary>
    public static string NameOf(Dimension dimension) => Array.Find(Names, one => one.Dimension == dimension).Name;

    /// <summary>Reads names joined by commas, each at most once.</summary>
    public static IReadOnlyList<Dimension> Parse(ArgumentResult result)
    {
        var dimensions = new List<Dimension>();
        foreach (var word in result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries)))
        {
            var index = Array.FindIndex(Names, one => one.Name == word);
            if (index < 0 || dimensions.Contains(Names[index].Dimension))
            {
                result.AddError($"--by: found '{word}', expected each at most once of {All}.");
                return [];
            }

            dimensions.Add(Names[index].Dimension);
        }

        return dimensions;
    }
}
