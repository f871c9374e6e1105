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
    private const int WorkersBetweenLooks = 1 << 10;

    public static IReadOnlyList<FirstCharge> Pay(
        CoverageModel model,
        WorkerRegistry registry,
        PremiumSchedule schedule,
        IReadOnlyList<int> workers,
        WindowLedger ledger,
        CancellationToken cancellation = default)
    {
        var purses = model.FundingSources.ToDictionary(purse => purse.Id, StringComparer.Ordinal);
        var prices = new StaffPrices(schedule, ledger.Window);
        var claims = new Charge[workers.Count];
        for (var place = 0; place < claims.Length; place++)
        {
            if (place % WorkersBetweenLooks == 0) cancellation.ThrowIfCancellationRequested();
            claims[place] = Claim(registry, prices, purses, workers[place]);
        }

        var ids = registry.Workers.Ids;
        var order = Enumerable.Range(0, claims.Length).ToArray();
        Array.Sort(order, (a, b) => claims[a].Cost != claims[b].Cost
            ? claims[a].Cost.CompareTo(claims[b].Cost)
            : ids.BytesOf(claims[a].Worker).SequenceCompareTo(ids.BytesOf(claims[b].Worker)));
        var charges = new Dictionary<string, Tally>(StringComparer.Ordinal);
        foreach (var number in order)
        {
            ref readonly var claim = ref claims[number];
            if (!charges.TryGetValue(claim.Employer.Id, out var tally))
                charges.Add(claim.Employer.Id, tally = new Tally(claim.Employer.PaidBy!, claim.Purse, ledger));
            tally.Owed++;
            var forbidden = AllThatForbid(claim, registry);
            if ((OfEarmark(tally.Source, forbidden) ?? tally.Refusal ?? ledger.Lacks(tally.Source, claim.ByMonth)) is { } refusal)
            {
                if (!tally.Unpaid.Contains(refusal)) tally.Unpaid.Add(refusal);
                tally.Leave(forbidden, claim.ByMonth);
                continue;
            }

            tally.Paid++;
            tally.Amount += claim.Cost;
            ledger.Spend(tally.Source, claim.ByMonth);
        }

        return [.. charges.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value.Of(pair.Key))];
    }

    private static Charge Claim(
        WorkerRegistry registry, StaffPrices prices, Dictionary<string, FundingSource> purses, int worker)
    {
        var employer = registry.EmployerOf(worker)!;
        var purse = purses.GetValueOrDefault(employer.PaidBy!);
        var columns = registry.Workers;
        var (byMonth, cost) = prices.Of(new StaffProfile(
            columns.Sectors[worker], columns.Incomes[worker], columns.RiskClasses[worker], employer.Workers, purse?.Kind));
        return new Charge(worker, employer, purse, byMonth, cost);
    }

    private static PurseRefusal? OfEarmark(string source, EarmarkPart[] forbidden) =>
        forbidden is [var part, ..] ? new PurseRefusal(source, RefusalKind.Earmark) { Part = part } : null;

    private static EarmarkPart[] AllThatForbid(in Charge claim, WorkerRegistry registry)
    {
        var columns = registry.Workers;
        return claim.Purse?.AllThatForbid(
            registry.Regions[columns.Villages[claim.Worker]].Code,
            registry.Groups[columns.Groups[claim.Worker]].Code,
            EmploymentSegment.Pu,
            columns.Sectors[claim.Worker]) ?? [];
    }

    private sealed class Tally(string source, FundingSource? purse, WindowLedger ledger)
    {
        private readonly List<UnpaidStaff> _left = [];

        public string Source { get; } = source;

        /// <summary>What keeps the purse from paying, whoever is to be paid for.</summary>
        public PurseRefusal? Refusal { get; } = purse is null
            ? new PurseRefusal(source, RefusalKind.UnknownPurse)
            : ledger.Refuses(purse, ledger.Window);

        public int Owed { get; set; }

        public int Paid { get; set; }

        public Rupiah Amount { get; set; }

        public List<PurseRefusal> Unpaid { get; } = [];

        /// <summary>Keeps one who is not paid for, unless a cheaper one of whom the earmark says the same is kept.</summary>
        public void Leave(EarmarkPart[] forbidden, Rupiah[] byMonth)
        {
            if (!_left.Exists(one => one.Forbidden.SequenceEqual(forbidden))) _left.Add(new UnpaidStaff(forbidden, byMonth));
        }

        public FirstCharge Of(string employer) => new(employer, Source, Owed, Paid, Amount, Unpaid) { Left = _left };
    }

    private readonly record struct Charge(
        int Worker, Employer Employer, FundingSource? Purse, Rupiah[] ByMonth, Rupiah Cost);
}
