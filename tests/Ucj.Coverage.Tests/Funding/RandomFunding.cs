using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Tests.Funding;

/// <summary>Purses and needs of a made-up regency: too little money, earmarks of every kind, some with several envelopes.</summary>
internal sealed record RandomFunding(MonthRange Window, FundingSource[] Purses, EnvelopeAccount[] Accounts, FundingNeed[] Needs)
{
    /// <summary>Few enough that plans of hundreds of needs are asked in no time; what a search proves is tested on small ones.</summary>
    private const long FewSteps = 200_000;

    private static readonly string[] Groups = [.. Enumerable.Range(0, 24).Select(number => $"G{number:D2}")];

    /// <summary>The instance of a seed.</summary>
    /// <param name="seed">The same seed always gives the same instance.</param>
    /// <param name="window">The months to plan for; with transport relief in part of them, private purses have two prices.</param>
    /// <param name="largest">The share of the largest size: 100 is 60 purses and 1,200 needs.</param>
    public static RandomFunding Of(int seed, MonthRange window, int largest = 100)
    {
        var random = new Random(seed);
        var purseCount = random.Next(5, 6 + 55 * largest / 100);
        var needCount = random.Next(50, 51 + 1150 * largest / 100);
        RegionCode[] villages = [.. Enumerable.Range(0, 39).Select(VillageOf)];
        Sector[] sectors = [.. Groups.Select(_ => random.Next(4) == 0 ? Sector.Transport : Sector.Other)];
        int[] tiers = [.. Groups.Select(_ => random.Next(1, 5))];
        var needs = new Dictionary<(int Village, int Group), FundingNeed>();
        while (needs.Count < Math.Min(needCount, villages.Length * Groups.Length))
        {
            var (village, group) = (random.Next(villages.Length), random.Next(Groups.Length));
            needs[(village, group)] = new FundingNeed(
                villages[village],
                Groups[group],
                EmploymentSegment.Bpu,
                sectors[group],
                tiers[group],
                random.Next(1, random.Next(3) == 0 ? 60 : 8));
        }

        FundingSource[] purses = [.. Enumerable.Range(0, purseCount).Select(number => PurseOf(random, number, villages))];
        var worth = needs.Values.Sum(need => need.Workers) * 16_800L * window.Length;
        var accounts = purses.SelectMany(purse => AccountsOf(random, purse, window, worth / purseCount)).ToArray();
        return new RandomFunding(window, purses, accounts, [.. needs.Values]);
    }

    public FundingPlan Plan(FundingStrategy strategy, bool monthly = false) => PlanAssembly.Plan(
        new FundingRequest(Window) { Strategy = strategy, Monthly = monthly, SearchSteps = FewSteps },
        Purses,
        monthly ? [.. Needs.SelectMany(need => Window.Months().Select(month => need with { Month = month }))] : Needs,
        [],
        new WindowLedger(Window, Accounts),
        new FundingPrices(PremiumSchedule.Default));

    /// <summary>What the purses of the last rank that can pay at all spend.</summary>
    public long SpentOfLastRank(FundingPlan plan)
    {
        var last = plan.Problem.Pots.Max(pot => pot.Source.OrderOfUse);
        var purses = Purses.Where(purse => purse.OrderOfUse == last).Select(purse => purse.Id).ToHashSet();
        return plan.Lines.Where(line => purses.Contains(line.SourceId)).Sum(line => line.Amount.Amount);
    }

    private static RegionCode VillageOf(int number) =>
        RegionCode.Parse(FormattableString.Invariant($"13.11.{number % 7 + 1:D2}.{2001 + number / 7}"));

    private static FundingSource PurseOf(Random random, int number, RegionCode[] villages)
    {
        FundingSourceKind[] kinds =
        [
            FundingSourceKind.Apbd, FundingSourceKind.DbhSawit, FundingSourceKind.ApbNagari, FundingSourceKind.DanaDesa,
            FundingSourceKind.Baznas, FundingSourceKind.Csr, FundingSourceKind.Sertakan,
        ];
        var village = villages[random.Next(villages.Length)];
        return new FundingSource($"P{number:D2}", kinds[random.Next(kinds.Length)], "purse", random.Next(1, 10))
        {
            Regions = random.Next(5) switch { 0 => [village], 1 => [village.Parent!.Value], 2 => [village, villages[0].Parent!.Value], _ => [] },
            Groups = random.Next(3) switch { 0 => [.. Groups.Where(_ => random.Next(4) == 0).Append("G00")], _ => [] },
            Segments = random.Next(2) == 0 ? [EmploymentSegment.Bpu] : [],
            Sectors = random.Next(6) switch { 0 => [Sector.Transport], 1 => [Sector.Other], _ => [] },
            MaxMonths = random.Next(4) == 0 ? random.Next(3, 13) : null,
            LegalBasis = random.Next(20) == 0 ? null : "Perbup",
            LegalTo = random.Next(10) == 0 ? new YearMonth(2026, 6) : null,
        };
    }

    private static IEnumerable<EnvelopeAccount> AccountsOf(Random random, FundingSource purse, MonthRange window, long fair)
    {
        var first = window.First;
        while (first <= window.Last)
        {
            var last = ContributionMonth.Plus(first, random.Next(3) == 0 ? random.Next(2, 7) : 23);
            var months = new MonthRange(first, last);
            var share = months.Intersect(window)!.Value.Length;
            var amount = (long)(new decimal(random.Next(0, 1500)) / 1000 * fair * share / window.Length);
            yield return new EnvelopeAccount(purse.Id, months, new Rupiah(amount), Rupiah.Zero, Rupiah.Zero, new Rupiah(amount / 7));
            first = ContributionMonth.Plus(last, random.Next(30) == 0 ? 2 : 1);
        }
    }
}
