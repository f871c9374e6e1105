using CsCheck;
using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Tests.Recalculation;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Planning;

/// <summary>The needs of a plan, against workers counted one by one.</summary>
public sealed class UncoveredWorkersTests
{
    private static readonly Gen<MonthRange> AnyWindow = Gen.Select(Gen.Int[0, 30], Gen.Int[0, 5]).Select((first, more) => new MonthRange(
        ContributionMonth.Plus(RandomModel.Horizon.First, first),
        ContributionMonth.Plus(RandomModel.Horizon.First, first + more)));

    [Fact]
    public void Needs_FullWindow_AreWorkersEligibleAndUncoveredInEveryMonth() => Gen.Select(RandomModel.Any, AnyWindow).Sample((random, window) =>
    {
        var expected =
            from one in Payable(random)
            where window.Months().All(month => one.Cover.Eligible(month) && !one.Cover.Active(month))
            group one by (one.Worker.Village, one.Worker.Group) into cell
            select (cell.Key.Village, cell.Key.Group, (YearMonth?)null, cell.Count());

        Needs(random, new FundingRequest(window)).ShouldBe(expected, ignoreOrder: true);
    }, iter: 60);

    [Fact]
    public void Needs_Monthly_AreWorkersEligibleAndUncoveredInTheMonth() => Gen.Select(RandomModel.Any, AnyWindow).Sample((random, window) =>
    {
        var expected =
            from one in Payable(random)
            from month in window.Months()
            where one.Cover.Eligible(month) && !one.Cover.Active(month)
            group one by (one.Worker.Village, one.Worker.Group, Month: month) into cell
            select (cell.Key.Village, cell.Key.Group, (YearMonth?)cell.Key.Month, cell.Count());

        Needs(random, new FundingRequest(window) { Monthly = true }).ShouldBe(expected, ignoreOrder: true);
    }, iter: 60);

    [Fact]
    public void Needs_FundedAtOwnBand_AreSplitByBand()
    {
        var model = PlanModel.With(
            [
                (Teacher("w1"), []),
                (Teacher("w2") with { Income = new Rupiah(1_150_000) }, []),
                (Teacher("w3") with { Income = new Rupiah(1_250_000) }, []),
                (Teacher("w4") with { Income = new Rupiah(5_000_000) }, []),
            ],
            [],
            []);
        var ownBand = model with { Settings = model.Settings with { FundedAtOwnBand = true } };
        var request = new FundingRequest(Months("2025-01..2025-12"));

        FundingPlanner.Plan(model, request).Needs.Select(need => (need.Income, need.Workers)).ShouldBe([((Rupiah?)null, 4)]);
        var needs = FundingPlanner.Plan(ownBand, request).Needs;
        needs.Select(need => need.Workers).ShouldBe([1, 2, 1]);
        needs[0].Income.ShouldBeNull();
        Base(needs[1].Income).ShouldBe(Base(new Rupiah(1_150_000)));
        Base(needs[2].Income).ShouldBe(Base(new Rupiah(5_000_000)));
    }

    private static Rupiah Base(Rupiah? income) => PremiumSchedule.Default
        .Quote(new PremiumProfile(EmploymentSegment.Bpu) { Income = income }, Month("2025-01")).Lines[0].Base;

    private static IEnumerable<(Worker Worker, BruteForce Cover)> Payable(RandomModel random) =>
        from one in random.Workers
        where one.Worker.EmployerId is null
        where Groups.Groups.Single(kind => kind.Code == one.Worker.Group).Segment == EmploymentSegment.Bpu
        select (one.Worker, new BruteForce(one.Worker, one.Spells, tolerance: 0));

    private static IEnumerable<(RegionCode, string, YearMonth?, int)> Needs(RandomModel random, FundingRequest request)
    {
        FundingSource[] purses =
            [new("baznas", FundingSourceKind.Baznas, "Baznas", 1), new("dbh-sawit", FundingSourceKind.DbhSawit, "Sawit", 2)];
        var model = random.Model() with { Premiums = PremiumSchedule.Default, FundingSources = purses };
        return FundingPlanner.Plan(model, request).Needs.Select(need => (need.Village, need.Group, need.Month, need.Workers));
    }
}
