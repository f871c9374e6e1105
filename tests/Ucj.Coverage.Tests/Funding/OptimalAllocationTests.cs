using CsCheck;
using Ucj.Coverage.Funding;

namespace Ucj.Coverage.Tests.Funding;

/// <summary>Two hundred made-up regencies in all, against solvers that know nothing of ours.</summary>
public sealed class OptimalAllocationTests
{
    [Theory]
    [InlineData("2025-01..2025-12", false, 100, 60)]
    [InlineData("2026-04..2026-12", false, 100, 40)]
    [InlineData("2025-03..2025-08", true, 25, 30)]
    public void Fill_OnePriceAPurse_EqualsTheOracleTierByTierAndSpendsAsLittleFromTheLastRank(
        string window,
        bool monthly,
        int largest,
        int instances)
    {
        for (var seed = 0; seed < instances; seed++)
        {
            var random = RandomFunding.Of(seed, MonthRange.Parse(window), largest);

            var plan = random.Plan(FundingStrategy.Optimal, monthly);

            var best = FundingOracle.ByFlow(plan.Problem);
            plan.Tiers.ToDictionary(tier => tier.Tier, tier => (long)tier.Funded).ShouldBe(best, $"seed {seed}");
            plan.Bounds.ShouldAllBe(bound => bound.Funded == bound.Most, $"seed {seed}");
            random.SpentOfLastRank(plan).ShouldBe(FundingOracle.LastRankSpend(plan.Problem, best), $"seed {seed}");
        }
    }

    [Theory]
    [InlineData("2026-01..2026-12", false, 100, 10)]
    [InlineData("2026-01..2026-12", false, 30, 40)]
    [InlineData("2026-02..2026-06", true, 10, 20)]
    public void Fill_SeveralPricesAPurse_IsAtMostOneWorkerAPurseBelowTheBound(
        string window,
        bool monthly,
        int largest,
        int instances)
    {
        for (var seed = 0; seed < instances; seed++)
        {
            var plan = RandomFunding.Of(seed, MonthRange.Parse(window), largest).Plan(FundingStrategy.Optimal, monthly);

            var several = plan.Problem.PriceKindCount.Count(count => count > 1);
            plan.Bounds.ShouldAllBe(bound => bound.Most - bound.Funded <= several, $"seed {seed}");
        }
    }

    [Fact]
    public void Bounds_SeveralPricesAPurse_AreNeverBelowTheIntegerProgram()
    {
        for (var seed = 0; seed < 25; seed++)
        {
            var plan = RandomFunding.Of(seed, MonthRange.Parse("2026-01..2026-12"), 8).Plan(FundingStrategy.Optimal);

            var best = FundingOracle.ByProgram(plan.Problem).ShouldNotBeNull($"seed {seed}");

            // The bound of a tier is given the plan's counts in the earlier ones, so only the first that differs can be compared.
            var first = plan.Bounds.FirstOrDefault(bound => bound.Funded != best[bound.Tier]);
            if (first.Tier > 0) first.ShouldSatisfyAllConditions(
                bound => ((long)bound.Most).ShouldBeGreaterThanOrEqualTo(best[bound.Tier], $"seed {seed}"),
                bound => ((long)bound.Funded).ShouldBeLessThan(best[bound.Tier], $"seed {seed}"));
        }
    }

    [Fact]
    public void Fill_MadeUpRegencies_AreHardForTheWaterfall()
    {
        var below = Enumerable.Range(0, 60)
            .Select(seed => RandomFunding.Of(seed, MonthRange.Parse("2025-01..2025-12")))
            .Count(random => random.Plan(FundingStrategy.Waterfall).Bounds.Any(bound => bound.Funded < bound.Most));

        below.ShouldBeGreaterThanOrEqualTo(20);
    }

    [Fact]
    public void Fill_SeveralPricesAndScarceMoney_StillKeepsWithinEveryEnvelope() => Gen.Int[0, 10_000].Sample(
        seed =>
        {
            var plan = RandomFunding.Of(seed, MonthRange.Parse("2026-01..2026-12"), 15).Plan(FundingStrategy.Optimal);
            plan.Sources.ShouldAllBe(source => source.Left >= Rupiah.Zero);
            plan.Sources.SelectMany(source => source.Months).ShouldAllBe(month => month.Left >= Rupiah.Zero);
        },
        iter: 60);
}
