using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Planning;

public sealed class CliffTests
{
    private const string LabourForce = "LABOUR_FORCE";

    /// <summary>
    /// Solok Selatan, November and December 2025: APBD paid 9,650 workers for two months, Rp324,240,000, in a labour force
    /// of 106,590. Two more months cost the same again, 2026 too, as public money gets no relief.
    /// </summary>
    [Fact]
    public void Of_PublishedTwoMonthsOfApbd_FallOutTogetherAndCostAsMuchAgain()
    {
        var workers = Enumerable.Range(0, 9_650)
            .Select(number => (Teacher($"w{number}"), new[] { Spell("2025-11", "2025-12", Payer.Purse("apbd")) })).ToArray();
        var model = ModelOf(workers) with
        {
            Denominators = new Denominators([new(LabourForce, Regency, Month("2024-09"), 106_590)]),
        };

        var row = Ask(model, "2025-11..2026-02", LabourForce).Single();

        (row.Month, row.Workers, row.Denominator, row.Points).ShouldBe((Month("2025-12"), 9_650, 106_590, Percent.Of(9.05m)));
        row.MonthlyCost.ShouldBe(new Rupiah(162_120_000));
        row.CostToEnd.ShouldBe(new Rupiah(324_240_000));
    }

    /// <summary>Zakat keeps twice as many for the same money in a month of PP 50/2025.</summary>
    [Theory]
    [InlineData("baznas", 8_400)]
    [InlineData("apbd", 16_800)]
    public void Of_PayersInAMonthOfRelief_KeepAtTheirOwnPrice(string purse, long cost) =>
        Ask(ModelOf((Teacher("t"), [Spell("2026-01", "2026-05", Payer.Purse(purse))])), "2026-05..2026-06").Single()
            .MonthlyCost.ShouldBe(new Rupiah(cost));

    [Fact]
    public void Of_SpellThatIsFollowed_FallsNot()
    {
        var model = ModelOf(
            (Teacher("followed"), [Spell("2025-01", "2025-03", Payer.Self), Spell("2025-04", "2025-06", Payer.Self)]),
            (Teacher("running"), [Spell("2025-01", null, Payer.Self)]),
            (Teacher("too-old") with { Birth = Month("1960-07") }, [Spell("2025-01", "2025-06", Payer.Self)]),
            (Teacher("left") with { To = Month("2025-06") }, [Spell("2025-01", "2025-06", Payer.Self)]));

        Ask(model, "2025-01..2025-12").Select(row => (row.Month, row.Workers)).ShouldBe([(Month("2025-06"), 1L)]);
    }

    [Fact]
    public void Of_WorkerWhoIsCoveredAgain_CostsOnlyTheMonthsBetween()
    {
        var rows = Ask(
            ModelOf((Teacher("t"), [Spell("2025-01", "2025-03", Payer.Self), Spell("2025-06", "2025-10", Payer.Self)])),
            "2025-03..2025-12");

        rows.Select(row => (row.Month, row.CostToEnd.Amount))
            .ShouldBe([(Month("2025-03"), 2 * 16_800L), (Month("2025-10"), 2 * 16_800L)]);
    }

    [Fact]
    public void Of_LastMonth_CostsAMonthButNothingToTheEnd()
    {
        var row = Ask(ModelOf((Teacher("t"), [Spell("2026-01", "2026-12", Payer.Purse("apbd"))])), "2026-12..2026-12").Single();

        (row.Workers, row.MonthlyCost, row.CostToEnd).ShouldBe((1, new Rupiah(16_800), Rupiah.Zero));
    }

    [Fact]
    public void Of_Tolerance_ChangesNothing() =>
        Ask(ModelOf((Teacher("t"), [Spell("2025-01", "2025-03", Payer.Self)])) with
        {
            Settings = new CoverageSettings { ToleranceMonths = 3 },
        }, "2025-03..2025-06").Single().Workers.ShouldBe(1);

    [Fact]
    public void Of_StaffAndMasons_KeepTheirProgrammesOnTheirWage()
    {
        var staff = new Worker("s", LubukGadang, "HONORER", Month("1985-06"))
        {
            Income = new Rupiah(3_000_000),
            RiskClass = new RiskClass(1),
        };
        var mason = new Worker("m", LubukGadang, "TUKANG", Month("1985-06"));
        var all = new Spell(ProgrammeSet.Parse("JKK+JKM+JHT+JP+JKP"), Month("2025-01"), Month("2025-06"), Payer.Employer);
        var basic = all with { Programmes = ProgrammeSet.Basic };
        var model = ModelOf((staff, [all]), (mason, [basic]), (mason with { Id = "n", Income = new Rupiah(3_000_000) }, [basic]));

        var rows = Ask(model, "2025-06..2025-06", by: Dimension.WorkerGroup);

        rows.Select(row => (row.Key.WorkerGroup!.Code, row.Workers, row.Unpriced, row.MonthlyCost.Amount))
            .ShouldBe([("HONORER", 1L, 0L, 277_200L), ("TUKANG", 2L, 1L, 61_200L)]);
    }

    [Fact]
    public void Of_PayerAndDistrict_GroupsInTheOrderOfCodes()
    {
        var model = ModelOf(
            (Teacher("a"), [Spell("2025-01", "2025-06", Baznas)]),
            (Teacher("b") with { Village = PasirTalang }, [Spell("2025-01", "2025-06", Baznas)]),
            (Teacher("c"), [Spell("2025-01", "2025-05", Sawit)]),
            (Teacher("d"), [Spell("2025-01", "2025-06", Payer.Self)]));

        Ask(model, "2025-01..2025-12", denominator: null, Dimension.Payer, Dimension.District)
            .Select(row => $"{row.Month.Month} {row.Key.Payer} {row.Key.District!.Code} {row.Workers}").ShouldBe(
            [
                "5 dbh-sawit 13.11.01 1",
                "6 SELF 13.11.01 1",
                "6 baznas 13.11.01 1",
                "6 baznas 13.11.02 1",
            ]);
    }

    [Fact]
    public void Of_MonthsPartlyOutside_AnswersThePartInsideAndSaysSo()
    {
        var model = ModelOf((Teacher("t"), [Spell("2025-01", "2025-06", Payer.Self)]));
        var asked = new MonthRange(Month("2025-05"), ContributionMonth.Plus(model.Horizon.Last, 3));

        var cliff = Cliff.Of(model, new CliffQuery(asked));

        cliff.Rows.ShouldBe(Cliff.Of(model, new CliffQuery(cliff.Query.Months)).Rows);
        cliff.Query.Months.ShouldBe(new MonthRange(asked.First, model.Horizon.Last));
        var warning = cliff.Warnings[0];
        (warning.Code, warning.Text.En).ShouldBe((
            "MONTHS_LEFT_OUT",
            $"Asked were {asked}, answered are {cliff.Query.Months}: the other months are outside the data and left out. "
                + "Ask with strict to have that refused."));
    }

    [Fact]
    public void Of_DenominatorOfAnotherRegionOrLater_IsAbsent()
    {
        var model = ModelOf((Teacher("t"), [Spell("2025-01", "2025-06", Payer.Self)])) with
        {
            Denominators = new Denominators(
            [
                new(LabourForce, Regency, Month("2025-08"), 100),
                new(LabourForce, Sangir, Month("2025-01"), 10),
            ]),
        };

        var row = Ask(model, "2025-06..2025-06", LabourForce).Single();

        (row.Denominator, row.Points).ShouldBe((null, null));
    }

    [Theory]
    [InlineData("NEEDS_WORKERS")]
    [InlineData("UNKNOWN_PURSE")]
    [InlineData("MONTH_OUT_OF_RANGE")]
    [InlineData("UNKNOWN_DENOMINATOR")]
    public void Of_WhatCannotBeAnswered_IsRefused(string code)
    {
        var model = ModelOf((Teacher("t"), [Spell("2025-01", "2025-06", Baznas)]));
        var query = new CliffQuery(Months("2025-01..2025-12"));
        Action asking = code switch
        {
            "NEEDS_WORKERS" => () => Cliff.Of(model with { Registry = null }, query),
            "UNKNOWN_PURSE" => () => Cliff.Of(model with { FundingSources = [] }, query),
            "MONTH_OUT_OF_RANGE" => () => Cliff.Of(model, new CliffQuery(Months("2025-01..2027-01")) { Strict = true }),
            _ => () => Cliff.Of(model, query with { Denominator = "HEADS" }),
        };

        Should.Throw<CoverageException>(asking).Code.ShouldBe(code);
    }

    [Fact]
    public void Of_DimensionTwice_IsMisuse() => Should.Throw<ArgumentException>(() => Cliff.Of(
        ModelOf(), new CliffQuery(Months("2025-01..2025-12")) { GroupBy = [Dimension.Payer, Dimension.Payer] }));

    [Fact]
    public void Of_ModelWithoutLaw_IsMisuse() => Should.Throw<ArgumentException>(
        () => Cliff.Of(ModelOf() with { Premiums = PremiumSchedule.None }, new CliffQuery(Months("2025-01..2025-12"))));

    private static IReadOnlyList<CliffRow> Ask(
        CoverageModel model, string months, string? denominator = null, params Dimension[] by) =>
        Cliff.Of(model, new CliffQuery(Months(months)) { GroupBy = by, Denominator = denominator ?? Denominators.Registry }).Rows;

    private static CoverageModel ModelOf(params (Worker Worker, Spell[] Spells)[] workers) => Model(RegistryOf(workers)) with
    {
        Premiums = PremiumSchedule.Default,
        FundingSources =
        [
            new FundingSource("apbd", FundingSourceKind.Apbd, "APBD", 9),
            new FundingSource("baznas", FundingSourceKind.Baznas, "Baznas", 2),
            new FundingSource("dbh-sawit", FundingSourceKind.DbhSawit, "DBH Sawit", 1),
        ],
    };
}
