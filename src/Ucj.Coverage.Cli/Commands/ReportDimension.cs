using System.CommandLine;
using System.CommandLine.Parsing;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>The dimensions an answer may be grouped by, under the names of its columns.</summary>
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
        ("payer", Dimension.Payer),
    ];

    /// <summary>Those of any worker, covered or not.</summary>
    public static IReadOnlyList<Dimension> OfAll { get; } =
        [.. Names.Select(one => one.Dimension).Where(dimension => dimension != Dimension.Payer)];

    /// <summary>Those of a worker somebody pays for.</summary>
    public static IReadOnlyList<Dimension> OfCovered { get; } = [.. Names.Select(one => one.Dimension)];

    /// <summary>The option that takes names joined by commas, each at most once.</summary>
    public static Option<IReadOnlyList<Dimension>> Option(Session session, IReadOnlyList<Dimension> allowed)
    {
        var names = string.Join(',', allowed.Select(NameOf));
        return new Option<IReadOnlyList<Dimension>>("--by")
        {
            Description = session.Say($"Rincian: {names}", $"Grouping: {names}"),
            HelpName = "LIST",
            DefaultValueFactory = _ => [],
            CustomParser = result => Parse(result, allowed, names),
        };
    }

    /// <summary>The column name of a dimension.</summary>
    public static string NameOf(Dimension dimension) => Array.Find(Names, one => one.Dimension == dimension).Name;

    private static List<Dimension> Parse(ArgumentResult result, IReadOnlyList<Dimension> allowed, string names)
    {
        var dimensions = new List<Dimension>();
        foreach (var word in result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries)))
        {
            var index = Array.FindIndex(Names, one => one.Name == word && allowed.Contains(one.Dimension));
            if (index < 0 || dimensions.Contains(Names[index].Dimension))
            {
                result.AddError($"--by: found '{word}', expected each at most once of {names}.");
                return [];
            }

            dimensions.Add(Names[index].Dimension);
        }

        return dimensions;
    }
}
