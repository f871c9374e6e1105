using Ucj.Coverage.Funding;
using Xunit.Abstractions;

namespace Ucj.Coverage.Tests.Funding;

public sealed class OptimalAllocationTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("2025-01..2025-12", false)]
    [InlineData("2025-03..2025-08", true)]
    [InlineData("2026-04..2026-12", false)]
    public void Optimal_OnePrice(string window, bool monthly)
    {
        var below = 0;
        for (var seed = 0; seed < 30; seed++)
        {
            var random = RandomFunding.Of(seed, MonthRange.Parse(window), monthly ? 30 : 100);
            var plan = random.Plan(FundingStrategy.Optimal, monthly);
            var best = FundingOracle.ByFlow(plan.Problem);
            plan.Tiers.ToDictionary(t => t.Tier, t => (long)t.Funded).ShouldBe(best, $"seed {seed}");
            var last = random.Purses.Where(p => plan.Problem.Pots.Any(x => x.Source.Id == p.Id)).Max(p => p.OrderOfUse);
            var ids = random.Purses.Where(p => p.OrderOfUse == last).Select(p => p.Id).ToHashSet();
            plan.Lines.Where(l => ids.Contains(l.SourceId)).Sum(l => l.Amount.Amount).ShouldBe(FundingOracle.LastRankSpend(plan.Problem, best), $"seed {seed}");
            var fall = random.Plan(FundingStrategy.Waterfall, monthly);
            if (fall.Tiers.Any(t => t.Funded < best[t.Tier])) below++;
        }

        output.WriteLine($"below {below}");
    }

    [Theory]
    [InlineData("2026-01..2026-12", false, 20)]
    [InlineData("2026-01..2026-12", false, 60)]
    [InlineData("2026-02..2026-06", true, 10)]
    public void Optimal_Several(string window, bool monthly, int size)
    {
        for (var seed = 0; seed < 12; seed++)
        {
            var random = RandomFunding.Of(seed, MonthRange.Parse(window), size);
            var clock = System.Diagnostics.Stopwatch.StartNew();
            var plan = random.Plan(FundingStrategy.Optimal, monthly);
            var ms = clock.ElapsedMilliseconds;
            var fall = random.Plan(FundingStrategy.Waterfall, monthly);
            var best = FundingOracle.ByProgram(plan.Problem);
            output.WriteLine($"{window} {seed} purses {plan.Problem.Pots.Count} several {plan.Problem.PriceKindCount.Count(c => c > 1)} needs {plan.Problem.Needs.Length} {ms} ms: "
                + string.Join(" ", plan.Tiers.Select(t => $"{t.Funded}/{best?[t.Tier]}({fall.Tiers.First(f => f.Tier == t.Tier).Funded})/{t.Demand}")));
        }
    }
}
