using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Scenarios;

/// <summary>
/// Many workers for a few months, or few for many: the same money buys the same worker-months and the same average, but
/// not the same December. A worker-month less in one month is one more in another.
/// </summary>
public static class BreadthAgainstDuration
{
    private const int MonthsOfYear = 12;

    /// <summary>The frontier of one amount: for 1 to 12 months at the end of a year, the most workers and what they do.</summary>
    /// <param name="model">The model; it needs workers and a premium law.</param>
    /// <param name="purse">
    /// The purse that pays; its earmark says who needs it and its kind what it pays. Where its legal basis or its cap on months
    /// forbids it to pay, nobody is paid for, and a warning says why.
    /// </param>
    /// <param name="amount">The money, not negative.</param>
    /// <param name="year">The year.</param>
    /// <param name="denominator">The name of the denominator.</param>
    /// <param name="progress">Told of every number of months that is begun; by default nobody is.</param>
    /// <param name="cancellation">Stops it: it is looked at every 4,096 workers, for every number of months.</param>
    /// <exception cref="OperationCanceledException">The token stopped it.</exception>
    /// <returns>The frontier. The cover of the model without the money is counted, no other plan.</returns>
    /// <exception cref="CoverageException">The model has totals only, or a month is before the data or the first law.</exception>
    /// <exception cref="ArgumentException">The model has no premium law.</exception>
    public static BreadthFrontier Of(
        CoverageModel model,
        FundingSource purse,
        Rupiah amount,
        int year,
        string denominator = Denominators.Registry,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(purse);
        var registry = model.Registry ?? throw Refusal.NeedsWorkers();
        var schedule = model.Law ?? throw Throw.ModelWithoutLaw();
        var months = MonthRange.OfYear(year);
        var still = Projection.Run(model, months, new ProjectionAssumptions { SpendEnvelopes = false }, denominator, cancellation: cancellation).Months;
        var (rows, doubts, refusals) = (new List<BreadthRow>(), new ProfileDoubts(schedule), new List<(int Months, PurseRefusal Refusal)>());
        for (var length = 1; length <= MonthsOfYear; length++)
        {
            progress?.Report(new WorkProgress(WorkPart.Months, length - 1, MonthsOfYear));
            var window = new MonthRange(ContributionMonth.Plus(months.Last, 1 - length), months.Last);
            var (workers, cost) = (0L, Rupiah.Zero);
            if (RefusalOf(purse, window) is { } refusal) refusals.Add((length, refusal));
            else (workers, cost) = Afford(NeedsBySector(model, registry, purse, window, cancellation), schedule, purse, window, amount, doubts);
            var (december, sum) = (still[^1].Active + workers, still.Sum(month => month.Active) + workers * length);
            rows.Add(new BreadthRow(
                length,
                workers,
                cost,
                december,
                sum,
                still[^1].Denominator is > 0 and var whole ? Percent.OfShare(december, whole) : null,
                still[^1].Denominator is > 0 and var same ? Percent.OfShare(sum, same * MonthsOfYear) : null));
        }

        var basis = rows.Any(row => row.Workers > 0) ? BasisWarnings.Of([purse]) : [];
        return new BreadthFrontier(rows, [.. BreadthWarnings.Of(refusals), .. doubts.Warnings, .. basis]);
    }

    /// <summary>What keeps the purse from paying in all of the months, whoever is to be paid for; its envelopes do not matter here.</summary>
    private static PurseRefusal? RefusalOf(FundingSource purse, MonthRange window) =>
        purse.BasisRefusals(window).Select(refusal => (PurseRefusal?)refusal).FirstOrDefault() ?? purse.CappedIn(window);

    private static IEnumerable<(Sector Sector, long Workers)> NeedsBySector(
        CoverageModel model,
        Registry.WorkerRegistry registry,
        FundingSource purse,
        MonthRange window,
        CancellationToken cancellation) => UncoveredWorkers.Of(
            model with { Settings = model.Settings with { FundedAtOwnBand = false } }, registry, new FundingRequest(window), cancellation: cancellation)
            .Needs
            .Where(need => purse.Forbids(need.Village, need.Group, need.Segment, need.Sector) is null)
            .GroupBy(need => need.Sector)
            .Select(needs => (needs.Key, needs.Sum(need => (long)need.Workers)));

    /// <summary>The most workers: those of the cheapest sector first.</summary>
    private static (long Workers, Rupiah Cost) Afford(
        IEnumerable<(Sector Sector, long Workers)> needs,
        PremiumSchedule schedule,
        FundingSource purse,
        MonthRange window,
        Rupiah amount,
        ProfileDoubts doubts)
    {
        var (workers, spent) = (0L, Rupiah.Zero);
        foreach (var (profile, price, count) in needs.Select(need => (ProfileOf(need.Sector), PriceOf(need.Sector), need.Workers)).OrderBy(need => need.Item2))
        {
            var more = price == Rupiah.Zero ? count : Math.Min(count, (amount - spent).Amount / price.Amount);
            if (more > 0) doubts.Add(profile, window);
            workers += more;
            spent += price * more;
        }

        return (workers, spent);

        PremiumProfile ProfileOf(Sector sector) => new(EmploymentSegment.Bpu) { Sector = sector, Payer = PremiumPayer.Purse(purse.Kind) };

        Rupiah PriceOf(Sector sector) =>
            window.Months().Aggregate(Rupiah.Zero, (sum, month) => sum + schedule.Quote(ProfileOf(sector), month).Total);
    }
}
