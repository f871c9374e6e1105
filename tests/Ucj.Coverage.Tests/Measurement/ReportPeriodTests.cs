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
}
