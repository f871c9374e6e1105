using System.Numerics;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.GraphQL.Schema.Rules;

/// <summary>
/// The work of questions put to the cube, in nanoseconds of a processor: it reads cells and months, makes groups and periods,
/// keeps some rows and sorts them, all before a page is cut. The constants are from <c>price</c> among the benchmarks.
/// </summary>
internal sealed class CoverageWork(ModelSize size)
{
    private const long Question = 20_000;
    private const long Filter = 20_000;
    private const long CellOfDimension = 10;
    private const long CellOfFilter = 100;
    private const long CellOfCover = 25;
    private const long Period = 600;
    private const long Group = 800;
    private const long Row = 25;
    private const long RowOfMeasure = 6;
    private const long RowOfHaving = 40;
    private const long RowOfOrder = 6;
    private const long RowOfComparison = 600;
    private const long RowOfPublished = 300;
    private const long CellOfPublished = 120;

    /// <summary>One figure: every measure of one region in one month.</summary>
    public long OfFigure(AskedField asked) => Question + (CellOfDimension * size.Cells) + OfTolerance(asked);

    /// <summary>A page of coverage, without the values of its rows.</summary>
    public long Of(AskedField asked)
    {
        var (months, share) = (MonthsOf(asked), ShareOf(asked));
        var (cells, periods, groups) = (size.CellsIn(share), PeriodsOf(asked, months), GroupsOf(asked, share));
        var (dimensions, orders, looked) = (asked.Count("groupBy"), asked.Count("order"), asked.Measures);
        var having = asked.Of<Filter<CoverageMeasure>>("having")?.Comparisons().Count() ?? 0;
        var measures = 2 + orders + ((looked.Measures().Count() + having) * (1 + asked.Count("beside")));
        var runs = dimensions == 0 ? 1 : Math.Max(groups, cells);
        var rows = groups * periods;
        return Question
            + OfTolerance(asked)
            + (CellOfDimension * cells * (1 + dimensions))
            + (asked.Of<Filter<Dimension>>("where") is { } where ? Filter + (CellOfFilter * cells * (1 + where.Comparisons().Count())) : 0)
            + (runs * months * measures / 2)
            + (Period * periods) + (Group * groups)
            + (rows * (Row + (RowOfMeasure * measures)))
            + (RowOfHaving * rows * having)
            + (RowOfOrder * rows * orders * BitOperations.Log2((ulong)rows + 1))
            + (asked.Of<CoverageComparison>("compareWith") is null ? 0 : RowOfComparison * rows)
            + (looked.Contains(CoverageMeasure.CoverCost) ? CellOfCover * cells * periods : 0)
            + (size.IsPublished ? (RowOfPublished * rows) + (CellOfPublished * cells * periods * LevelsOf(asked)) : 0);
    }

    /// <summary>At most how many rows there are on all pages.</summary>
    public long RowsOf(AskedField asked) => GroupsOf(asked, ShareOf(asked)) * PeriodsOf(asked, MonthsOf(asked));

    private int MonthsOf(AskedField asked) => asked.Of<MonthRange?>("months") is { } months ? size.MonthsIn(months) : size.Horizon.Length;

    private int ShareOf(AskedField asked) => asked.Of<RegionCode?>("within") is { } region ? size.RegionsAt(region.Level) : asked.Share;

    private static int LevelsOf(AskedField asked) => asked.Of<bool>("rollup") ? 1 + asked.Count("groupBy") : 1;

    private long GroupsOf(AskedField asked, int share)
    {
        var dimensions = asked.List<Dimension>("groupBy");
        var groups = size.Groups(dimensions, share);
        for (var level = 0; asked.Of<bool>("rollup") && level < dimensions.Count; level++)
            groups += size.Groups(dimensions.Take(level), share);
        return groups;
    }

    /// <summary>All workers are counted anew, with their premiums, where figures are asked for another tolerance: 1.2 ns a month.</summary>
    private long OfTolerance(AskedField asked) => asked.Of<int?>("tolerance") is { } months && months != size.Tolerance
        ? 12L * size.Workers * size.Horizon.Length / 10
        : 0;

    private static long PeriodsOf(AskedField asked, int months) => (asked.Of<Granularity?>("granularity") ?? Granularity.Month) switch
    {
        Granularity.Month => months,
        Granularity.Quarter => Touched(months, 3),
        Granularity.Semester => Touched(months, 6),
        Granularity.Year => Touched(months, 12),
        _ => 1,
    };

    /// <summary>At most how many periods of a length so many months touch.</summary>
    private static long Touched(int months, int length) => Math.Min(months, ((months + length - 2) / length) + 1);
}
