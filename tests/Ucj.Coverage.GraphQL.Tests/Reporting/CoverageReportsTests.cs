using Ucj.Coverage.Disclosure;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.GraphQL.Tests.Reporting;

public sealed class CoverageReportsTests
{
    private static readonly CoverageModel Model = SmallRegency.Model with { Horizon = MonthRange.Parse("2025-01..2027-12") };
    private static readonly PageRequest Page = new();

    [Theory]
    [InlineData(CoverageMeasure.PremiumTotal, "The premium law is known until 2026-12; figures of 2027-01..2027-12 assume that it goes on.")]
    [InlineData(CoverageMeasure.CoverCost, "The premium law is known until 2026-12; figures of 2027-12 assume that it goes on.")]
    public void Ask_MoneyOfAssumedLaw_SaysOfWhichMonths(CoverageMeasure measure, string expected)
    {
        var reports = Regency.Of(Model, Scope.Everywhere).Reports;

        Law(reports, Money(measure)).ShouldBe([expected]);
        Law(reports, Money(CoverageMeasure.Active) with { Order = [CoverageOrder.By(measure)] }).ShouldBe([expected]);
        Law(reports, Money(CoverageMeasure.Active)).ShouldBeEmpty();
        Law(reports, Money(measure) with { Months = SmallRegency.Year }).ShouldBeEmpty();
    }

    /// <summary>That law is assumed would tell that somebody is paid for in these months.</summary>
    [Fact]
    public void Ask_MoneyOfPublishedFigures_SaysNothing()
    {
        var reports = Regency.Of(Model, Scope.Everywhere, Published()).Reports;

        Law(reports, Money(CoverageMeasure.PremiumTotal)).ShouldBeEmpty();
        Law(reports, Money(CoverageMeasure.CoverCost)).ShouldBeEmpty();
    }

    [Fact]
    public void LastActualMonth_OfAVillage_IsItsOwnUnlessPublished()
    {
        var village = Scope.Of([RegionCode.Parse("13.11.01.2001")]);

        Regency.Of(Model, village).Reports.LastActualMonth.ShouldBe(new(2025, 3));
        Regency.Of(Model, village, Published()).Reports.LastActualMonth.ShouldBe(new(2025, 7));
    }

    private static Lazy<PublicCoverage> Published() => new(() => new PublicCoverage(CoverageEngine.Report(Model, Model.Horizon)));

    private static CoverageQuestion Money(CoverageMeasure measure) =>
        new(Model.Horizon) { Granularity = Granularity.Year, Measures = MeasureSet.Of(measure) };

    private static IEnumerable<string> Law(CoverageReports reports, CoverageQuestion question) => reports.Ask(question, Page).Warnings
        .Where(warning => warning.Kind is WarningKind.LawAssumed or WarningKind.LawUncertain).Select(warning => warning.Text.En);
}
