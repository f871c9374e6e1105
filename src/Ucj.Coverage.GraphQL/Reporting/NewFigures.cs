using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>New figures are in force.</summary>
/// <param name="DataVersion">The version of the data they are of.</param>
/// <param name="Model">The data.</param>
/// <param name="Reports">The figures.</param>
/// <param name="Scope">The regions that are seen.</param>
internal sealed record NewFigures(string DataVersion, CoverageModel Model, CoverageReports Reports, Scope Scope)
{
    private static readonly MeasureSet Told = MeasureSet.Of(CoverageMeasure.Eligible, CoverageMeasure.Active, CoverageMeasure.Uncovered);

    /// <summary>The same as a caller may see it.</summary>
    public Func<Rights, NewFigures> For { get; init; } = _ => throw new InvalidOperationException("These are of one caller already.");

    /// <summary>The months of the data.</summary>
    public MonthRange Months => Model.Horizon;

    /// <summary>Whether a region is one of the data's.</summary>
    public bool Has(RegionCode region) => Scope.Contains(region) && Model.Regions.TryNumberOf(region, out _);

    /// <summary>The figures of a region in the last month; absent when nobody is counted there.</summary>
    /// <param name="region">The region; <see langword="null"/> for all.</param>
    public CoverageEntry? Latest(RegionCode? region)
    {
        var question = new CoverageQuestion(new MonthRange(Model.Horizon.Last, Model.Horizon.Last)) { Within = region, Measures = Told };
        return Reports.Ask(question);
    }
}
