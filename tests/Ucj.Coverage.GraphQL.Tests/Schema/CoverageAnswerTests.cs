using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.GraphQL.Tests.Schema;

/// <summary>Every answer equals the same question put to the library.</summary>
public sealed class CoverageAnswerTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static readonly CoverageQuery Monthly = new(SmallRegency.Year)
    {
        FillPeriods = true,
        CoverPrice = CoverPrice.AtLowestBand(SmallRegency.Model, PremiumPayer.Purse(FundingSourceKind.Apbd)),
    };

    public static TheoryData<string, int> Questions => new()
    {
        { "", 0 },
        { "granularity: QUARTER, denominator: \"LABOUR_FORCE\", interpolation: LINEAR", 1 },
        { "groupBy: [DISTRICT, WORKER_GROUP], rollup: true, order: [{active: DESC}, {period: ASC}]", 2 },
        { "groupBy: [TIER], where: {or: [{segment: {eq: PU}}, {district: {in: [\"13.11.01\"]}}], tier: {gte: 1, lt: 3}}", 3 },
        { "groupBy: [PAYER, SEGMENT], granularity: SEMESTER", 4 },
        { "within: \"13.11.02\", groupBy: [DISTRICT], granularity: YEAR, tolerance: 3", 5 },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Coverage_AsAsked_EqualsReport(string arguments, int query)
    {
        var data = await server.DataAsync($$"""{ coverage(months: {from: "2025-01", to: "2025-12"}, {{arguments}}) {{AnswerLines.Fields}} }""");

        var expected = ReportOf(query).Ask(QueryOf(query)).Rows;
        var coverage = data.GetProperty("coverage");
        coverage.GetProperty("totalCount").GetInt32().ShouldBe(expected.Count);
        coverage.GetProperty("nodes").EnumerateArray().Select(AnswerLines.Of).ShouldBe(expected.Select(AnswerLines.Of));
    }

    private static CoverageReport ReportOf(int query) => CoverageEngine.Report(
        SmallRegency.Model with { Settings = new CoverageSettings { ToleranceMonths = query == 5 ? 3 : 0 } }, SmallRegency.Year);

    private static CoverageQuery QueryOf(int query) => query switch
    {
        0 => Monthly,
        1 => Monthly with
        {
            Granularity = Granularity.Quarter,
            Denominator = "LABOUR_FORCE",
            Interpolation = Interpolation.Linear,
        },
        2 => Monthly with
        {
            GroupBy = [Dimension.District, Dimension.WorkerGroup],
            Subtotals = true,
            Order = [CoverageOrder.By(CoverageMeasure.Active, descending: true), CoverageOrder.ByPeriod()],
        },
        3 => Monthly with
        {
            GroupBy = [Dimension.Tier],
            Where = cell => cell.Tier is >= 1 and < 3
                && (cell.Segment == EmploymentSegment.Pu || RegionCode.Parse("13.11.01").Contains(cell.Region.Code)),
        },
        4 => Monthly with { GroupBy = [Dimension.Payer, Dimension.Segment], Granularity = Granularity.Semester },
        _ => Monthly with
        {
            Within = RegionCode.Parse("13.11.02"),
            GroupBy = [Dimension.District],
            Granularity = Granularity.Year,
        },
    };
}
