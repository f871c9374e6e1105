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
        var prices = new StaffPrices(schedule, ledger.Window);
        var claims = new Charge[workers.Count];
        for (var number = 0; number < claims.Length; number++) claims[number] = Claim(registry, prices, purses, workers[number]);
        Array.Sort(claims, (a, b) => a.Cost != b.Cost ? a.Cost.CompareTo(b.Cost) : string.CompareOrdinal(a.WorkerId, b.WorkerId));
        var charges = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            if (!charges.TryGetValue(claim.Employer.Id, out var tally))
                charges.Add(claim.Employer.Id, tally = new Tally(claim.Employer.PaidBy!, claim.Purse, ledger));
            tally.Owed++;
            if ((Forbids(claim, registry) ?? tally.Refusal ?? ledger.Lacks(tally.Source, claim.ByMonth)) is { } refusal)
            {
                if (!tally.Unpaid.Contains(refusal)) tally.Unpaid.Add(refusal);
                continue;
            }

            tally.Paid++;
            tally.Amount += claim.Cost;
            for (var month = 0; month < claim.ByMonth.Length; month++)
                ledger.Spend(tally.Source, month, claim.ByMonth[month]);
        }

        return [.. charges.Select(pair =>
            new FirstCharge(pair.Key, pair.Value.Source, pair.Value.Owed, pair.Value.Paid, pair.Value.Amount, pair.Value.Unpaid))];
    }

    private static Charge Claim(
        WorkerRegistry registry, StaffPrices prices, Dictionary<string, FundingSource> purses, int worker)
    {
        var employer = registry.EmployerOf(worker)!;
        var purse = purses.GetValueOrDefault(employer.PaidBy!);
        var columns = registry.Workers;
        var (byMonth, cost) = prices.Of(new StaffProfile(
            columns.Sectors[worker], columns.Incomes[worker], columns.RiskClasses[worker], employer.Workers, purse?.Kind));
        return new Charge(worker, columns.Ids[worker], employer, purse, byMonth, cost);
    }

    private static PurseRefusal? Forbids(Charge claim, WorkerRegistry registry)
    {
        var columns = registry.Workers;
        var part = claim.Purse?.Forbids(
            registry.Regions[columns.Villages[claim.Worker]].Code,
            registry.Groups[columns.Groups[claim.Worker]].Code,
            EmploymentSegment.Pu,
            columns.Sectors[claim.Worker]);
        return part is null ? null : new PurseRefusal(claim.Purse!.Id, RefusalKind.Earmark) { Part = part };
    }

    private sealed class Tally(string source, FundingSource? purse, WindowLedger ledger)
    {
        public string Source { get; } = source;

        /// <summary>What keeps the purse from paying, whoever is to be paid for.</summary>
        public PurseRefusal? Refusal { get; } = purse is null
            ? new PurseRefusal(source, RefusalKind.UnknownPurse)
            : ledger.Refuses(purse, ledger.Window);

        public int Owed { get; set; }

        public int Paid { get; set; }

        public Rupiah Amount { get; set; }

        public List<PurseRefusal> Unpaid { get; } = [];
    }

    private sealed record Charge(
        int Worker, string WorkerId, Employer Employer, FundingSource? Purse, Rupiah[] ByMonth, Rupiah Cost);
}
