using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Premiums;
using static Ucj.Coverage.Tests.Planning.PlanModel;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Planning;

/// <summary>What regencies have published about workers, months and money.</summary>
public sealed class PublishedPlansTests
{
    [Theory]
    [InlineData(1_400, "2025-01..2025-12", 282_240_000)]
    [InlineData(2_800, "2025-01..2025-06", 282_240_000)]
    [InlineData(9_650, "2025-11..2025-12", 324_240_000)]
    [InlineData(5_000, "2025-01..2025-12", 1_008_000_000)]
    public void Plan_PublishedBudget_PaysForThePublishedWorkersAndNotOneMore(int workers, string months, long budget)
    {
        var window = Months(months);
        var farmers = Uncovered(workers + 1, "BURUH_TANI");
        var model = With(farmers, [Purse("APBD", FundingSourceKind.Apbd)], [new Envelope("APBD", window, new Rupiah(budget))]);

        var plan = FundingPlanner.Plan(model, new FundingRequest(window));

        plan.Tiers.ShouldBe([new TierResult(2, workers + 1, workers)]);
        plan.Lines.Single().Amount.ShouldBe(new Rupiah(budget));
        plan.Sources.Single().Left.ShouldBe(Rupiah.Zero);
    }

    [Theory]
    [InlineData("2025-01..2025-12", 1_400, 16_800)]
    [InlineData("2025-01..2025-06", 2_800, 16_800)]
    public void Plan_PublishedBudgetMonthly_PaysForAsManyWorkerMonths(string months, int workers, int workerMonths)
    {
        var window = Months(months);
        var model = With(
            Uncovered(workers, "BURUH_TANI"),
            [Purse("APBD", FundingSourceKind.Apbd)],
            [new Envelope("APBD", window, new Rupiah(282_240_000))]);

        var plan = FundingPlanner.Plan(model, new FundingRequest(window) { Monthly = true });

        plan.Tiers.ShouldBe([new TierResult(2, workerMonths, workerMonths)]);
        plan.Unmet.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(FundingSourceKind.Baznas, 1_000)]
    [InlineData(FundingSourceKind.Apbd, 500)]
    public void Plan_ZakatInAMonthOfRelief_PaysForTwiceAsManyAsPublicMoney(FundingSourceKind kind, int expected)
    {
        var month = Months("2026-06");
        var model = With(Uncovered(1_200, "BURUH_TANI"), [Purse("P", kind)], [new Envelope("P", month, new Rupiah(8_400_000))]);

        FundingPlanner.Plan(model, new FundingRequest(month)).Tiers.ShouldBe([new TierResult(2, 1_200, expected)]);
    }
}
