using NodaTime;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Tests.Measurement;

/// <summary>A regency that has totals only, and not for every month.</summary>
public sealed class CoverageReportOfTotalsTests
{
    private static readonly RegionCode Regency = RegionCode.Parse("13.11");
    private static readonly RegionCode Village = RegionCode.Parse("13.11.01.2001");
    private static readonly RegionCode Other = RegionCode.Parse("13.11.01.2002");

    [Theory]
    [InlineData(Granularity.Month, "2025-01 2025-01 700, 2025-03 2025-03 710")]
    [InlineData(Granularity.Quarter, "2025-Q1 2025-03 710")]
    [InlineData(Granularity.Semester, "2025-S1 2025-03 710")]
    [InlineData(Granularity.Year, "2025 2025-03 710")]
    public void Ask_LongerPeriod_HasTheStockOfItsLastMonthWithData(Granularity granularity, string rows) =>
        string.Join(", ", Ask(granularity, false).Select(row =>
            $"{row.Period.Label} {ContributionMonth.Format(row.StockMonth!.Value)} {row.Eligible}")).ShouldBe(rows);

    [Fact]
    public void Ask_FilledPeriodsWithoutData_AreAbsentRatherThanZero()
    {
        var rows = Ask(Granularity.Quarter, fill: true);

        rows.Select(row => (row.Period.Label, row.Eligible, row.Active, row.Uncovered, row.StockMonth, row.Reported)).ShouldBe(
        [
            ("2025-Q1", 710, 150, 560, new YearMonth(2025, 3), new ReportedTotals(1, 1)),
            ("2025-Q2", null, null, null, null, new ReportedTotals(0, 1)),
            ("2025-Q3", null, null, null, null, new ReportedTotals(0, 1)),
            ("2025-Q4", null, null, null, null, new ReportedTotals(0, 1)),
        ]);
        rows[1].Rate.ShouldBeNull();
    }

    [Fact]
    public void Ask_ComparedWithThePeriodBefore_IsComparedWithItsLastMonthWithData()
    {
        var report = Report(Count(Village, "GURU_NGAJI", "2025-01", 100, 20), Count(Village, "GURU_NGAJI", "2025-05", 110, 50));
        var query = new CoverageQuery(new MonthRange(new YearMonth(2025, 4), new YearMonth(2025, 6)))
        {
            Granularity = Granularity.Quarter,
            CompareWith = CoverageComparison.PreviousPeriod,
        };

        report.Ask(query).Rows.ShouldHaveSingleItem().Change.ShouldBe(new CoverageChange(30, 25.45m));
        report.Ask(query with { CompareWith = CoverageComparison.YearBefore }).Rows.ShouldHaveSingleItem()
            .Change.ShouldBe(new CoverageChange(null, null));
    }

    [Fact]
    public void Ask_WithPrice_CostsTheUncoveredOfTheLastMonthWithData()
    {
        var report = Report(Count(Village, "GURU_NGAJI", "2025-02", 100, 20), Count(Village, "GURU_NGAJI", "2025-05", 110, 50));
        var query = new CoverageQuery(MonthRange.OfYear(2025))
        {
            Granularity = Granularity.Quarter,
            FillPeriods = true,
            CoverPrice = (_, month) => new Rupiah(month.Month),
        };

        report.Ask(query).Rows.Select(row => (row.Period.Label, row.CoverCost)).ShouldBe(
        [
            ("2025-Q1", new CoverCost(80, new Rupiah(160))), ("2025-Q2", new CoverCost(60, new Rupiah(300))), ("2025-Q3", null), ("2025-Q4", null),
        ]);
    }

    /// <summary>Cells that ever report within the horizon, also where the cube is of fewer months.</summary>
    [Fact]
    public void Ask_OneVillageMissing_SaysHowManyReported()
    {
        CoverageCount[] counts =
        [
            Count(Village, "GURU_NGAJI", "2025-12", 100, 20), Count(Other, "GURU_NGAJI", "2025-11", 50, 10), Count(Other, "KARYAWAN", "2025-12", 10, 5),
        ];
        var report = Report(counts);
        string Reported(CoverageReport of, CoverageQuery query) => string.Join(", ", of.Ask(query).Rows.Select(row =>
            $"{string.Join(' ', [row.Period.Label, .. query.GroupBy.Select(row.Key.CodeOf)])}: {row.Reported!.Value.Reported} of {row.Reported.Value.Reporting}"));
        var year = new CoverageQuery(MonthRange.OfYear(2025));

        Reported(report, year).ShouldBe("2025-11: 1 of 3, 2025-12: 2 of 3");
        Reported(report, year with { Granularity = Granularity.Year }).ShouldBe("2025: 2 of 3");
        Reported(report, year with { Granularity = Granularity.Year, GroupBy = [Dimension.Village] })
            .ShouldBe("2025 13.11.01.2001: 1 of 1, 2025 13.11.01.2002: 1 of 2");
        Reported(report, year with { Where = cell => cell.Group!.Code == "GURU_NGAJI" }).ShouldBe("2025-11: 1 of 2, 2025-12: 1 of 2");
        Reported(report, year with { Within = Other }).ShouldBe("2025-11: 1 of 2, 2025-12: 1 of 2");
        var december = new MonthRange(new YearMonth(2025, 12), new YearMonth(2025, 12));
        Reported(CoverageEngine.Report(Model(counts), december), new CoverageQuery(december)).ShouldBe("2025-12: 2 of 3");
        report.Ask(year).Warnings[1].Text.ShouldBe(new Phrase(
            "Untuk 10 baris yang ditanyakan tidak ada jumlah yang dilaporkan: 2025-01, 2025-02, 2025-03, 2025-04, 2025-05, …. Baris itu tidak ada; siapa yang ada di sana tidak diketahui.",
            "For 10 rows asked for no totals were reported: 2025-01, 2025-02, 2025-03, 2025-04, 2025-05, …. They are left out; who is there is not known."));
        report.Ask(year).Warnings[0].Text.ShouldBe(new Phrase(
            "Dalam 2 baris tidak semua jumlah dilaporkan, paling sedikit 2025-11: 1 dari 3. Angkanya tanpa yang belum melapor: batas bawah, bukan penurunan.",
            "In 2 rows not all totals were reported, fewest in 2025-11: 1 of 3. The figures lack who did not report: lower bounds, no falls."));
        report.Ask(year).Warnings[0].Data.ShouldBe([new("rows", 2), new("stock_month", "2025-11"), new("reported", 1), new("reporting", 3)]);
    }

    /// <summary>A filter leaves rows out that are known; it does not change who did not report.</summary>
    [Fact]
    public void Ask_RowsFilteredAway_StillNamesWhoDidNotReport()
    {
        var report = Report(
            Count(Village, "GURU_NGAJI", "2025-01", 100, 20), Count(Other, "GURU_NGAJI", "2025-01", 50, 10), Count(Village, "GURU_NGAJI", "2025-02", 100, 20));
        var query = new CoverageQuery(new MonthRange(new YearMonth(2025, 1), new YearMonth(2025, 2)))
        {
            GroupBy = [Dimension.Village],
            Having = row => row[CoverageMeasure.Active] > 20,
        };

        report.Ask(query).Warnings.ShouldHaveSingleItem().Text.En.ShouldBe(
            "For 1 row asked for no totals were reported: 2025-02 13.11.01.2002. It is left out; who is there is not known.");
    }

    [Fact]
    public void Ask_VillageThatNeverReports_HasNoRow() =>
        Report([Count(Village, "GURU_NGAJI", "2025-01", 100, 20)]).Ask(new CoverageQuery(MonthRange.OfYear(2025))
        {
            GroupBy = [Dimension.Village],
            Granularity = Granularity.Year,
        }).Rows.ShouldHaveSingleItem().Key.Village!.Code.ShouldBe(Village);

    [Fact]
    public void Ask_CountedMonthWithNobody_IsZeroAtTheEndOfThePeriod() =>
        Ask(Granularity.Quarter, false, new CoverageCount(Regency, null, null, new YearMonth(2025, 3), 0, 0))[0].Eligible.ShouldBe(0);

    [Fact]
    public void Compare_ObservationOfAMonthThatWasNotCounted_HasNothingComputed() =>
        ObservationComparison.Compare(Report(), [new Observation(Regency, new YearMonth(2025, 2), "REGISTRY") { Active = 1 }])[0]
            .Computed.ShouldBeNull();

    private static IReadOnlyList<CoverageRow> Ask(Granularity granularity, bool fill, CoverageCount? march = null) =>
        Report(march).Ask(new CoverageQuery(MonthRange.OfYear(2025)) { Granularity = granularity, FillPeriods = fill }).Rows;

    private static CoverageReport Report(CoverageCount? march = null) => Report(
        new CoverageCount(Regency, null, null, new YearMonth(2025, 1), 700, 140),
        march ?? new CoverageCount(Regency, null, null, new YearMonth(2025, 3), 710, 150));

    private static CoverageReport Report(params CoverageCount[] counts) => CoverageEngine.Report(Model(counts), MonthRange.OfYear(2025));

    private static CoverageCount Count(RegionCode region, string group, string month, long eligible, long active) =>
        new(region, group, null, ContributionMonth.Parse(month), eligible, active);

    private static CoverageModel Model(CoverageCount[] counts) => new(
        Regency,
        MonthRange.OfYear(2025),
        new RegionTree(
        [
            new Region(Regency, "Solok Selatan"), new Region(RegionCode.Parse("13.11.01"), "Sangir"),
            new Region(Village, "Lubuk Gadang"), new Region(Other, "Lubuk Gadang Selatan"),
        ]),
        new WorkerGroupCatalog(
        [
            new("GURU_NGAJI", new Phrase("Guru ngaji", "Qur'an teachers"), EmploymentSegment.Bpu),
            new("KARYAWAN", new Phrase("Karyawan", "Employees"), EmploymentSegment.Pu),
        ]))
    {
        Counts = counts,
    };
}
