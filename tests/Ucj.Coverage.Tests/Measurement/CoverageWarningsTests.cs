using Ucj.Coverage.Disclosure;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Measurement;

/// <summary>What an answer says about itself.</summary>
public sealed class CoverageWarningsTests
{
    // Three workers of Lubuk Gadang; the last spell begins in 2025-02, and one ends in 2025-04.
    private static readonly CoverageModel Known = Model(RegistryOf(
        (Teacher("w1"), [Spell("2025-01", "2025-04", Baznas)]),
        (Teacher("w2"), [Spell("2025-02", null, Baznas)]),
        (Teacher("w3"), []))) with
    {
        Denominators = new Denominators([
            new OfficialDenominator("POTENTIAL", Regency, Month("2025-01"), 1, "BPJS"),
            new OfficialDenominator("LABOUR_FORCE", Regency, Month("2025-01"), 8, "BPS"),
            new OfficialDenominator("LABOUR_FORCE", Regency, Month("2025-01"), 10, "Disnaker"),
        ]),
        Targets = new TargetPaths([
            new CoverageTarget(Regency, Month("2025-01"), Percent.Of(20), "LABOUR_FORCE"),
            new CoverageTarget(Regency, Month("2025-03"), Percent.Of(28.3m), "LABOUR_FORCE"),
            new CoverageTarget(Sangir, Month("2025-02"), Percent.Of(50), "REGISTRY"),
        ]),
    };

    private static readonly CoverageReport Report = CoverageEngine.Report(Known, Months("2025-01..2025-06"));

    [Fact]
    public void Warnings_RateAboveHundred_NameTheDenominatorOnce()
    {
        var query = new CoverageQuery(Months("2025-01..2025-02")) { Denominator = "POTENTIAL" };
        var warning = Report.Ask(query).Warnings.ShouldHaveSingleItem();

        warning.Code.ShouldBe("RATE_ABOVE_HUNDRED");
        warning.Text.ShouldBe(new Phrase(
            "Cakupan menurut POTENTIAL di atas 100 % dalam 1 baris, tertinggi 200,00 % di 13.11 Solok Selatan pada 2025-02: 2 aktif ÷ 1. Penyebut itu, sejak 2025-01, agaknya menghitung penduduk lain: registri memuat 3 pekerja berhak. Periksa sumbernya, atau tanyakan penyebut REGISTRY.",
            "Coverage on POTENTIAL is above 100 % in 1 row, highest with 200.00 % in 13.11 Solok Selatan in 2025-02: 2 active ÷ 1. That denominator, of 2025-01, likely counts another population: the data hold 3 eligible workers. Check its source, or ask on REGISTRY."));
        warning.Data.ShouldBe([
            new("region", "13.11"), new("month", "2025-02"), new("definition", "POTENTIAL"), new("denominator_month", "2025-01"),
            new("denominator", 1), new("active", 2), new("eligible", 3), new("rows", 1),
        ]);
        Report.Ask(query with { Measures = MeasureSet.Of(CoverageMeasure.Active) }).Warnings.ShouldBeEmpty("no rate is shown");
    }

    [Fact]
    public void Warnings_TargetAfterItsLastMonth_IsHeldSinceThatMonth()
    {
        var query = new CoverageQuery(Months("2025-03..2025-06")) { Denominator = "LABOUR_FORCE", Measures = MeasureSet.Of(CoverageMeasure.TargetPercent) };
        var table = Report.Ask(query);

        table.Rows.Select(row => row.TargetHeldSince).ShouldBe([null, Month("2025-03"), Month("2025-03"), Month("2025-03")]);
        table.Warnings.Select(warning => warning.Code).ShouldBe(["TARGET_HELD", "MONTHS_SCHEDULED"]);
        table.Warnings[0].Text.ShouldBe(new Phrase(
            "Target 28,30 % menurut LABOUR_FORCE di 13.11 Solok Selatan tetap sejak 2025-03, bulan terakhir yang terbit, dalam 3 baris: tidak ada yang menerbitkan bahwa target itu masih berlaku.",
            "The target of 28.30 % on LABOUR_FORCE in 13.11 Solok Selatan is held since 2025-03, its last published month, in 3 rows: nobody has published that it still holds."));
        Report.Ask(query with { Measures = MeasureSet.Of(CoverageMeasure.Active) }).Warnings
            .ShouldNotContain(warning => warning.Kind == WarningKind.TargetHeld, "no target is shown");
    }

    [Fact]
    public void Warnings_TargetsHeldOnSeveralDenominators_AreOneWarning()
    {
        var query = new CoverageQuery(Months("2025-06..2025-06")) { Within = Sangir, Denominator = "REGISTRY", Beside = ["LABOUR_FORCE"] };

        Report.Ask(query).Warnings[0].Text.En.ShouldBe(
            "The target of 50.00 % on REGISTRY in 13.11.01 Sangir is held since 2025-02, its last published month, in 1 row: nobody has published that it still holds.");
        Report.Ask(query with { Within = null, GroupBy = [Dimension.District], Subtotals = true }).Warnings[0].Text.En.ShouldBe(
            "The target of 28.30 % on LABOUR_FORCE in 13.11 Solok Selatan, and 1 more, is held since 2025-03, its last published month, in 2 rows: nobody has published that it still holds.");
    }

    [Fact]
    public void Warnings_LinearTarget_IsAnAssumption() => Report
        .Ask(new CoverageQuery(Months("2025-02..2025-02")) { Denominator = "LABOUR_FORCE", Interpolation = Interpolation.Linear })
        .Warnings[0].Text.ShouldBe(new Phrase(
            "Target di antara dua titik terbit adalah garis lurus dalam 1 baris: sebuah asumsi, bukan target yang diterbitkan.",
            "Targets between two published points are a straight line in 1 row: an assumption, not a published target."));

    [Fact]
    public void Warnings_SourcesThatDisagree_ShowAllAndWhichIsUsed()
    {
        var table = Report.Ask(new CoverageQuery(Months("2025-01..2025-02")) { Denominator = "LABOUR_FORCE" });

        table.Rows[0].Rate!.Value.Denominator.ShouldBe(10);
        table.Warnings.ShouldHaveSingleItem().Text.ShouldBe(new Phrase(
            "Sumber berbeda tentang LABOUR_FORCE di 13.11 Solok Selatan pada 2025-01: 10 (Disnaker); 8 (BPS). Yang dipakai 10, yang terbesar, supaya persentasenya tidak menyanjung.",
            "Sources disagree on LABOUR_FORCE in 13.11 Solok Selatan in 2025-01: 10 (Disnaker); 8 (BPS). Used is 10, the largest, so that no percentage flatters."));
    }

    [Theory]
    [InlineData(CoverageMeasure.Percent, true)]
    [InlineData(CoverageMeasure.GapWorkers, true)]
    [InlineData(CoverageMeasure.PointsChange, true)]
    [InlineData(CoverageMeasure.Active, false)]
    [InlineData(CoverageMeasure.TargetPercent, false)]
    public void Warnings_SourcesThatDisagree_AreSaidWhereAFigureRestsOnThem(CoverageMeasure measure, bool said)
    {
        var plain = new CoverageQuery(Months("2025-01..2025-02"))
        {
            Denominator = "LABOUR_FORCE",
            Measures = MeasureSet.Of(CoverageMeasure.Active),
            CompareWith = CoverageComparison.PreviousPeriod,
        };

        foreach (var asked in new[]
        {
            plain with { Measures = MeasureSet.Of(measure) },
            plain with { Order = [CoverageOrder.By(measure)] },
            plain with { Having = _ => true, HavingMeasures = MeasureSet.Of(measure) },
        })
        {
            Report.Ask(asked).Warnings.Any(warning => warning.Kind == WarningKind.SourcesDisagree).ShouldBe(said);
        }
    }

    [Fact]
    public void Warnings_LargeNumbers_HaveTheSeparatorsOfTheLanguage() => DisagreeingSources.Of(
        new Denominators([
            new OfficialDenominator("LABOUR_FORCE", Regency, Month("2025-01"), 106_590, "BPS"),
            new OfficialDenominator("LABOUR_FORCE", Regency, Month("2025-01"), 98_765, null),
        ]),
        Tree).ShouldHaveSingleItem().Text.ShouldBe(new Phrase(
            "Sumber berbeda tentang LABOUR_FORCE di 13.11 Solok Selatan pada 2025-01: 106.590 (BPS); 98.765 (-). Yang dipakai 106.590, yang terbesar, supaya persentasenya tidak menyanjung.",
            "Sources disagree on LABOUR_FORCE in 13.11 Solok Selatan in 2025-01: 106,590 (BPS); 98,765 (-). Used is 106,590, the largest, so that no percentage flatters."));

    [Fact]
    public void Warnings_PublishedFiguresThatDisagree_AreAllShown()
    {
        Observation Of(string month, long? active, string source) => new(Regency, Month(month), null) { Active = active, Source = source };

        var warnings = DisagreeingSources.Of(
            [Of("2025-01", 5, "b"), Of("2025-01", 4, "a"), Of("2025-01", null, "c"), Of("2025-02", 5, "a"), Of("2025-02", 5, "b")], Tree);

        warnings.ShouldHaveSingleItem().Text.ShouldBe(new Phrase(
            "Sumber berbeda tentang cakupan di 13.11 Solok Selatan pada 2025-01: 4 aktif (a); 5 aktif (b). Semuanya ditampilkan; tidak ada yang dipilih.",
            "Sources disagree on the coverage in 13.11 Solok Selatan in 2025-01: 4 active (a); 5 active (b). All are shown; none is chosen."));
    }

    [Fact]
    public void Warnings_MonthsPartlyOutside_AreLeftOut()
    {
        var table = Report.Ask(new CoverageQuery(Months("2024-11..2025-02")));

        table.Rows.Select(row => row.Period.Label).ShouldBe(["2025-01", "2025-02"]);
        table.Warnings.ShouldHaveSingleItem().Text.ShouldBe(new Phrase(
            "Ditanyakan 2024-11..2025-02, dijawab 2025-01..2025-02: bulan lain di luar data dan ditinggalkan. Tanyakan dengan strict supaya ditolak.",
            "Asked were 2024-11..2025-02, answered are 2025-01..2025-02: the other months are outside the data and left out. Ask with strict to have that refused."));
    }

    [Fact]
    public void Warnings_MonthsAfterTheLastThatIsKnown_AreScheduled()
    {
        Report.LastActualMonth.ShouldBe(Month("2025-02"));
        Report.Ask(new CoverageQuery(Months("2025-02..2025-02"))).Warnings.ShouldBeEmpty();
        Report.Ask(new CoverageQuery(Months("2025-01..2025-04"))).Warnings.ShouldHaveSingleItem().Text.ShouldBe(new Phrase(
            "Bulan 2025-03..2025-04 baru terjadwal: sesudah 2025-02 tidak ada yang tercatat. Yang dihitung aktif adalah kepesertaan yang tercatat sebelumnya dan masih berjalan atau berakhir kemudian.",
            "Months 2025-03..2025-04 are scheduled: after 2025-02 nothing is recorded. Counted as active are spells recorded before, which run on or end later."));
    }

    [Fact]
    public void LastActualMonth_SpellsAfterTheHorizon_DoNotCount()
    {
        var live = new LiveCoverage(Known, Months("2025-01..2025-06"));

        live.AddSpell(2, Spell("2062-01", null, Baznas));

        live.Publish().LastActualMonth.ShouldBe(Month("2025-02"));
        (Known with { Registry = RegistryOf((Teacher("w1"), [Spell("2025-01", "2025-04", Baznas), Spell("2062-01", null, Baznas)])) })
            .LastActualMonth.ShouldBe(Month("2025-01"));
        (Known with { Observations = [new Observation(Regency, Month("2062-01"), null)] }).LastActualMonth.ShouldBe(Month("2025-02"));
    }

    [Fact]
    public void LastActualMonth_Changes_FollowsThem()
    {
        var live = new LiveCoverage(Known, Months("2025-01..2025-06"));
        live.Report.LastActualMonth.ShouldBe(Month("2025-02"));

        live.AddSpell(2, Spell("2025-05", null, Baznas));
        live.Publish().LastActualMonth.ShouldBe(Month("2025-05"));
        live.RemoveSpell(2, Month("2025-05"));
        live.Publish().LastActualMonth.ShouldBe(Month("2025-02"));
        live.Remove(1);
        live.Publish().LastActualMonth.ShouldBe(Month("2025-01"));

        (Known with { Observations = [new Observation(Regency, Month("2025-04"), null)] }).LastActualMonth.ShouldBe(Month("2025-04"));
    }

    [Fact]
    public void Warnings_PublishedRowsAllHidden_TellNothingOfThem()
    {
        var published = new PublicCoverage(CoverageEngine.Report(Known, Known.Horizon));
        var table = published.Ask(new CoverageQuery(Months("2025-02..2025-02")) { Denominator = "POTENTIAL" });

        table.IsHidden(0).ShouldBeTrue();
        table.Warnings.ShouldBeEmpty();
        published.Ask(new CoverageQuery(Months("2025-02..2025-02")) { Order = [CoverageOrder.By(CoverageMeasure.Percent)] }).Count.ShouldBe(1);
        Should.Throw<CoverageException>(() => published.Ask(new CoverageQuery(Months("2025-02..2025-02"))
        {
            Order = [CoverageOrder.By(CoverageMeasure.PremiumTotal)],
        })).Code.ShouldBe("NOT_PUBLISHED");
    }
}
