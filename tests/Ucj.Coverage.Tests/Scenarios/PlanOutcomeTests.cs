using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Scenarios;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Scenarios;

public sealed class PlanOutcomeTests
{
    private static readonly MonthRange Window = Months("2026-07..2026-12");

    /// <summary>Of six one is covered; the money is enough for two.</summary>
    [Theory]
    [InlineData(false, 0, 1, 3)]
    [InlineData(true, 0, 1, 1)] // month by month the money is gone before December
    [InlineData(false, 12, 2, 4)] // one more is active by tolerance, and the plan is taken to pay for the others first
    public void Of_MoneyForTwo_AddsThem(bool monthly, int tolerance, long without, long active)
    {
        var model = Model(tolerance);
        var outcome = PlanOutcome.Of(model, FundingPlanner.Plan(model, new FundingRequest(Window) { Monthly = monthly }));

        outcome.Without.Month.ShouldBe(Month("2026-12"));
        outcome.Without.Active.ShouldBe(without);
        outcome.Active.ShouldBe(active);
        outcome.Percent.ShouldBe(Percent.OfShare(active, 6));
        (outcome.Without.Gap, outcome.Gap).ShouldBe((5 - without, 5 - active), "75 % of 6 are 5");
        outcome.Warnings.ShouldHaveSingleItem().Text.En.ShouldBe(
            "The target of 75.00 % of REGISTRY was last published for 2025-12 and is held from 2026-12 on: \"reached\" after that means the old target is. Give a later target if there is one.");
    }

    [Fact]
    public void Plan_BeyondTheHorizon_SaysWhatToChange() =>
        Should.Throw<CoverageException>(() => FundingPlanner.Plan(Model(0), new FundingRequest(Months("2026-07..2027-06")))).Text.En.ShouldBe(
            "Found a plan for 2026-07..2027-06, expected months within 2024-01..2026-12, the horizon of the data. Change the horizon of the data so that "
            + "it holds these months, or project instead: a projection goes beyond the data and plans the money of later envelopes.");

    private static CoverageModel Model(int tolerance) => SolokSelatan.Model(
        RegistryOf([.. Enumerable.Range(0, 6).Select(number => (Teacher($"w{number}"), number switch
        {
            0 => [Spell("2025-01", null, Payer.Self)],
            1 => [Spell("2025-01", "2026-05", Payer.Self)],
            _ => Array.Empty<Spell>(),
        }))]), tolerance) with
    {
        Premiums = PremiumSchedule.Default,
        FundingSources = [new FundingSource("zakat", FundingSourceKind.Baznas, "Zakat", 1) { LegalBasis = "SK" }],
        Envelopes = [new Envelope("zakat", Window, new Rupiah(2 * 6 * 8_400))],
        Targets = new TargetPaths([new CoverageTarget(Regency, Month("2025-12"), Percent.Of(75), Denominators.Registry)]),
    };
}
