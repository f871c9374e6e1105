using NodaTime;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Measurement;

/// <summary>A question to a <see cref="CoverageReport"/>.</summary>
/// <param name="Months">The months asked for; those that are none of the report's are left out, with a warning.</param>
public sealed record CoverageQuery(MonthRange Months)
{
    /// <summary>The region asked for, with everything in it.</summary>
    /// <value>The default, <see langword="null"/>, is the whole report.</value>
    public RegionCode? Within { get; init; }

    /// <summary>The length of a period.</summary>
    /// <value>The default is a month.</value>
    public Granularity Granularity { get; init => field = Code.Defined(value, nameof(Granularity)); } = Granularity.Month;

    /// <summary>Whether months outside the report are refused rather than left out.</summary>
    /// <value>The default is no.</value>
    public bool Strict { get; init; }

    /// <summary>What rows are grouped by, besides time; each at most once.</summary>
    /// <value>The default is nothing: a row per period.</value>
    public IReadOnlyList<Dimension> GroupBy
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            foreach (var dimension in value) Code.Defined(dimension, nameof(GroupBy));
            field = value;
        }
    } = [];

    /// <summary>Which cells count. A filtered row has no official denominator and no target: those speak of everyone.</summary>
    /// <value>The default, <see langword="null"/>, is all.</value>
    public Func<CoverageCell, bool>? Where { get; init; }

    /// <summary>The denominator of the rates.</summary>
    /// <value>The default is <see cref="Denominators.Registry"/>.</value>
    public string Denominator { get; init; } = Denominators.Registry;

    /// <summary>What a target path says between its points.</summary>
    /// <value>The default is <see cref="Interpolation.Step"/>.</value>
    public Interpolation Interpolation { get; init => field = Code.Defined(value, nameof(Interpolation)); } = Interpolation.Step;

    /// <summary>The order of the rows.</summary>
    /// <value>The default, nothing, is time and then <see cref="GroupBy"/>; this also breaks the ties of any other order.</value>
    public IReadOnlyList<CoverageOrder> Order { get; init; } = [];

    /// <summary>Whether every prefix of <see cref="GroupBy"/> gets rows too, down to the total.</summary>
    /// <value>The default is no.</value>
    public bool Subtotals { get; init; }

    /// <summary>Whether a key that has workers in some period has a row, of zeros, in the others too.</summary>
    /// <value>The default is no: a row exists only where some month of its period has an eligible worker.</value>
    public bool FillPeriods { get; init; }

    /// <summary>The figures to compute, besides eligible, active, and what rows are ordered by; others are absent.</summary>
    /// <value>The default is all. Fewer are faster; <see cref="Having"/> must be able to find what it reads.</value>
    public MeasureSet Measures { get; init; } = MeasureSet.All;

    /// <summary>More denominators on which every row stands, side by side with <see cref="Denominator"/>.</summary>
    /// <value>The default is none.</value>
    public IReadOnlyList<string> Beside { get; init; } = [];

    /// <summary>What every row is compared with.</summary>
    /// <value>The default, <see langword="null"/>, is nothing.</value>
    public CoverageComparison? CompareWith { get; init; }

    /// <summary>
    /// What covering one worker of a cell for one month would cost, by which the cost of the uncovered is computed;
    /// <see langword="null"/> for workers who are not to be counted in it. It is asked for cells and last months of periods.
    /// </summary>
    /// <value>The default, <see langword="null"/>, computes no such cost.</value>
    public Func<CoverageCell, YearMonth, Rupiah?>? CoverPrice { get; init; }

    /// <summary>Which rows are kept, by their figures.</summary>
    /// <value>The default, <see langword="null"/>, is all.</value>
    public Func<CoverageLine, bool>? Having { get; init; }

    /// <summary>The measures <see cref="Having"/> compares with some figure; one that no row has is refused.</summary>
    /// <value>The default, none, refuses nothing.</value>
    public MeasureSet HavingMeasures { get; init; }

    /// <summary>
    /// Whether a row may be shown, by the numbers of the cells it counts and the month of its stocks. A row that may not
    /// keeps its key and has no figure, before it is filtered and ordered.
    /// </summary>
    internal Func<IReadOnlyList<int>, YearMonth, bool>? Shows { get; init; }
}
