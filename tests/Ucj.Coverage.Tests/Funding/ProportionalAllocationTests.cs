using CsCheck;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Tests.Funding;

public sealed class ProportionalAllocationTests
{
    private static readonly MonthRange Month = MonthRange.Parse("2025-01..2025-01");

    [Fact]
    public void Fill_OnePurseForAll_DividesByLargestRemainderThenCode()
    {
        // 10 workers for needs of 5, 5 and 11: 2.38, 2.38 and 5.24, so one whole worker is over, for the first village.
        var plan = Plan(10, Need("13.11.01.2001", 5), Need("13.11.01.2002", 5), Need("13.11.01.2003", 11));

        Funded(plan).ShouldBe([3, 2, 5]);
    }

    [Fact]
    public void Fill_AVillageThatIsSatisfied_LeavesTheRestToTheOthers()
    {
        var plan = Plan(18, Need("13.11.01.2001", 1), Need("13.11.01.2002", 10), Need("13.11.01.2003", 10));

        Funded(plan).Sum().ShouldBe(18);
        Funded(plan).ShouldBe([1, 9, 8]);
    }

    [Fact]
    public void Fill_OneOfTwoPursesUsedUp_FreezesItsVillagesAndRaisesTheOthers()
    {
        FundingSource[] purses = [PurseOf("A", "13.11.01.2001"), PurseOf("B", "13.11.01.2002")];
        EnvelopeAccount[] accounts = [AccountOf("A", 3), AccountOf("B", 7)];
        var random = new RandomFunding(Month, purses, accounts, [Need("13.11.01.2001", 10), Need("13.11.01.2002", 10)]);

        Funded(random.Plan(FundingStrategy.Proportional)).ShouldBe([3, 7]);
    }

    [Fact]
    public void Fill_AnyInstance_MeetsAsMuchOfTheFirstTierAsAnyPlan() => Gen.Int[0, 10_000].Sample(
        seed =>
        {
            var random = RandomFunding.Of(seed, MonthRange.Parse("2025-01..2025-06"), 20);
            var plan = random.Plan(FundingStrategy.Proportional);
            plan.Bounds.ShouldAllBe(bound => bound.Funded == bound.Most);
        },
        iter: 40);

    [Fact]
    public void Fill_AnyInstance_LeavesNoVillageRicherThanOneItCouldHelp() => Gen.Int[0, 10_000].Sample(
        seed =>
        {
            var random = RandomFunding.Of(seed, Month, 10) with { Purses = [PurseOf("A"), PurseOf("B")] };
            random = random with { Accounts = [AccountOf("A", 40), AccountOf("B", 25)] };
            var plan = random.Plan(FundingStrategy.Proportional);
            foreach (var tier in plan.Needs.Select((need, number) => (need, number)).GroupBy(one => one.need.Tier))
            {
                var shares = tier.GroupBy(one => one.need.Village).Select(village => (
                    Demand: village.Sum(one => one.need.Workers),
                    Funded: village.Sum(one => Paid(plan, one.need)))).ToArray();
                var (have, demand) = (shares.Sum(share => (long)share.Funded), shares.Sum(share => (long)share.Demand));

                // Every purse pays for everybody, so each village has its part of the whole to within one worker.
                shares.ShouldAllBe(share => Math.Abs(share.Funded * demand - have * share.Demand) < demand, $"seed {seed}");
            }
        },
        iter: 60);

    private static FundingPlan Plan(int workers, params FundingNeed[] needs) =>
        new RandomFunding(Month, [PurseOf("A")], [AccountOf("A", workers)], needs).Plan(FundingStrategy.Proportional);

    private static FundingNeed Need(string village, int workers) =>
        new(RegionCode.Parse(village), "G00", EmploymentSegment.Bpu, Sector.Other, 1, workers);

    private static FundingSource PurseOf(string id, params string[] regions) =>
        new(id, FundingSourceKind.Apbd, id, 1) { LegalBasis = "Perbup", Regions = [.. regions.Select(code => RegionCode.Parse(code))] };

    private static EnvelopeAccount AccountOf(string id, int workers) =>
        new(id, Month, new Rupiah(16_800L * workers), Rupiah.Zero, Rupiah.Zero, Rupiah.Zero);

    private static int[] Funded(FundingPlan plan) => [.. plan.Needs.Select(need => Paid(plan, need))];

    private static int Paid(FundingPlan plan, FundingNeed need) => plan.Lines.Where(line => line.Need == need).Sum(line => line.Workers);
}
