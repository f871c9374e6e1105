using NodaTime;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Measurement;

/// <summary>
/// All workers of a region counted by cell and month: eligible, active, enrolled, new, lapsed. Any coverage figure is a
/// sum over it. It is made by the recalculation; the same registry always gives the same cube.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class CoverageCube
{
    private readonly CellSeries[] _series;

    internal CoverageCube(
        RegionTree regions,
        MonthRange months,
        bool hasFlows,
        MonthRange? duesMonths,
        RunningSums? reports,
        CellSeries[] series)
    {
        Regions = regions;
        Months = months;
        HasFlows = hasFlows;
        DuesMonths = duesMonths;
        Reports = reports;
        _series = series;
    }

    /// <summary>The regions of its cells.</summary>
    public RegionTree Regions { get; }

    /// <summary>The months it counts.</summary>
    public MonthRange Months { get; }

    /// <summary>Whether it knows who enrolled and lapsed; a cube made of totals does not.</summary>
    public bool HasFlows { get; }

    /// <summary>
    /// The months whose dues it knows; none when it was made of totals or without a premium law. Months before the first
    /// law are not among them.
    /// </summary>
    public MonthRange? DuesMonths { get; }

    /// <summary>
    /// The cells, in the order of region, group, segment, sector and scale. Cells without workers are absent; of totals, all that
    /// ever report are there.
    /// </summary>
    public IReadOnlyList<CoverageCell> Cells => field ??= Array.ConvertAll(_series, one => one.Cell);

    /// <summary>
    /// Of totals, 1 for every cell and month that was reported, else 0; none of a registry, which knows every month.
    /// </summary>
    internal RunningSums? Reports { get; }

    /// <summary>Whether the dues of every month of a range are known.</summary>
    internal bool KnowsDuesOf(MonthRange months) => DuesMonths is { } known && known.Contains(months);

    internal IReadOnlyList<CellSeries> Series => _series;

    /// <summary>The cells side by side. Built when first asked for; two threads may build the same columns, to no harm.</summary>
    internal CubeColumns CellColumns => field ??= CubeColumns.OfCells(this);

    /// <summary>The cells side by side, each once for every payer.</summary>
    internal CubeColumns PayerColumns => field ??= CubeColumns.OfPayers(this);

    /// <summary>Eligible workers of a cell in a month.</summary>
    /// <param name="cell">The 0-based number of the cell in <see cref="Cells"/>.</param>
    /// <param name="month">A month of <see cref="Months"/>.</param>
    public long Eligible(int cell, YearMonth month) => _series[cell].Eligible[IndexOf(month)];

    /// <summary>Active workers of a cell in a month.</summary>
    /// <param name="cell">The 0-based number of the cell in <see cref="Cells"/>.</param>
    /// <param name="month">A month of <see cref="Months"/>.</param>
    public long Active(int cell, YearMonth month) => _series[cell].Active[IndexOf(month)];

    /// <summary>The 0-based place of a month in every series.</summary>
    internal int IndexOf(YearMonth month) => Months.Contains(month)
        ? ContributionMonth.ToNumber(month) - ContributionMonth.ToNumber(Months.First)
        : throw Throw.MonthsOutside(new MonthRange(month, month), Months);
}
