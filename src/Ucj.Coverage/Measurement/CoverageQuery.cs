using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Measurement;

/// <summary>A question to a <see cref="CoverageReport"/>.</summary>
/// <param name="Months">The months asked for; all must be months of the report.</param>
public sealed record CoverageQuery(MonthRange Months)
{
    /// <summary>The region asked for, with everything in it.</summary>
    /// <value>The default, <see langword="null"/>, is the whole report.</value>
    public RegionCode? Within { get; init; }

    /// <summary>The length of a period.</summary>
    /// <value>The default is a month.</value>
    public Granularity Granularity { get; init; } = Granularity.Month;

    /// <summary>What rows are grouped by, besides time; each at most once.</summary>
    /// <value>The default is nothing: a row per period.</value>
    public IReadOnlyList<Dimension> GroupBy { get; init; } = [];

    /// <summary>Which cells count. A filtered row has no official denominator and no target: those speak of everyone.</summary>
    /// <value>The default, <see langword="null"/>, is all.</value>
    public Func<CoverageCell, bool>? Where { get; init; }

    /// <summary>The denominator of the rates.</summary>
    /// <value>The default is <see cref="Denominators.Registry"/>.</value>
    public string Denominator { get; init; } = Denominators.Registry;

    /// <summary>What a target path says between its points.</summary>
    /// <value>The default is <see cref="Interpolation.Step"/>.</value>
    public Interpolation Interpolation { get; init; } = Interpolation.Step;

    /// <summary>The order of the rows.</summary>
    /// <value>The default, nothing, is time and then <see cref="GroupBy"/>; this also breaks the ties of any other order.</value>
    public IReadOnlyList<CoverageOrder> Order { get; init; } = [];

    /// <summary>Whether every prefix of <see cref="GroupBy"/> gets rows too, down to the total.</summary>
    /// <value>The default is no.</value>
    public bool Subtotals { get; init; }

    /// <summary>Whether a key that has workers in some period has a row, of zeros, in the others too.</summary>
    /// <value>The default is no: a row exists only where some month of its period has an eligible worker.</value>
    public bool FillPeriods { get; init; }
}
