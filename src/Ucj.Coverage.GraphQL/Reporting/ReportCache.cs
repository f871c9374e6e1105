using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>The report of a model over its whole horizon, one for each tolerance asked for, computed once.</summary>
/// <remarks>
/// Thread-safe: who asks for a report that is being computed waits for it. A report holds a number for every cell and
/// month, so only a few are kept; that of the model's own tolerance always is.
/// </remarks>
internal sealed class ReportCache(CoverageModel model, CoverageReport? own = null)
{
    /// <summary>How many reports of other tolerances are kept, the last asked for.</summary>
    private const int Kept = 4;

    private readonly AnswerCache<MonthRange, CoverageReport> _own = new(
        (months, stop) => own ?? CoverageEngine.Report(model, months, new RecalculationOptions { Cancellation = stop }), kept: 1);

    private readonly AnswerCache<int, CoverageReport> _others = new(
        (tolerance, stop) => CoverageEngine.Report(
            model with { Settings = model.Settings with { ToleranceMonths = tolerance } },
            model.Horizon,
            new RecalculationOptions { Cancellation = stop }),
        Kept);

    /// <summary>The report of a tolerance.</summary>
    /// <param name="tolerance">Months; <see langword="null"/> for the model's own.</param>
    /// <param name="cancellation">Ends the waiting for it.</param>
    /// <exception cref="CoverageException">The tolerance is out of range, or the model has totals only.</exception>
    public CoverageReport Of(int? tolerance, CancellationToken cancellation = default)
    {
        if (tolerance is not { } months || months == model.Settings.ToleranceMonths) return _own.Of(model.Horizon, cancellation);
        if (months is < 0 or > CoverageSettings.MaxTolerance)
            throw Throw.ToleranceOutOfRange(months, CoverageSettings.MaxTolerance);
        return _others.Of(months, cancellation);
    }
}
