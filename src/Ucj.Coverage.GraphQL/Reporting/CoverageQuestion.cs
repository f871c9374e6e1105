using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>A question for coverage as a client puts it: not yet checked against the dataset.</summary>
/// <param name="Months">The months asked for.</param>
internal sealed record CoverageQuestion(MonthRange Months)
{
    /// <summary>The region asked for, with everything in it; <see langword="null"/> for the whole dataset.</summary>
    public RegionCode? Within { get; init; }

    /// <summary>Whether months outside the dataset are refused rather than left out.</summary>
    public bool Strict { get; init; }

    /// <summary>The length of a period.</summary>
    public Granularity Granularity { get; init; } = Granularity.Month;

    /// <summary>What rows are grouped by.</summary>
    public IReadOnlyList<Dimension> GroupBy { get; init; } = [];

    /// <summary>Which workers count.</summary>
    public Filter<Dimension>? Where { get; init; }

    /// <summary>Which rows are kept, by their figures.</summary>
    public Filter<CoverageMeasure>? Having { get; init; }

    /// <summary>The order of the rows.</summary>
    public IReadOnlyList<CoverageOrder> Order { get; init; } = [];

    /// <summary>The denominator of the rates.</summary>
    public string Denominator { get; init; } = Denominators.Registry;

    /// <summary>More denominators, on which every row stands too.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];

    /// <summary>What every row is compared with.</summary>
    public CoverageComparison? CompareWith { get; init; }

    /// <summary>Who would pay for covering the uncovered.</summary>
    public PremiumPayer CoverPayer { get; init; } = PremiumPayer.Purse(FundingSourceKind.Apbd);

    /// <summary>Months of tolerance; <see langword="null"/> for what the dataset's settings say.</summary>
    public int? Tolerance { get; init; }

    /// <summary>What a target path says between its points.</summary>
    public Interpolation Interpolation { get; init; } = Interpolation.Step;

    /// <summary>Whether there are rows of subtotals.</summary>
    public bool Rollup { get; init; }

    /// <summary>The figures that are looked at; those of <see cref="Having"/> come on top.</summary>
    public MeasureSet Measures { get; init; } = MeasureSet.All;
}
