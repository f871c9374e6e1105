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

    [Theory]
    [InlineData(Granularity.Month, false, "2025-01 2025-03")]
    [InlineData(Granularity.Month, true, "2025-01 2025-03")]
    [InlineData(Granularity.Quarter, false, "2025-Q1")]
    [InlineData(Granularity.Year, true, "")]
    public void Ask_PeriodWhoseLastMonthWasNotCounted_IsAbsentRatherThanZero(Granularity granularity, bool fill, string labels) =>
        string.Join(' ', Ask(granularity, fill).Select(row => row.Period.Label)).ShouldBe(labels);

    [Fact]
    public void Ask_PeriodWhoseLastMonthWasCounted_HasThatMonthsStock() =>
        Ask(Granularity.Quarter, false)[0].Eligible.ShouldBe(710);

    [Fact]
    public void Ask_CountedMonthWithNobody_IsZeroAtTheEndOfThePeriod() =>
        Ask(Granularity.Quarter, false, new CoverageCount(Regency, null, null, new YearMonth(2025, 3), 0, 0))[0].Eligible.ShouldBe(0);

    [Fact]
    public void Compare_ObservationOfAMonthThatWasNotCounted_HasNothingComputed() =>
        ObservationComparison.Compare(Report(), [new Observation(Regency, new YearMonth(2025, 2), "REGISTRY") { Active = 1 }])[0]
            .Computed.ShouldBeNull();

    private static IReadOnlyList<CoverageRow> Ask(Granularity granularity, bool fill, CoverageCount? march = null) =>
        Report(march).Ask(new CoverageQuery(MonthRange.OfYear(2025)) { Granularity = granularity, FillPeriods = fill }).Rows;

    private static CoverageReport Report(CoverageCount? march = null)
    {
        var model = new CoverageModel(
            Regency,
            MonthRange.OfYear(2025),
            new RegionTree([new Region(Regency, "Solok Selatan")]),
            new WorkerGroupCatalog([]))
        {
            Counts =
            [
                new CoverageCount(Regency, null, null, new YearMonth(2025, 1), 700, 140),
                march ?? new CoverageCount(Regency, null, null, new YearMonth(2025, 3), 710, 150),
            ],
        };
        return CoverageEngine.Report(model, model.Horizon);
    }
}
