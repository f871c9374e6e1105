using Ucj.Coverage.Measurement;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Measurement;

public sealed class ReportPeriodTests
{
    [Theory]
    [InlineData(Granularity.Month, "2025-12..2026-01", "2025-12 2025-12..2025-12, 2026-01 2026-01..2026-01")]
    [InlineData(Granularity.Quarter, "2025-02..2025-04", "2025-Q1 2025-02..2025-03, 2025-Q2 2025-04..2025-04")]
    [InlineData(Granularity.Quarter, "2025-09..2025-12", "2025-Q3 2025-09..2025-09, 2025-Q4 2025-10..2025-12")]
    [InlineData(Granularity.Semester, "2025-01..2025-12", "2025-S1 2025-01..2025-06, 2025-S2 2025-07..2025-12")]
    [InlineData(Granularity.Year, "2024-12..2025-01", "2024 2024-12..2024-12, 2025 2025-01..2025-01")]
    [InlineData(Granularity.Total, "2024-12..2026-01", "2024-12..2026-01 2024-12..2026-01")]
    public void Split_Range_IsCutAtCalendarBorders(Granularity granularity, string months, string expected) =>
        string.Join(", ", ReportPeriod.Split(Months(months), granularity).Select(one => $"{one.Label} {one.Months}"))
            .ShouldBe(expected);

    [Theory]
    [InlineData(Granularity.Month, "2025-02..2025-05", null)]
    [InlineData(Granularity.Total, "2025-02..2025-05", null)]
    [InlineData(Granularity.Quarter, "2025-01..2025-06", null)]
    [InlineData(Granularity.Semester, "2025-07..2026-06", null)]
    [InlineData(Granularity.Year, "2025-01..2026-12", null)]
    [InlineData(Granularity.Quarter, "2025-02..2025-07", "2025-Q1 (2025-02..2025-03), 2025-Q3 (2025-07)")]
    [InlineData(Granularity.Semester, "2025-07..2026-05", "2026-S1 (2026-01..2026-05)")]
    [InlineData(Granularity.Year, "2025-02..2025-05", "2025 (2025-02..2025-05)")]
    public void WarningsOf_PeriodsInPart_NamesThemAndTheirMonths(Granularity granularity, string months, string? named)
    {
        var warnings = ReportPeriod.WarningsOf(ReportPeriod.Split(Months(months), granularity), granularity);

        if (named is null)
        {
            warnings.ShouldBeEmpty();
            return;
        }

        var warning = warnings.ShouldHaveSingleItem();
        warning.Kind.ShouldBe(WarningKind.PartOfPeriod);
        warning.Text.ShouldBe(new Phrase(
            $"Periode yang tampil sebagian: {named}. Yang dijumlahkan hanya dari bulan-bulan itu; keadaan, seperti banyaknya pekerja aktif, adalah pada bulan terakhir yang diketahui. Jangan bandingkan dengan periode utuh.",
            $"Periods shown in part: {named}. What is summed is of these months only; stocks, such as active workers, are those of the last known month. Do not compare them with whole periods."));
    }
}
