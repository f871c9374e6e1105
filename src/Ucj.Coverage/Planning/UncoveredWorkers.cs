using System.Runtime.CompilerServices;
using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Planning;

/// <summary>
/// Whom a plan may pay for: BPU workers without an employer as needs, and the staff of public employers. The staff of a
/// private employer is its own debt and in neither. The last answer is kept as long as the registry lives, since neither
/// purses nor their money change it.
/// </summary>
/// <remarks>Thread-safe: whoever comes together may do the same work twice, with the same result.</remarks>
internal sealed class UncoveredWorkers
{
    private static readonly ConditionalWeakTable<WorkerRegistry, Answer> Last = [];

    private UncoveredWorkers(UncoveredCounting counted)
    {
        Needs = [.. counted.Needs()];
        OfPublicEmployers = counted.OfPublicEmployers;
    }

    /// <summary>The needs, in the order in which they are served.</summary>
    public IReadOnlyList<FundingNeed> Needs { get; }

    /// <summary>The numbers of PU workers of public employers who are eligible in the whole window and have no spell in it.</summary>
    public IReadOnlyList<int> OfPublicEmployers { get; }

    /// <summary>Whom a plan that is asked for so may pay for.</summary>
    public static UncoveredWorkers Of(
        CoverageModel model,
        WorkerRegistry registry,
        FundingRequest request,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        // Of the law only the bands of incomes matter, and only to those who are paid for at their own.
        var schedule = model.Settings.FundedAtOwnBand ? model.Law : null;
        var asked = new Question(request.Window, request.Monthly, request.PassesOverTolerated, model.Settings, schedule);
        if (Last.TryGetValue(registry, out var last) && last.Asked == asked) return last.Workers;
        var workers = new UncoveredWorkers(new UncoveredCounting(model, registry, request, progress, cancellation));
        Last.AddOrUpdate(registry, new Answer(asked, workers));
        return workers;
    }

    private sealed record Question(
        MonthRange Window, bool Monthly, YearMonth? PassesOverTolerated, CoverageSettings Settings, PremiumSchedule? Schedule);

    private sealed record Answer(Question Asked, UncoveredWorkers Workers);
}
