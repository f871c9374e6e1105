using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Scenarios;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Scenarios;

/// <summary>The figures that were published of this very regency.</summary>
public sealed class PublishedStoryTests
{
    private static readonly Rupiah Published = new(282_240_000);
    private static readonly FundingSource Palm = new("dbh-sawit", FundingSourceKind.DbhSawit, "DBH Sawit", 1) { LegalBasis = "PMK 91/2023" };
    private static readonly FundingSource Apbd = new("apbd", FundingSourceKind.Apbd, "APBD", 9) { LegalBasis = "Inpres 2/2021" };
    private static readonly FundingSource Zakat = new("zakat", FundingSourceKind.Baznas, "Baznas", 2) { LegalBasis = "Fatwa" };

    [Fact]
    public void BreadthAgainstDuration_PublishedEnvelope_Is1400For12Or2800For6()
    {
        var rows = BreadthAgainstDuration.Of(Model(10_000), Palm, Published, 2025).Rows;

        (rows[11].Workers, rows[11].Amount).ShouldBe((1_400L, Published));
        (rows[5].Workers, rows[5].Amount).ShouldBe((2_800L, Published));
        rows[11].WorkerMonths.ShouldBe(16_800);
        rows[5].WorkerMonths.ShouldBe(16_800);
        rows[5].Average.ShouldBe(rows[11].Average);
        rows[11].December.ShouldBe(Percent.Of(14));
        rows[5].December.ShouldBe(Percent.Of(28));
    }

    [Fact]
    public void BreadthAgainstDuration_ModelWithoutLaw_IsMisuse() => Should.Throw<ArgumentException>(
        () => BreadthAgainstDuration.Of(Model(1) with { Premiums = PremiumSchedule.None }, Palm, Published, 2025))
        .Message.ShouldBe("Found PremiumSchedule.None, expected a premium law: what is owed needs prices. Leave CoverageModel.Premiums at its default.");

    [Fact]
    public void Run_PublishedEnvelopeForAYear_Pays1400UntilDecember()
    {
        var model = Model(3_000) with { Envelopes = [new Envelope("dbh-sawit", MonthRange.OfYear(2025), Published)] };

        var path = Projection.Run(model, Months("2025-01..2026-01")).Months;
        var half = Projection.Run(model, Months("2025-07..2026-01")).Months;

        path.Select(month => month.Active).ShouldBe([.. Enumerable.Repeat(1_400L, 12), 0]);
        half.Select(month => month.Active).ShouldBe([.. Enumerable.Repeat(2_800L, 6), 0]);
        path[^1].Lapsed.ShouldBe(1_400);
        path.Aggregate(Rupiah.Zero, (sum, month) => sum + month.Dues.ByFund).ShouldBe(Published);
        half.Aggregate(Rupiah.Zero, (sum, month) => sum + month.Dues.ByFund).ShouldBe(Published);
    }

    [Fact]
    public void Run_FundedInNovemberAndDecember_LiftDecemberAndFallOutInJanuary()
    {
        var model = Model(20_000) with
        {
            Envelopes = [new Envelope("apbd", Months("2025-11..2025-12"), new Rupiah(324_240_000))],
            Targets = new TargetPaths([new CoverageTarget(Regency, Month("2025-10"), Percent.Of(28.30m), Denominators.Registry)]),
        };

        var projection = Projection.Run(model, Months("2025-10..2026-02"));

        projection.Months.Select(month => month.Active).ShouldBe([0L, 9_650, 9_650, 0, 0]);
        projection.Months.Select(month => month.Enrolled).ShouldBe([0L, 9_650, 0, 0, 0]);
        projection.Months.Select(month => month.Lapsed).ShouldBe([0L, 0, 0, 9_650, 0]);
        projection.Crossings.ShouldBe([new TargetCrossing(Month("2025-11"), true), new TargetCrossing(Month("2026-01"), false)]);
        projection.PayersIn(Month("2025-12")).ShouldHaveSingleItem().Dues.ByFund.ShouldBe(new Rupiah(162_120_000));
    }

    [Fact]
    public void Run_EndOfRelief_IsAPriceStepForSelfPayersAndPrivatePursesOnly()
    {
        var model = Model(4, Payer.Self, Payer.Purse("zakat"), Payer.Purse("apbd"), Payer.Purse("dbh-sawit"));

        var projection = Projection.Run(model, Months("2026-12..2027-01"), new ProjectionAssumptions { SpendEnvelopes = false });

        Due(projection, "2026-12").ShouldBe([("SELF", 8_400L), ("apbd", 16_800L), ("dbh-sawit", 16_800L), ("zakat", 8_400L)]);
        Due(projection, "2027-01").ShouldBe([("SELF", 16_800L), ("apbd", 16_800L), ("dbh-sawit", 16_800L), ("zakat", 16_800L)]);
    }

    [Fact]
    public void Run_LapseAndEnrolmentRates_MoveWholeWorkersAndLoseNone()
    {
        var model = Model(1_000, [.. Enumerable.Repeat(Payer.Self, 500)]);

        var path = Projection.Run(model, Months("2026-01..2026-04"), new ProjectionAssumptions { Lapse = new GroupRates(1_500) }).Months;

        // 0.75 of a worker in the first month, 1.5 after the second, and so on: 1 of 500, then 0.7485 more of 499 …
        path.Select(month => month.Lapsed).ShouldBe([0L, 1, 1, 0]);
        path.Select(month => month.Active).ShouldBe([500L, 499, 498, 498]);
    }

    [Fact]
    public void Run_RaisedRegistration_RisesInEqualStepsAndHolds()
    {
        var path = Projection.Run(Model(1_000), Months("2026-01..2026-08"), new ProjectionAssumptions
        {
            Registrations = [new RaiseRegistration(RegistrationDuty.Communities, Percent.Of(60), Month("2026-06"))],
        }).Months;

        path.Select(month => month.Active).ShouldBe([100L, 200, 300, 400, 500, 600, 600, 600]);
    }

    [Fact]
    public void Run_MonthAfter2045_IsRefused() =>
        Should.Throw<CoverageException>(() => Projection.Run(Model(1), Months("2045-12..2046-01"))).Code.ShouldBe("MONTH_TOO_LATE");

    [Fact]
    public void Of_Comparison_ContributionsAddUpToTheDifference()
    {
        var scenario = new Scenario("zwei", [new EveryVillageFunds(MonthRange.OfYear(2026), 10), new FundMonths(6), new SetTolerance(1)]);

        var outcome = ScenarioComparison.Of(Model(1_000), [scenario, Scenario.Base], MonthRange.OfYear(2026)).Outcomes[0];

        outcome.Contributions[0].Difference.Workers.ShouldBe(10);
        outcome.Contributions[1].Difference.Workers.ShouldBe(-10);
        outcome.Contributions.Sum(one => one.Difference.Workers).ShouldBe(outcome.Difference.Workers);
        outcome.Contributions.Sum(one => one.Difference.Dues.Total.Amount).ShouldBe(outcome.Difference.Dues.Total.Amount);
        outcome.Contributions[0].Difference.Villages.ShouldBe([(LubukGadang.ToString(), 10L)]);
        outcome.Contributions[0].Difference.Payers.ShouldBe([("NAGARI-" + LubukGadang, new Rupiah(10 * 12 * 16_800))]);
    }

    [Fact]
    public void LeastMoney_TargetBeyondEverybody_NamesTheLimit()
    {
        var answer = GoalSeek.LeastMoney(Model(10, Payer.Self), new GoalRequest(Percent.Of(50), Denominators.Registry, Month("2026-03"))
        {
            Ceilings = new[] { "apbd", "dbh-sawit", "zakat" }.ToDictionary(id => id, _ => new Rupiah(10_000)),
        });

        answer.IsPossible.ShouldBeFalse();
        answer.Amount.ShouldBe(Rupiah.Zero);
        answer.Limits.ShouldHaveSingleItem().Kind.ShouldBe(GoalLimitKind.Ceiling);
    }

    [Fact]
    public void EarliestMonthAndLeastMonths_SpellThatEnds_AreTold()
    {
        var model = Model(10, [.. Enumerable.Repeat(Payer.Self, 4)]);
        var request = new GoalRequest(Percent.Of(50), Denominators.Registry, Month("2026-06"));

        GoalSeek.EarliestMonth(model, request, Month("2026-01"), new Rupiah(8_400)).Month.ShouldBe(Month("2026-04"));
        GoalSeek.LeastMonths(model, Percent.Of(50), Denominators.Registry, Months("2026-01..2026-06")).WorkerMonths.ShouldBe(6);
    }

    private static IEnumerable<(string, long)> Due(Projection projection, string month) =>
        projection.PayersIn(Month(month)).Select(one => (one.Payer.ToString(), one.Dues.Total.Amount));

    private static CoverageModel Model(int workers, params Payer[] payers) =>
        SolokSelatan.Model(RegistryOf([.. Enumerable.Range(0, workers).Select(number => (
            new Worker($"w{number:D5}", LubukGadang, "BURUH_TANI", new YearMonth(1985, 1)),
            number < payers.Length ? new[] { Spell("2025-01", null, payers[number]) } : []))])) with
        {
            Premiums = PremiumSchedule.Default,
            FundingSources = [Palm, Apbd, Zakat],
        };
}
