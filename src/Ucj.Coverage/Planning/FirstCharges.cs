using Ucj.Coverage.Funding;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Planning;

/// <summary>
/// Pays for the uncovered staff of public employers before anybody else: whole workers for the whole window, the
/// cheapest first; one who cannot be paid for is reported and the next is tried.
/// </summary>
internal static class FirstCharges
{
    public static IReadOnlyList<FirstCharge> Pay(
        CoverageModel model,
        WorkerRegistry registry,
        PremiumSchedule schedule,
        IReadOnlyList<int> workers,
        WindowLedger ledger)
    {
        var purses = model.FundingSources.ToDictionary(purse => purse.Id, StringComparer.Ordinal);
        var claims = workers.Select(worker => Claim(registry, schedule, purses, worker, ledger.Window))
            .OrderBy(claim => claim.Cost)
            .ThenBy(claim => registry.Workers.Ids[claim.Worker], StringComparer.Ordinal);
        var charges = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            if (!charges.TryGetValue(claim.Employer.Id, out var tally))
                charges.Add(claim.Employer.Id, tally = new Tally(claim.Employer.PaidBy!));
            tally.Owed++;
            if (Refuses(claim, registry, ledger) is { } refusal)
            {
                if (!tally.Unpaid.Contains(refusal)) tally.Unpaid.Add(refusal);
                continue;
            }

            tally.Paid++;
            tally.Amount += claim.Cost;
            for (var month = 0; month < claim.ByMonth.Length; month++)
                ledger.Spend(claim.Purse!.Id, month, claim.ByMonth[month]);
        }

        return [.. charges.Select(pair =>
            new FirstCharge(pair.Key, pair.Value.Source, pair.Value.Owed, pair.Value.Paid, pair.Value.Amount, pair.Value.Unpaid))];
    }

    private static Charge Claim(
        WorkerRegistry registry,
        PremiumSchedule schedule,
        Dictionary<string, FundingSource> purses,
        int worker,
        MonthRange window)
    {
        var employer = registry.EmployerOf(worker)!;
        var purse = purses.GetValueOrDefault(employer.PaidBy!);
        var columns = registry.Workers;
        var profile = new PremiumProfile(EmploymentSegment.Pu)
        {
            Sector = columns.Sectors[worker],
            Income = new Rupiah(columns.Incomes[worker]),
            RiskClass = new RiskClass(columns.RiskClasses[worker]),
            Workers = employer.Workers,
            Payer = purse is null ? PremiumPayer.Employer : PremiumPayer.Purse(purse.Kind),
        };
        var byMonth = new Rupiah[window.Length];
        for (var place = 0; place < byMonth.Length; place++)
        {
            var month = ContributionMonth.Plus(window.First, place);
            var isAsBefore = place > 0 && schedule.IsSameLaw(ContributionMonth.Plus(month, -1), month);
            byMonth[place] = isAsBefore ? byMonth[place - 1] : schedule.Quote(profile, month).Total;
        }

        return new Charge(worker, employer, purse, byMonth, byMonth.Aggregate(Rupiah.Zero, (sum, one) => sum + one));
    }

    private static PurseRefusal? Refuses(Charge claim, WorkerRegistry registry, WindowLedger ledger)
    {
        var id = claim.Employer.PaidBy!;
        if (claim.Purse is not { } purse) return new PurseRefusal(id, RefusalKind.UnknownPurse);
        var columns = registry.Workers;
        var part = purse.Forbids(
            registry.Regions[columns.Villages[claim.Worker]].Code,
            registry.Groups[columns.Groups[claim.Worker]].Code,
            EmploymentSegment.Pu,
            columns.Sectors[claim.Worker]);
        if (part is not null) return new PurseRefusal(id, RefusalKind.Earmark) { Part = part };
        return ledger.Refuses(purse, ledger.Window) ?? ledger.Lacks(purse.Id, claim.ByMonth);
    }

    private sealed class Tally(string source)
    {
        public string Source { get; } = source;

        public int Owed { get; set; }

        public int Paid { get; set; }

        public Rupiah Amount { get; set; }

        public List<PurseRefusal> Unpaid { get; } = [];
    }

    private readonly record struct Charge(int Worker, Employer Employer, FundingSource? Purse, Rupiah[] ByMonth, Rupiah Cost);
}
