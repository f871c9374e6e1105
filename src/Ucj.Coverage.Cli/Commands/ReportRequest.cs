using Ucj.Coverage.Disclosure;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>What a report is asked for, besides its months.</summary>
internal sealed record ReportRequest(
    RegionCode? Within,
    IReadOnlyList<Dimension> GroupBy,
    Granularity Granularity,
    string Denominator,
    Interpolation Interpolation,
    int? Tolerance,
    int? SmallestShown,
    bool Strict)
{
    /// <summary>Computes the answer from a model.</summary>
    public CoverageTable Answer(CoverageModel model, MonthRange months, CancellationToken cancellation)
    {
        var options = RecalculationOptions.Default with { Cancellation = cancellation };
        if (Tolerance is { } tolerance) model = model with { Settings = model.Settings with { ToleranceMonths = tolerance } };
        var query = new CoverageQuery(months)
        {
            Within = Within,
            GroupBy = GroupBy,
            Granularity = Granularity,
            Denominator = Denominator,
            Interpolation = Interpolation,
            Strict = Strict,
        };

        // A strict question that is refused is refused with the horizon, not with the part of it that was asked for.
        var counted = months.Intersect(model.Horizon) is { } inside && (!Strict || inside == months) ? inside : model.Horizon;

        // What is hidden in a month depends on those before it, asked for or not.
        return SmallestShown is { } smallest
            ? new PublicCoverage(CoverageEngine.Report(model, model.Horizon, options), smallest).Ask(query, cancellation)
            : CoverageEngine.Report(model, counted, options).Ask(query, cancellation);
    }
}
