using System.Runtime.CompilerServices;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Scenarios;

/// <summary>
/// Workers who enter the workforce in each month of a projection after the data's last month, so that a long projection
/// does not shrink against a fixed denominator. Whoever enters is like a worker there is, evenly chosen, but without cover
/// and at the lowest working age.
/// </summary>
/// <param name="PerMonth">How many workers a month, 0 or more; not with a share.</param>
/// <param name="Share">The share of the eligible workers of the month, 0 to 100 %; the fraction left of a month counts in the next. Not with a number.</param>
public sealed record Entrants(int? PerMonth = null, Percent? Share = null) : IScenarioChange
{
    private static readonly ConditionalWeakTable<WorkerRegistry, Entered> Last = [];

    /// <inheritdoc/>
    public ProjectionAssumptions Apply(ProjectionAssumptions assumptions)
    {
        ArgumentNullException.ThrowIfNull(assumptions);
        return assumptions with { Entrants = this };
    }

    /// <inheritdoc/>
    public Phrase Describe() => Share is { } share
        ? new(
            $"Setiap bulan sesudah bulan terakhir data masuk pekerja baru sebanyak {share} % dari yang berhak",
            $"In every month after the data's last, {share} % of the eligible workers enter anew")
        : new(
            $"Setiap bulan sesudah bulan terakhir data masuk {PerMonth ?? 0:N0} pekerja baru",
            $"In every month after the data's last, {PerMonth ?? 0:N0} workers enter anew");

    /// <summary>The registry with those who enter in the months of a projection; the very same for each that asks alike.</summary>
    /// <param name="model">The model.</param>
    /// <param name="months">The months of the projection.</param>
    internal WorkerRegistry Into(CoverageModel model, MonthRange months)
    {
        var registry = model.Registry!;
        var ages = (model.Settings.MinAge, model.Settings.MaxAge);
        var asked = (this, model.Horizon.Last, months, ages);
        if (Last.TryGetValue(registry, out var last) && last.Asked == asked) return last.Registry;
        var newcomers = new Newcomers(registry, model.Settings);
        var fraction = 0L;
        foreach (var month in months.Months().Where(month => month > model.Horizon.Last))
            newcomers.Enter(month, eligible => Share is { } share ? ShareOf(share, eligible, ref fraction) : PerMonth ?? 0, $"+{ContributionMonth.Format(month)}");
        var entered = newcomers.Registry();
        Last.AddOrUpdate(registry, new Entered(asked, entered));
        return entered;
    }

    private static long ShareOf(Percent share, int eligible, ref long fraction)
    {
        const long Whole = 100L * Percent.MillionthsPerPercent;
        fraction += share.Millionths * eligible;
        var workers = fraction / Whole;
        fraction %= Whole;
        return workers;
    }

    private sealed record Entered(
        (Entrants Entrants, NodaTime.YearMonth Known, MonthRange Months, (int Min, int Max) Ages) Asked, WorkerRegistry Registry);
}
