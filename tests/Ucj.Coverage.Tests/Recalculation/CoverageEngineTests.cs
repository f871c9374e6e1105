using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Recalculation;

public sealed class CoverageEngineTests
{
    [Fact]
    public void Recalculate_FifteenthBirthdayAndSixtyFifth_BoundEligibility()
    {
        var young = Teacher("young") with { Birth = Month("2010-03") };
        var old = Teacher("old") with { Birth = Month("1960-03") };

        Rows(Model(RegistryOf((young, []))), "2025-01..2025-05").ShouldBe([
            "2025-03 1 0 +0 new 0 -0", "2025-04 1 0 +0 new 0 -0", "2025-05 1 0 +0 new 0 -0",
        ]);
        Rows(Model(RegistryOf((old, []))), "2025-01..2025-05").ShouldBe([
            "2025-01 1 0 +0 new 0 -0", "2025-02 1 0 +0 new 0 -0",
        ]);
    }

    [Fact]
    public void Recalculate_SpellEndsAndReturns_EnrolsTwiceIsNewOnceLapsesOnce()
    {
        var registry = RegistryOf((Teacher("w1"), [
            Spell("2025-02", "2025-03", Baznas), Spell("2025-05", "2025-06", Payer.Self),
        ]));

        Rows(Model(registry), "2025-01..2025-06").ShouldBe([
            "2025-01 1 0 +0 new 0 -0",
            "2025-02 1 1 +1 new 1 -0",
            "2025-03 1 1 +0 new 0 -0",
            "2025-04 1 0 +0 new 0 -1",
            "2025-05 1 1 +1 new 0 -0",
            "2025-06 1 1 +0 new 0 -0",
        ]);
    }

    [Fact]
    public void Recalculate_SpellsThatTouch_AreNoLapse() => Rows(
        Model(RegistryOf((Teacher("w1"), [
            Spell("2025-01", "2025-01", Baznas), Spell("2025-02", "2025-02", Sawit),
        ]))),
        "2025-01..2025-03").ShouldBe([
            "2025-01 1 1 +1 new 1 -0", "2025-02 1 1 +0 new 0 -0", "2025-03 1 0 +0 new 0 -1",
        ]);

    [Fact]
    public void Recalculate_ActiveBeforeTheMonthsAskedFor_IsNeitherEnrolledNorNew() => Rows(
        Model(RegistryOf((Teacher("w1"), [Spell("2024-12", "2025-01", Baznas)]))),
        "2025-01..2025-02").ShouldBe(["2025-01 1 1 +0 new 0 -0", "2025-02 1 0 +0 new 0 -1"]);

    [Fact]
    public void Recalculate_ReturnFromASpellBeforeTheHorizon_IsEnrolledButNotNew() => Rows(
        Model(RegistryOf((Teacher("w1"), [Spell("2010-01", "2010-01", Baznas), Spell("2025-01", null, Baznas)]))),
        "2025-01..2025-01").ShouldBe(["2025-01 1 1 +1 new 0 -0"]);

    [Fact]
    public void Recalculate_LeavesTheWorkforceWhileCovered_IsNoLapse() => Rows(
        Model(RegistryOf((Teacher("w1") with { To = Month("2025-01") }, [Spell("2025-01", null, Baznas)]))),
        "2025-01..2025-03").ShouldBe(["2025-01 1 1 +1 new 1 -0"]);

    [Fact]
    public void Recalculate_SpellBeforeEligibility_IsNewInFirstEligibleMonth() => Rows(
        Model(RegistryOf((Teacher("w1") with { From = Month("2025-02") }, [Spell("2024-01", "2025-02", Baznas)]))),
        "2025-01..2025-03").ShouldBe(["2025-02 1 1 +1 new 1 -0", "2025-03 1 0 +0 new 0 -1"]);

    [Fact]
    public void Recalculate_ToleranceAfterASpell_KeepsHimActiveForThatManyMonths() => Rows(
        Model(RegistryOf((Teacher("w1"), [Spell("2025-01", "2025-01", Baznas)])), tolerance: 3),
        "2025-01..2025-05").ShouldBe([
            "2025-01 1 1 +1 new 1 -0",
            "2025-02 1 1 +0 new 0 -0",
            "2025-03 1 1 +0 new 0 -0",
            "2025-04 1 1 +0 new 0 -0",
            "2025-05 1 0 +0 new 0 -1",
        ]);

    [Fact]
    public void Recalculate_ToleranceOfASpellThatEndedBeforeEligibility_StillCounts() => Rows(
        Model(RegistryOf((Teacher("w1") with { From = Month("2025-03") }, [Spell("2025-01", "2025-01", Baznas)])), 3),
        "2025-01..2025-05").ShouldBe([
            "2025-03 1 1 +1 new 1 -0", "2025-04 1 1 +0 new 0 -0", "2025-05 1 0 +0 new 0 -1",
        ]);

    [Fact]
    public void Recalculate_ToleranceMonth_BelongsToPayerOfTheSpellThatEnded()
    {
        var registry = RegistryOf((Teacher("w1"), [
            Spell("2025-01", "2025-01", Baznas), Spell("2025-03", "2025-03", Sawit),
        ]));

        Rows(Model(registry, tolerance: 2), "2025-01..2025-06", Dimension.Payer).ShouldBe([
            "2025-01 baznas 1", "2025-02 baznas 1", "2025-03 dbh-sawit 1", "2025-04 dbh-sawit 1", "2025-05 dbh-sawit 1",
        ]);
    }

    [Fact]
    public void Recalculate_RunningSpell_LastsAsLongAsEligibility() => CoverageEngine
        .Recalculate(
            Model(RegistryOf((Teacher("w1"), [Spell("2025-01", null, Baznas)]))) with
            {
                Horizon = new MonthRange(ContributionMonth.Earliest, ContributionMonth.Latest),
            },
            Months("2044-11..2045-02"))
        .Series[0].Active.ToArray().ShouldBe([1, 1, 0, 0]);

    [Fact]
    public void Recalculate_MigrantWorkers_AreNotCounted()
    {
        var byGroup = Teacher("w1") with { Group = "PMI" };
        var bySegment = Teacher("w2") with { Segment = EmploymentSegment.Pmi };

        CoverageEngine.Recalculate(Model(RegistryOf((byGroup, []), (bySegment, []))), Months("2025-01..2025-01"))
            .Cells.ShouldBeEmpty();
    }

    [Fact]
    public void Recalculate_Workers_AreCellsInOrderOfRegionGroupSegmentSectorScale()
    {
        var honorer = Teacher("w1") with
        {
            Group = "HONORER",
            Income = new Rupiah(3_000_000),
            RiskClass = new RiskClass(1),
            EmployerId = "e-mill",
        };
        var registry = RegistryOf(
            (Teacher("w2") with { Village = Sirukam }, []),
            (honorer, []),
            (honorer with { Id = "w3", EmployerId = "e-office" }, []),
            (Teacher("w4"), []),
            (Teacher("w5"), []));

        var cube = CoverageEngine.Recalculate(Model(registry), Months("2025-01..2025-02"));

        cube.Cells.Select(cell => $"{cell.Region.Name} {cell.Group?.Code} {cell.FirmScale}").ShouldBe([
            "Lubuk Gadang GURU_NGAJI ", "Lubuk Gadang HONORER ", "Lubuk Gadang HONORER Large", "Sirukam GURU_NGAJI ",
        ]);
        cube.Eligible(0, Month("2025-02")).ShouldBe(2);
        cube.Active(0, Month("2025-02")).ShouldBe(0);
        cube.HasFlows.ShouldBeTrue();
    }

    [Fact]
    public void Recalculate_MonthsOutsideHorizon_ThrowsInBothLanguages()
    {
        var thrown = Should.Throw<CoverageException>(() =>
            CoverageEngine.Recalculate(Model(RegistryOf()), Months("2023-12..2024-01")));

        thrown.Code.ShouldBe("MONTH_OUT_OF_RANGE");
        thrown.Text.ShouldBe(new Phrase(
            "Bulan 2023-12..2024-01 di luar rentang data 2024-01..2026-12. Tanyakan bulan di dalamnya, atau ubah "
            + "rentang datanya.",
            "Found months 2023-12..2024-01, expected months within 2024-01..2026-12, the horizon of the data. Ask for "
            + "months within it, or change the horizon of the data."));
    }

    [Fact]
    public void Recalculate_RegistryOfOtherRegionsOrGroups_ThrowsWholeMessage()
    {
        var model = Model(RegistryOf((Teacher("w1"), [])));
        const string Expected =
            "Found a registry built on other regions or groups than the model's, expected the very same ones.";

        Should.Throw<ArgumentException>(() => CoverageEngine.Recalculate(
                model with { Regions = new RegionTree(Tree.Regions) }, Months("2025-01..2025-01")))
            .Message.ShouldBe(Expected);
        Should.Throw<ArgumentException>(() => CoverageEngine.Recalculate(
                model with { Groups = new WorkerGroupCatalog(Groups.Groups) }, Months("2025-01..2025-01")))
            .Message.ShouldBe(Expected);
    }

    [Fact]
    public void Recalculate_Totals_AreSummedByCellAndHaveNoFlows()
    {
        var model = Model(null) with
        {
            Counts = [
                new CoverageCount(LubukGadang, "GURU_NGAJI", null, Month("2025-01"), 100, 40),
                new CoverageCount(LubukGadang, "GURU_NGAJI", EmploymentSegment.Bpu, Month("2025-01"), 10, 5),
                new CoverageCount(Regency, null, null, Month("2025-01"), 1000, 170),
                new CoverageCount(Sirukam, "PMI", null, Month("2025-01"), 7, 7),
                new CoverageCount(Sirukam, "GURU_NGAJI", null, Month("2025-03"), 9, 9),
            ],
        };

        var cube = CoverageEngine.Recalculate(model, Months("2025-01..2025-02"));

        cube.HasFlows.ShouldBeFalse();
        cube.Cells.ShouldBe([
            new CoverageCell(Tree[Tree.NumberOf(Regency)], null, null, null, null),
            new CoverageCell(
                Tree[Tree.NumberOf(LubukGadang)], Groups.Groups[1], EmploymentSegment.Bpu, Sector.Other, null),
            new CoverageCell(Tree[Tree.NumberOf(Sirukam)], Groups.Groups[1], EmploymentSegment.Bpu, Sector.Other, null),
        ]);
        cube.Series[2].Eligible.ToArray().ShouldBe([0, 0], "it reports in another month");
        cube.Series[1].Eligible.ToArray().ShouldBe([110, 0]);
        cube.Series[1].Active.ToArray().ShouldBe([45, 0]);
        var row = CoverageEngine.Report(model, Months("2025-01..2025-02"))
            .Ask(new CoverageQuery(Months("2025-01..2025-01"))).Rows.ShouldHaveSingleItem();
        row.Eligible.ShouldBe(1110);
        row.Uncovered.ShouldBe(895);
        row.Enrolled.ShouldBeNull();
        row.New.ShouldBeNull();
        row.Lapsed.ShouldBeNull();
    }

    [Fact]
    public void Recalculate_TotalsBesideARegistry_AreIgnored() => CoverageEngine.Recalculate(
        Model(RegistryOf()) with { Counts = [new CoverageCount(Regency, null, null, Month("2025-01"), 10, 5)] },
        Months("2025-01..2025-01")).Cells.ShouldBeEmpty();

    [Fact]
    public void Recalculate_ToleranceOfTotals_ThrowsInBothLanguages()
    {
        var thrown = Should.Throw<CoverageException>(() =>
            CoverageEngine.Recalculate(Model(null, tolerance: 3), Months("2025-01..2025-01")));

        thrown.Code.ShouldBe("TOLERANCE_NEEDS_WORKERS");
        thrown.Text.ShouldBe(new Phrase(
            "Toleransi 3 bulan tidak dapat dihitung dari jumlah saja. Pakai toleransi 0, atau sediakan pekerja dan "
            + "masa kepesertaannya.",
            "Found a tolerance of 3 months for a dataset of totals, expected 0. Use 0, or provide workers and "
            + "their spells."));
    }

    [Fact]
    public void Recalculate_UnknownGroupInTotals_ThrowsInBothLanguages()
    {
        var model = Model(null) with
        {
            Counts = [new CoverageCount(Regency, "GURU", null, Month("2025-01"), 1, 1)],
        };

        var thrown = Should.Throw<CoverageException>(() =>
            CoverageEngine.Recalculate(model, Months("2025-01..2025-01")));

        thrown.Code.ShouldBe("UNKNOWN_GROUP");
        thrown.Text.ShouldBe(new Phrase(
            "Kelompok pekerja GURU tidak ada dalam data. Pakai kode salah satu kelompoknya.",
            "Found worker group GURU, expected one of the dataset. Use the code of one of its groups."));
    }

    [Fact]
    public void Recalculate_UnknownRegionInTotals_Throws() => Should.Throw<CoverageException>(() =>
        CoverageEngine.Recalculate(
            Model(null) with
            {
                Counts = [new CoverageCount(RegionCode.Parse("13.12"), null, null, Month("2025-01"), 1, 1)],
            },
            Months("2025-01..2025-01"))).Code.ShouldBe("UNKNOWN_REGION");

    private static IEnumerable<string> Rows(CoverageModel model, string months, params Dimension[] groupBy) =>
        CoverageEngine.Report(model, Months(months)).Ask(new CoverageQuery(Months(months)) { GroupBy = groupBy }).Rows
            .Select(row => groupBy.Length == 0
                ? $"{row.Period.Label} {row.Eligible} {row.Active} +{row.Enrolled} new {row.New} -{row.Lapsed}"
                : $"{row.Period.Label} {row.Key.Payer} {row.Active}");
}
