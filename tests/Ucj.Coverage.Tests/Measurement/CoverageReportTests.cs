using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Measurement;

public sealed class CoverageReportTests
{
    private static readonly Worker Honorer = new("w5", PasirTalang, "HONORER", Month("1990-01"))
    {
        Income = new Rupiah(3_000_000),
        RiskClass = new RiskClass(1),
        EmployerId = "e-mill",
    };

    // Six workers in 2025: four in Sangir, two in Sungai Pagu; w6 leaves after 2025-02.
    private static readonly CoverageReport Report = CoverageEngine.Report(
        Model(RegistryOf(
            (Teacher("w1"), [Spell("2025-01", "2025-03", Baznas)]),
            (Teacher("w2"), []),
            (Teacher("w3") with { Group = "BURUH_TANI" }, [Spell("2025-02", null, Sawit)]),
            (Teacher("w4") with { Village = Sirukam, Group = "OJEK" }, [Spell("2024-01", "2025-01", Payer.Self)]),
            (Honorer, [Spell("2025-01", null, Payer.Employer)]),
            (Teacher("w6") with { Village = PasirTalang, To = Month("2025-02") }, []))) with
        {
            Denominators = new Denominators([
                new OfficialDenominator("LABOUR_FORCE", Regency, Month("2025-02"), 10),
                new OfficialDenominator("LABOUR_FORCE", Sangir, Month("2025-01"), 8),
            ]),
            Targets = new TargetPaths([
                new CoverageTarget(Regency, Month("2025-01"), Percent.Of(50), "LABOUR_FORCE"),
                new CoverageTarget(Regency, Month("2025-05"), Percent.Of(90), "LABOUR_FORCE"),
                new CoverageTarget(Regency, Month("2025-01"), Percent.Of(60), "UNPUBLISHED"),
            ]),
        },
        Months("2025-01..2025-06"));

    private static readonly CoverageQuery March = new(Months("2025-03..2025-03"));

    [Fact]
    public void Ask_NobodyWaitsAnyMore_Stops() => Should.Throw<OperationCanceledException>(
        () => Report.Ask(new CoverageQuery(Report.Cube.Months), new CancellationToken(canceled: true)));

    [Theory]
    [InlineData(Dimension.Regency, "13.11 5/3")]
    [InlineData(Dimension.District, "13.11.01 4/2, 13.11.02 1/1")]
    [InlineData(Dimension.Village, "13.11.01.2001 3/2, 13.11.01.2002 1/0, 13.11.02.2001 1/1")]
    [InlineData(Dimension.WorkerGroup, "BURUH_TANI 1/1, GURU_NGAJI 2/1, HONORER 1/1, OJEK 1/0")]
    [InlineData(Dimension.Segment, "BPU 4/2, PU 1/1")]
    [InlineData(Dimension.Sector, "OTHER 4/3, TRANSPORT 1/0")]
    [InlineData(Dimension.Tier, "1 2/1, 2 1/1, 3 1/0, 10 1/1")]
    [InlineData(Dimension.Vulnerable, "false 2/1, true 3/2")]
    [InlineData(Dimension.FirmScale, " 4/2, LARGE 1/1")]
    [InlineData(Dimension.Payer, "EMPLOYER /1, baznas /1, dbh-sawit /1")]
    public void Ask_GroupedByDimension_IsInOrderOfIt(Dimension dimension, string expected) =>
        Counts(March with { GroupBy = [dimension] }, dimension).ShouldBe(expected);

    [Fact]
    public void Ask_ByPayer_HasNoEligibleRateFlowsOrGap()
    {
        var row = Report.Ask(March with { GroupBy = [Dimension.Payer], Denominator = "LABOUR_FORCE" }).Rows[0];

        row.Active.ShouldBe(1);
        row.Eligible.ShouldBeNull();
        row.Uncovered.ShouldBeNull();
        row.Rate.ShouldBeNull();
        row.Enrolled.ShouldBeNull();
        row.New.ShouldBeNull();
        row.Lapsed.ShouldBeNull();
        row.Target.ShouldBeNull();
        row.Gap.ShouldBeNull();
    }

    [Fact]
    public void Ask_Regency_IsMeasuredOnItsOfficialDenominatorAndTarget()
    {
        var row = Report.Ask(March with { Denominator = "LABOUR_FORCE" }).Rows.ShouldHaveSingleItem();

        row.Uncovered.ShouldBe(2);
        row.Rate.ShouldBe(new CoverageRate(3, 10, "LABOUR_FORCE"));
        row.Target.ShouldBe(Percent.Of(50));
        row.TargetIsInterpolated.ShouldBeFalse();
        row.Gap.ShouldBe(new CoverageGap(5, 2, Percent.Of(20)));
    }

    [Fact]
    public void Ask_RegistryDenominator_IsEligibleEvenInAFilteredGroup()
    {
        var query = March with { GroupBy = [Dimension.WorkerGroup], Where = cell => cell.Vulnerable == true };

        Report.Ask(query).Rows.Select(row => row.Rate).ShouldBe([
            new CoverageRate(1, 1, "REGISTRY"), new CoverageRate(1, 2, "REGISTRY"),
        ]);
    }

    [Fact]
    public void Ask_LinearTarget_IsLabelledOnlyBetweenPoints()
    {
        var query = new CoverageQuery(Months("2025-01..2025-06"))
        {
            Denominator = "LABOUR_FORCE",
            Interpolation = Interpolation.Linear,
        };

        Report.Ask(query).Rows.Select(row => $"{row.Target} {row.TargetIsInterpolated}").ShouldBe([
            "50.00 False", "60.00 True", "70.00 True", "80.00 True", "90.00 False", "90.00 False",
        ]);
    }

    [Fact]
    public void Ask_BeforeFirstOfficialDenominator_HasTargetButNoPercentAndNoGap()
    {
        var row = Report.Ask(new CoverageQuery(Months("2025-01..2025-01")) { Denominator = "LABOUR_FORCE" }).Rows[0];

        row.Rate.ShouldBe(new CoverageRate(3, null, "LABOUR_FORCE"));
        row.Rate!.Value.Percent.ShouldBeNull();
        row.Target.ShouldBe(Percent.Of(50));
        row.Gap.ShouldBeNull();
    }

    [Fact]
    public void Ask_DenominatorOnlyTargetsName_HasTargetOnly()
    {
        Report.Definitions.ShouldBe(["REGISTRY", "LABOUR_FORCE", "UNPUBLISHED"]);
        var row = Report.Ask(March with { Denominator = "UNPUBLISHED" }).Rows[0];

        row.Rate!.Value.Denominator.ShouldBeNull();
        row.Target.ShouldBe(Percent.Of(60));
        row.Gap.ShouldBeNull();
    }

    [Fact]
    public void Ask_Filtered_HasNoOfficialDenominatorAndNoTarget()
    {
        var row = Report.Ask(March with { Denominator = "LABOUR_FORCE", Where = _ => true }).Rows[0];

        row.Active.ShouldBe(3);
        row.Rate.ShouldBe(new CoverageRate(3, null, "LABOUR_FORCE"));
        row.Target.ShouldBeNull();
    }

    [Fact]
    public void Ask_GroupedByMoreThanRegions_HasOfficialDenominatorOnlyInRegionalSubtotals()
    {
        var query = March with
        {
            GroupBy = [Dimension.District, Dimension.Segment],
            Subtotals = true,
            Denominator = "LABOUR_FORCE",
        };

        Report.Ask(query).Rows.Select(row =>
            $"{row.Level} {row.Key.District?.Code} {row.Key.Segment} {row.Rate!.Value.Denominator} {row.Target}")
            .ShouldBe(["0   10 50.00", "1 13.11.01  8 ", "2 13.11.01 Bpu  ", "1 13.11.02   ", "2 13.11.02 Pu  "]);
    }

    [Fact]
    public void Ask_WithinADistrict_CountsAndMeasuresItAlone()
    {
        var row = Report.Ask(March with { Within = Sangir, Denominator = "LABOUR_FORCE" }).Rows[0];

        row.Eligible.ShouldBe(4);
        row.Rate.ShouldBe(new CoverageRate(2, 8, "LABOUR_FORCE"));
        row.Target.ShouldBeNull();
        Report.Ask(March with { Within = Sangir, GroupBy = [Dimension.Regency], Denominator = "LABOUR_FORCE" })
            .Rows[0].Rate.ShouldBe(row.Rate);
    }

    [Fact]
    public void Ask_Quarter_HasStocksOfItsLastMonthAndSummedFlows()
    {
        var query = new CoverageQuery(Months("2025-01..2025-05")) { Granularity = Granularity.Quarter };

        Report.Ask(query).Rows.Select(row =>
            $"{row.Period.Label} {row.Eligible} {row.Active} +{row.Enrolled} new {row.New} -{row.Lapsed}")
            .ShouldBe(["2025-Q1 5 3 +3 new 3 -1", "2025-Q2 5 2 +0 new 0 -1"]);
    }

    [Fact]
    public void Ask_GroupThatEmptiesWithinThePeriod_HasARowOfZeroStocks()
    {
        var query = new CoverageQuery(Months("2025-01..2025-06"))
        {
            Within = PasirTalang,
            Granularity = Granularity.Quarter,
            Where = cell => cell.Group?.Code == "GURU_NGAJI",
        };

        Report.Ask(query).Rows.ShouldHaveSingleItem().Eligible.ShouldBe(0);
        Report.Ask(query with { FillPeriods = true }).Rows.Select(row => $"{row.Period.Label} {row.Eligible}")
            .ShouldBe(["2025-Q1 0", "2025-Q2 0"]);
    }

    [Fact]
    public void Ask_NobodyAtAll_HasRowsOnlyWhenFilled()
    {
        var query = March with { Where = _ => false };

        Report.Ask(query).Rows.ShouldBeEmpty();
        Report.Ask(query with { FillPeriods = true }).Rows.ShouldHaveSingleItem().Active.ShouldBe(0);
        Report.Ask(query with { FillPeriods = true, GroupBy = [Dimension.Tier] }).Rows.ShouldBeEmpty();
    }

    [Fact]
    public void Ask_OrderedByMeasure_HasAbsentLastInBothDirectionsAndTiesByCode()
    {
        string Ordered(bool descending) => string.Join(' ', Report.Ask(March with
        {
            GroupBy = [Dimension.District],
            Denominator = "LABOUR_FORCE",
            Order = [CoverageOrder.By(CoverageMeasure.Percent, descending)],
            Subtotals = true,
        }).Rows.Select(row => $"{row.Key.CodeOf(Dimension.District)}:{row.Rate?.Percent}"));

        Ordered(false).ShouldBe("13.11.01:25.00 :30.00 13.11.02:");
        Ordered(true).ShouldBe(":30.00 13.11.01:25.00 13.11.02:");
    }

    [Fact]
    public void Ask_OrderedByDimensionAndTime_CombinesKeys()
    {
        var query = new CoverageQuery(Months("2025-03..2025-04"))
        {
            GroupBy = [Dimension.Tier],
            Where = cell => cell.Tier is 2 or 10,
            Order = [CoverageOrder.By(Dimension.Tier, descending: true), CoverageOrder.ByPeriod(descending: true)],
        };

        Report.Ask(query).Rows.Select(row => $"{row.Key.Tier} {row.Period.Label}")
            .ShouldBe(["10 2025-04", "10 2025-03", "2 2025-04", "2 2025-03"]);
    }

    [Fact]
    public void Indexer_EveryMeasure_IsTheFigureOfTheRow()
    {
        var row = Report.Ask(March with { Denominator = "LABOUR_FORCE" }).Rows[0];

        Enum.GetValues<CoverageMeasure>().Select(measure => row[measure])
            .ShouldBe([
                5, 3, 2, 0, 0, 0, 30, 50, 5, 2, 20, null, null, null, null, null, null, null, null, 10, 3, null, null, null, null,
            ]);
        Should.Throw<ArgumentOutOfRangeException>(() => row[(CoverageMeasure)99]);
    }

    [Fact]
    public void Ask_BetweenTargets_HasThePaceToTheNext()
    {
        var rows = Report.Ask(new CoverageQuery(Months("2025-01..2025-06")) { Denominator = "LABOUR_FORCE" }).Rows;

        rows[0].Pace.ShouldBeNull("there is no denominator yet");
        rows[2].Pace.ShouldBe(new CoveragePace(Month("2025-05"), Percent.Of(90), new CoverageGap(9, 6, Percent.Of(60)), 2));
        rows[2].Pace!.Value.WorkersPerMonth.ShouldBe(3);
        rows[3].Pace!.Value.WorkersPerMonth.ShouldBe(7);
        rows[4].Pace.ShouldBeNull("the last target is due this month");
    }

    [Fact]
    public void Ask_ComparedWithTarget_IsTheGapWithItsSignTurned()
    {
        var row = Report.Ask(March with { Denominator = "LABOUR_FORCE", CompareWith = CoverageComparison.Target }).Rows[0];

        row.Change.ShouldBe(new CoverageChange(-2, -20));
        Report.Ask(March with { CompareWith = CoverageComparison.Target }).Rows[0].Change
            .ShouldBe(new CoverageChange(null, null), "the registry has no target");
    }

    [Fact]
    public void Ask_ComparedWithAnotherDenominator_HasTheSameWorkersAndOtherPoints()
    {
        var row = Report.Ask(March with { CompareWith = CoverageComparison.OnDenominator("LABOUR_FORCE") }).Rows[0];

        row.Change.ShouldBe(new CoverageChange(0, 30));
    }

    [Fact]
    public void Ask_ComparedByPayer_ChangesInWorkersOnly() => Report
        .Ask(new CoverageQuery(Months("2025-02..2025-02"))
        {
            GroupBy = [Dimension.Payer],
            CompareWith = CoverageComparison.PreviousPeriod,
        })
        .Rows.Select(row => $"{row.Key.Payer} {row.Change}").ShouldBe([
            $"EMPLOYER {new CoverageChange(0, null)}",
            $"baznas {new CoverageChange(0, null)}",
            $"dbh-sawit {new CoverageChange(1, null)}",
        ]);

    [Fact]
    public void Ask_WithPrice_CostsTheUncoveredWhoHaveOne()
    {
        var query = March with
        {
            GroupBy = [Dimension.WorkerGroup],
            CoverPrice = (cell, _) => cell.Group!.Code == "OJEK" ? null : new Rupiah(16_800),
        };

        Report.Ask(query).Rows.Select(row => row.CoverCost).ShouldBe([
            new CoverCost(0, default), new CoverCost(1, new Rupiah(16_800)), new CoverCost(0, default), new CoverCost(0, default),
        ]);
        Report.Ask(March).Rows[0].CoverCost.ShouldBeNull();
    }

    [Fact]
    public void Ask_PriceTooLarge_Throws() => Should
        .Throw<CoverageException>(() => Report.Ask(March with { CoverPrice = (_, _) => new Rupiah(long.MaxValue) }))
        .Code.ShouldBe("SUM_TOO_LARGE");

    [Fact]
    public void Ask_UnknownDenominatorBesideOrComparedWith_Throws()
    {
        Should.Throw<CoverageException>(() => Report.Ask(March with { Beside = ["EMPLOYED"] })).Code.ShouldBe("UNKNOWN_DENOMINATOR");
        Should.Throw<CoverageException>(() => Report.Ask(March with
        {
            CompareWith = CoverageComparison.OnDenominator("EMPLOYED"),
        })).Code.ShouldBe("UNKNOWN_DENOMINATOR");
        Should.Throw<CoverageException>(() => Report.Ask(March).Column(CoverageMeasure.Percent, "LABOUR_FORCE").Length)
            .Code.ShouldBe("UNKNOWN_DENOMINATOR");
    }

    [Fact]
    public void Ask_UnknownDenominator_ThrowsInBothLanguages()
    {
        var thrown = Should.Throw<CoverageException>(() => Report.Ask(March with { Denominator = "EMPLOYED" }));

        thrown.Code.ShouldBe("UNKNOWN_DENOMINATOR");
        thrown.Text.ShouldBe(new Phrase(
            "Penyebut 'EMPLOYED' tidak dikenal. Yang ada: REGISTRY, LABOUR_FORCE, UNPUBLISHED.",
            "Found denominator 'EMPLOYED', expected one of: REGISTRY, LABOUR_FORCE, UNPUBLISHED."));
    }

    [Fact]
    public void Ask_DimensionTwice_ThrowsWholeMessage() => Should.Throw<ArgumentException>(() =>
        Report.Ask(March with { GroupBy = [Dimension.WorkerGroup, Dimension.Tier, Dimension.WorkerGroup] }))
        .Message.ShouldBe("Found dimensions WORKER_GROUP, TIER, WORKER_GROUP, expected each at most once.");

    [Fact]
    public void Ask_UnknownRegionOrMonth_Throws()
    {
        Should.Throw<CoverageException>(() => Report.Ask(March with { Within = RegionCode.Parse("14") }))
            .Code.ShouldBe("UNKNOWN_REGION");
        Should.Throw<CoverageException>(() => Report.Ask(new CoverageQuery(Months("2025-06..2025-07")) { Strict = true }))
            .Code.ShouldBe("MONTH_OUT_OF_RANGE");
        Should.Throw<CoverageException>(() => Report.Ask(new CoverageQuery(Months("2025-07..2025-08"))))
            .Code.ShouldBe("MONTH_OUT_OF_RANGE");
        Should.Throw<CoverageException>(() => Report.Cube.Eligible(0, Month("2025-07")))
            .Code.ShouldBe("MONTH_OUT_OF_RANGE");
    }

    private static string Counts(CoverageQuery query, Dimension by) => string.Join(", ",
        Report.Ask(query).Rows.Select(row => $"{row.Key.CodeOf(by)} {row.Eligible}/{row.Active}"));
}
