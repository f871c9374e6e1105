using System.CommandLine;
using System.CommandLine.Parsing;
using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>The dimensions an answer may be grouped by, under the names of its columns.</summary>
internal static class ReportDimension
{
    private static readonly (SheetColumn Column, Dimension Dimension)[] Names =
    [
        (new("district", new("kecamatan", "district")), Dimension.District),
        (new("village", new("nagari", "village")), Dimension.Village),
        (new("group", new("kelompok", "group")), Dimension.WorkerGroup),
        (new("segment", new("segmen", "segment")), Dimension.Segment),
        (new("sector", new("sektor", "sector")), Dimension.Sector),
        (new("tier", new("prioritas", "tier")), Dimension.Tier),
        (new("vulnerable", new("rentan", "vulnerable")), Dimension.Vulnerable),
        (new("payer", new("pembayar", "payer")), Dimension.Payer),
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

    /// <summary>The column of a dimension.</summary>
    public static SheetColumn ColumnOf(Dimension dimension) => Array.Find(Names, one => one.Dimension == dimension).Column;

    /// <summary>The cell of a key in the column of a dimension.</summary>
    public static object? CellOf(CoverageKey key, Dimension dimension) => dimension switch
    {
        Dimension.Tier => (long?)key.Tier,
        Dimension.Vulnerable => key.Vulnerable,
        _ => key.CodeOf(dimension),
    };

    private static string NameOf(Dimension dimension) => ColumnOf(dimension).Name;

    private static List<Dimension> Parse(ArgumentResult result, IReadOnlyList<Dimension> allowed, string names)
    {
        var dimensions = new List<Dimension>();
        foreach (var word in result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries)))
        {
            var index = Array.FindIndex(Names, one => one.Column.Name == word && allowed.Contains(one.Dimension));
            if (index < 0 || dimensions.Contains(Names[index].Dimension))
            {
                CommonOptions.Refuse(result, word, new Phrase($"masing-masing paling banyak sekali dari {names}", $"each at most once of {names}"));
                return [];
            }

            dimensions.Add(Names[index].Dimension);
        }

        return dimensions;
    }
}
