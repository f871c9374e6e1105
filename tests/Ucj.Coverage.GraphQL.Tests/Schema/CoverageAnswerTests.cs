using System.Text.Json;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.GraphQL.Tests.Schema;

/// <summary>Every answer equals the same question put to the library.</summary>
public sealed class CoverageAnswerTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Fields = """
        { totalCount nodes { level period { label } district { code } workerGroup { code } segment tier payer { kind purse }
          eligible active uncovered enrolled new lapsed rate { percent denominator } target { percent workers } gapWorkers gapPoints
          premiums { total employer worker funded byProgramme { programme amount } } } }
        """;

    private static readonly CoverageQuery Monthly = new(SmallRegency.Year) { FillPeriods = true };

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
        var data = await server.DataAsync($$"""{ coverage(months: {from: "2025-01", to: "2025-12"}, {{arguments}}) {{Fields}} }""");

        var expected = ReportOf(query).Ask(QueryOf(query)).Rows;
        var coverage = data.GetProperty("coverage");
        coverage.GetProperty("totalCount").GetInt32().ShouldBe(expected.Count);
        coverage.GetProperty("nodes").EnumerateArray().Select(Line).ShouldBe(expected.Select(Line));
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

    private static string Line(CoverageRow row) => string.Join('|', (object?[])
    [
        row.Level, row.Period.Label, row.Key.District?.Code, row.Key.WorkerGroup?.Code,
        row.Key.Segment is { } segment ? Code.Of(segment) : null, row.Key.Tier,
        row.Key.Payer is { } payer ? Code.Of(payer.Kind) : null, row.Key.Payer?.PurseId,
        row.Eligible, row.Active, row.Uncovered, row.Enrolled, row.New, row.Lapsed,
        Plain(row.Rate?.Percent?.Value), row.Rate?.Denominator, Plain(row.Target?.Value), row.Gap?.TargetWorkers,
        row.Gap?.Workers, Plain(row.Gap?.Points?.Value),
        row.Dues?.Total, row.Dues?.ByEmployer, row.Dues?.ByWorker, row.Dues?.ByFund, row.Dues?.Jkk,
    ]);

    private static string? Plain(decimal? number) =>
        number?.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture);

    private static string Line(JsonElement node) => string.Join('|',
        At(node, "level"), At(node, "period", "label"), At(node, "district", "code"), At(node, "workerGroup", "code"),
        At(node, "segment"), At(node, "tier"), At(node, "payer", "kind"), At(node, "payer", "purse"),
        At(node, "eligible"), At(node, "active"), At(node, "uncovered"), At(node, "enrolled"), At(node, "new"), At(node, "lapsed"),
        At(node, "rate", "percent"), At(node, "rate", "denominator"), At(node, "target", "percent"), At(node, "target", "workers"),
        At(node, "gapWorkers"), At(node, "gapPoints"),
        At(node, "premiums", "total"), At(node, "premiums", "employer"), At(node, "premiums", "worker"),
        At(node, "premiums", "funded"), node.GetProperty("premiums").GetProperty("byProgramme")[0].GetProperty("amount").ToString());

    private static string At(JsonElement node, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (node.ValueKind == JsonValueKind.Null) return "";
            node = node.GetProperty(name);
        }

        return node.ToString();
    }
}
