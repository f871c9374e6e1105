using CsCheck;
using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Tests.Funding;

/// <summary>What holds for every plan, whatever the purses and the needs.</summary>
public sealed class FundingPlanLawsTests
{
    private const int Instances = 25;

    private static readonly FundingStrategy[] Strategies = Enum.GetValues<FundingStrategy>();

    public static TheoryData<string, bool> Windows => new()
    {
        { "2025-01..2025-12", false },
        { "2025-03..2025-06", true },
        { "2026-01..2026-12", false },
        { "2026-03..2026-05", true },
    };

    [Theory]
    [MemberData(nameof(Windows))]
    public void Plan_AnyInstance_KeepsEarmarksLegalMonthsAndCaps(string window, bool monthly) => Sample(window, (random, strategy) =>
    {
        foreach (var line in random.Plan(strategy, monthly).Lines)
        {
            var purse = random.Purses.Single(one => one.Id == line.SourceId);
            purse.Forbids(line.Need.Village, line.Need.Group, line.Need.Segment, line.Need.Sector).ShouldBeNull();
            line.Months.ShouldBe(line.Need.Month is { } month ? new MonthRange(month, month) : random.Window);
            line.Months.Months().ShouldAllBe(one => purse.IsLegalIn(one) && Account(random, purse.Id, one) != null);
            if (!monthly) (purse.MaxMonths ?? int.MaxValue).ShouldBeGreaterThanOrEqualTo(line.Months.Length);
        }
    });

    [Theory]
    [MemberData(nameof(Windows))]
    public void Plan_AnyInstance_OverspendsNoEnvelope(string window, bool monthly) => Sample(window, (random, strategy) =>
    {
        var spent = new Dictionary<EnvelopeAccount, long>();
        foreach (var (account, _, sum) in Payments(random, random.Plan(strategy, monthly)))
            spent[account] = spent.GetValueOrDefault(account) + sum;

        foreach (var (account, sum) in spent) sum.ShouldBeLessThanOrEqualTo(account.Free.Amount);
    });

    [Theory]
    [MemberData(nameof(Windows))]
    public void Plan_AnyInstance_PaysForNobodyTwiceAndTellsOfEverybody(string window, bool monthly) => Sample(window, (random, strategy) =>
    {
        var plan = random.Plan(strategy, monthly);

        var paid = plan.Lines.GroupBy(line => line.Need).ToDictionary(lines => lines.Key, lines => lines.Sum(line => line.Workers));
        var unmet = plan.Unmet.ToDictionary(one => one.Need, one => one.Workers);
        plan.Lines.ShouldAllBe(line => line.Workers > 0);
        plan.Lines.Select(line => (line.Need, line.SourceId)).ShouldBeUnique();
        foreach (var need in plan.Needs) (paid.GetValueOrDefault(need) + unmet.GetValueOrDefault(need)).ShouldBe(need.Workers);
        foreach (var tier in plan.Tiers)
        {
            tier.Demand.ShouldBe(plan.Needs.Where(need => need.Tier == tier.Tier).Sum(need => need.Workers));
            tier.Funded.ShouldBe(plan.Lines.Where(line => line.Need.Tier == tier.Tier).Sum(line => line.Workers));
        }
    });

    [Theory]
    [MemberData(nameof(Windows))]
    public void Plan_AnyInstance_SpentAndLeftAreWhatWasFreeToTheRupiah(string window, bool monthly) => Sample(window, (random, strategy) =>
    {
        var plan = random.Plan(strategy, monthly);

        var payments = Payments(random, plan).ToLookup(payment => (payment.Account.SourceId, payment.Month), payment => payment.Sum);
        foreach (var source in plan.Sources)
        {
            (source.Spent + source.Left).ShouldBe(source.Free);
            source.Spent.Amount.ShouldBe(plan.Lines.Where(line => line.SourceId == source.SourceId).Sum(line => line.Amount.Amount));
            var left = source.Accounts.ToDictionary(account => account, account => account.Free.Amount);
            foreach (var month in source.Months)
            {
                var account = Account(random, source.SourceId, month.Month)!.Value;
                month.Spent.Amount.ShouldBe(payments[(source.SourceId, month.Month)].Sum());
                left[account] -= month.Spent.Amount;
                month.Left.Amount.ShouldBe(left[account]);
            }
        }
    });

    [Theory]
    [MemberData(nameof(Windows))]
    public void Plan_AnyInstance_IsTheSameAgainAndInAnyOrderOfInput(string window, bool monthly) => Sample(window, (random, strategy) =>
    {
        var order = new Random(random.Needs.Length);
        var shuffled = random with
        {
            Purses = [.. random.Purses.OrderBy(_ => order.Next())],
            Needs = [.. random.Needs.OrderBy(_ => order.Next())],
            Accounts = [.. random.Accounts.GroupBy(account => account.SourceId).OrderBy(_ => order.Next()).SelectMany(own => own)],
        };

        var plan = Told(random.Plan(strategy, monthly));
        Told(random.Plan(strategy, monthly)).ShouldBe(plan);
        Told(shuffled.Plan(strategy, monthly)).ShouldBe(plan);
    });

    [Theory]
    [InlineData("2025-01..2025-12", false)]
    [InlineData("2025-03..2025-06", true)]
    public void Optimal_MoreMoneyAtOnePrice_IsNeverSmaller(string window, bool monthly) => Gen.Int.Sample(seed =>
    {
        var random = RandomFunding.Of(seed, MonthRange.Parse(window), largest: 20);
        var money = new Random(seed);
        var richer = random with
        {
            Accounts = [.. random.Accounts.Select(account => account with { Amount = account.Amount + new Rupiah(money.Next(3) * 1_000_000) })],
        };

        Compare(richer.Plan(FundingStrategy.Optimal, monthly), random.Plan(FundingStrategy.Optimal, monthly)).ShouldBeGreaterThanOrEqualTo(0);
    }, iter: Instances);

    [Theory]
    [MemberData(nameof(Windows))]
    public void Optimal_AnyInstance_IsNeverBelowASimplerStrategy(string window, bool monthly) => Gen.Int.Sample(seed =>
    {
        var random = RandomFunding.Of(seed, MonthRange.Parse(window), largest: 20);
        var best = random.Plan(FundingStrategy.Optimal, monthly);

        Compare(best, random.Plan(FundingStrategy.Waterfall, monthly)).ShouldBeGreaterThanOrEqualTo(0);
        Compare(best, random.Plan(FundingStrategy.Proportional, monthly)).ShouldBeGreaterThanOrEqualTo(0);
    }, iter: Instances);

    /// <summary>An instance in which exchanges stop short of what villages that rise together come to by luck.</summary>
    [Fact]
    public void Optimal_WhereExchangesStopShort_IsSearchedOn()
    {
        var random = RandomFunding.Of(-2407, MonthRange.OfYear(2026), largest: 20);

        Compare(random.Plan(FundingStrategy.Optimal), random.Plan(FundingStrategy.Proportional)).ShouldBeGreaterThan(0);
    }

    [Theory]
    [MemberData(nameof(Windows))]
    public void Bounds_AnyInstance_AreNeverBelowThePlan(string window, bool monthly) => Sample(window, (random, strategy) =>
    {
        var plan = random.Plan(strategy, monthly);
        foreach (var (tier, bound) in plan.Tiers.Zip(plan.Bounds))
        {
            bound.Tier.ShouldBe(tier.Tier);
            bound.Funded.ShouldBe(tier.Funded);
            bound.Most.ShouldBeInRange(tier.Funded, tier.Demand);
        }
    });

    private static void Sample(string window, Action<RandomFunding, FundingStrategy> law) => Gen.Int.Sample(seed =>
    {
        var random = RandomFunding.Of(seed, MonthRange.Parse(window), largest: 20);
        foreach (var strategy in Strategies) law(random, strategy);
    }, iter: Instances);

    /// <summary>What each line takes from which account in each month, priced by the law and not by the plan.</summary>
    private static IEnumerable<(EnvelopeAccount Account, YearMonth Month, long Sum)> Payments(RandomFunding random, FundingPlan plan) =>
        from line in plan.Lines
        let kind = random.Purses.Single(purse => purse.Id == line.SourceId).Kind
        from month in line.Months.Months()
        select (Account(random, line.SourceId, month)!.Value, month, line.Workers * Price(kind, line.Need.Sector, month));

    private static long Price(FundingSourceKind kind, Sector sector, YearMonth month) => PremiumSchedule.Default
        .Quote(new PremiumProfile(EmploymentSegment.Bpu) { Sector = sector, Payer = PremiumPayer.Purse(kind) }, month).Total.Amount;

    private static EnvelopeAccount? Account(RandomFunding random, string sourceId, YearMonth month) => random.Accounts
        .Where(account => account.SourceId == sourceId && account.Months.Contains(month))
        .Select(account => (EnvelopeAccount?)account)
        .SingleOrDefault();

    /// <summary>Which plan pays for more workers of the first tier in which they differ.</summary>
    private static int Compare(FundingPlan one, FundingPlan other) => one.Tiers.Zip(other.Tiers)
        .Select(tiers => tiers.First.Funded.CompareTo(tiers.Second.Funded))
        .FirstOrDefault(difference => difference != 0);

    private static string Told(FundingPlan plan) => string.Join('\n',
        plan.Lines.Select(line => line.ToString())
            .Concat(plan.Sources.Select(source => $"{source.SourceId} {source.Free} {source.Spent} {string.Join(' ', source.Months)}"))
            .Concat(plan.Unmet.Select(unmet => $"{unmet.Need} {unmet.Workers} {unmet.Text.En}"))
            .Concat(plan.Tiers.Select(tier => tier.ToString())));
}
