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

    private readonly Lock _lock = new();
    private readonly Lazy<CoverageReport> _own = new(() => own ?? CoverageEngine.Report(model, model.Horizon));
    private readonly LinkedList<(int Tolerance, Lazy<CoverageReport> Report)> _others = [];

    /// <summary>The report of a tolerance.</summary>
    /// <param name="tolerance">Months; <see langword="null"/> for the model's own.</param>
    /// <exception cref="CoverageException">The tolerance is out of range, or the model has totals only.</exception>
    public CoverageReport Of(int? tolerance)
    {
        if (tolerance is not { } months || months == model.Settings.ToleranceMonths) return _own.Value;
        if (months is < 0 or > CoverageSettings.MaxTolerance)
            throw Throw.ToleranceOutOfRange(months, CoverageSettings.MaxTolerance);
        return Other(months).Value;
    }

    private Lazy<CoverageReport> Other(int tolerance)
    {
        lock (_lock)
        {
            var found = _others.FirstOrDefault(other => other.Tolerance == tolerance);
            if (found.Report is not null) _others.Remove(found);
            else found = (tolerance, new Lazy<CoverageReport>(() => Recalculated(tolerance)));
            _others.AddFirst(found);
            if (_others.Count > Kept) _others.RemoveLast();
            return found.Report;
        }
    }

    private CoverageReport Recalculated(int tolerance) => CoverageEngine.Report(
        model with { Settings = model.Settings with { ToleranceMonths = tolerance } }, model.Horizon);
}
