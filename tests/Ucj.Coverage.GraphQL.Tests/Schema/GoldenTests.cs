using System.Net;
using System.Text.Json;

namespace Ucj.Coverage.GraphQL.Tests.Schema;

/// <summary>Requests beside their whole answers.</summary>
public sealed class GoldenTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static readonly JsonSerializerOptions Relaxed = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Fact]
    public Task Coverage_OfTheRegency_CarriesDenominatorAndTarget() => Expect(
        """
        { coverage(months: {from: "2025-12", to: "2025-12"}, denominator: "LABOUR_FORCE") {
            totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { active } }
            nodes { status level period { from to label } eligible active uncovered enrolled new lapsed
              rate { active denominator percent definition } target { percent workers interpolated } gapWorkers gapPoints } } }
        """,
        """
        {"coverage":{"totalCount":1,
          "pageInfo":{"hasNextPage":false,"hasPreviousPage":false,"startCursor":"cm93OjA","endCursor":"cm93OjA"},
          "edges":[{"cursor":"cm93OjA","node":{"active":3}}],
          "nodes":[{"status":"SHOWN","level":0,"period":{"from":"2025-12","to":"2025-12","label":"2025-12"},
            "eligible":8,"active":3,"uncovered":5,"enrolled":0,"new":0,"lapsed":0,
            "rate":{"active":3,"denominator":20,"percent":15,"definition":"LABOUR_FORCE"},
            "target":{"percent":28.3,"workers":6,"interpolated":false},"gapWorkers":3,"gapPoints":13.3}]}}
        """);

    [Fact]
    public Task Coverage_WithHavingAndFilter_KeepsRowsByTheirFigures() => Expect(
        """
        { coverage(months: {from: "2025-01", to: "2025-12"}, granularity: TOTAL, groupBy: [VILLAGE, WORKER_GROUP, FIRM_SCALE],
            where: {vulnerable: {eq: true}, not: {village: {eq: "13.11.01.2002"}}}, having: {uncovered: {gte: 2}},
            denominator: "LABOUR_FORCE") {
            nodes { village { name localName } workerGroup { code name english: name(language: EN) } firmScale
              eligible active enrolled lapsed rate { denominator percent } target { percent } } } }
        """,
        """
        {"coverage":{"nodes":[{"village":{"name":"Lubuk Gadang","localName":"Lubuak Gadang"},
          "workerGroup":{"code":"GURU_NGAJI","name":"Guru ngaji","english":"Qur'an teachers"},"firmScale":null,
          "eligible":3,"active":1,"enrolled":2,"lapsed":1,"rate":{"denominator":null,"percent":null},"target":null}]}}
        """);

    [Fact]
    public Task Coverage_ByPayer_HasActiveWorkersOnly() => Expect(
        """
        { coverage(months: {from: "2025-03", to: "2025-03"}, groupBy: [PAYER]) {
            nodes { status payer { kind purse } active eligible enrolled rate { percent } } } }
        """,
        """
        {"coverage":{"nodes":[
          {"status":"SHOWN","payer":{"kind":"EMPLOYER","purse":null},"active":1,"eligible":null,"enrolled":null,"rate":null},
          {"status":"SHOWN","payer":{"kind":"SELF","purse":null},"active":2,"eligible":null,"enrolled":null,"rate":null},
          {"status":"SHOWN","payer":{"kind":"PURSE","purse":"baznas"},"active":1,"eligible":null,"enrolled":null,"rate":null}]}}
        """);

    [Fact]
    public Task Coverage_ComparedAndBeside_StandsOnSeveralDenominators() => Expect(
        """
        { coverage(months: {from: "2025-07", to: "2025-07"}, beside: ["LABOUR_FORCE"], compareWith: {previous: PERIOD}) { nodes {
            rate { definition percent } requiredPace nextTarget { month } compared { activeChange pointsChange }
            beside { rate { definition denominator percent } target { percent workers } gapWorkers gapPoints requiredPace
              nextTarget { month percent workers gapWorkers monthsLeft workersPerMonth } }
            coverCost { workers amount } } } }
        """,
        """
        {"coverage":{"nodes":[{"rate":{"definition":"REGISTRY","percent":37.5},"requiredPace":null,"nextTarget":null,
          "compared":{"activeChange":1,"pointsChange":12.5},
          "beside":[{"rate":{"definition":"LABOUR_FORCE","denominator":20,"percent":15},"target":{"percent":20,"workers":4},
            "gapWorkers":1,"gapPoints":5,"requiredPace":1,
            "nextTarget":{"month":"2025-12","percent":28.3,"workers":6,"gapWorkers":3,"monthsLeft":5,"workersPerMonth":1}}],
          "coverCost":{"workers":4,"amount":67200}}]}}
        """);

    [Fact]
    public Task Region_ItsCoverage_IsOfTheRegionAlone() => Expect(
        """
        { region(code: "13.11.02") { name children { name coverage(months: {from: "2025-12", to: "2025-12"}, last: 1) {
            totalCount nodes { eligible active } } } } }
        """,
        """
        {"region":{"name":"Sungai Pagu","children":[{"name":"Pasir Talang","coverage":{
          "totalCount":1,"nodes":[{"eligible":4,"active":2}]}}]}}
        """);

    [Fact]
    public Task Figure_ExplainedAndPublished_TellsWhereItComesFrom() => Expect(
        """
        { gap(month: "2025-11", denominator: "LABOUR_FORCE") { rate { percent } target { percent } gapWorkers requiredPace }
          explainCoverage(month: "2025-12", denominator: "LABOUR_FORCE") { region { name } month eligible active tolerance
            denominator { month workers source } targetPoint { month percent source } steps(language: EN) datasetFrom datasetTo }
          observations { region month definition active reportedPercent source published { active denominator percent }
            computed { active percent } difference { points fromWorkers fromDenominator } sincePrevious { points } } }
        """,
        """
        {"gap":{"rate":{"percent":15},"target":{"percent":20},"gapWorkers":1,"requiredPace":3},
          "explainCoverage":{"region":{"name":"Solok Selatan"},"month":"2025-12","eligible":8,"active":3,"tolerance":0,
            "denominator":{"month":"2025-01","workers":20,"source":"BPS"},
            "targetPoint":{"month":"2025-12","percent":28.3,"source":"RPJMD"},
            "steps":["8 workers of Solok Selatan are eligible in 2025-12: in the workforce and of working age at the end of the month.",
              "3 of them are active: a spell covers the month, or ended at most 0 months before.",
              "3 ÷ 20 (LABOUR_FORCE) = 15.00 %, rounded once to two decimals.",
              "The target of 28.30 % of 20 = 6 workers, rounded up; 3 are missing."],
            "datasetFrom":"2025-01","datasetTo":"2025-12"},
          "observations":[{"region":"13.11","month":"2025-03","definition":"LABOUR_FORCE","active":5,"reportedPercent":25,
            "source":"BPJS","published":{"active":5,"denominator":20,"percent":25},"computed":{"active":4,"percent":20},
            "difference":{"points":-5,"fromWorkers":-5,"fromDenominator":0},"sincePrevious":null}]}
        """);

    [Fact]
    public Task Catalogue_EveryField_Answers() => Expect(
        """
        { region(code: "13.11.01") { level name parent { code parent { code } } children { code } }
          regions(level: VILLAGE, within: "13.11.02") { code }
          workerGroups { code segment sector tier vulnerable aliases }
          targets(region: "00") { region month percent definition source }
          denominators { name computed counts { region month workers source } } }
        """,
        """
        {"region":{"level":"DISTRICT","name":"Sangir","parent":{"code":"13.11","parent":null},
            "children":[{"code":"13.11.01.2001"},{"code":"13.11.01.2002"}]},
          "regions":[{"code":"13.11.02.2001"}],
          "workerGroups":[
            {"code":"GURU_NGAJI","segment":"BPU","sector":"OTHER","tier":1,"vulnerable":true,"aliases":["guru mengaji"]},
            {"code":"KARYAWAN","segment":"PU","sector":"OTHER","tier":3,"vulnerable":false,"aliases":[]},
            {"code":"OJEK","segment":"BPU","sector":"TRANSPORT","tier":2,"vulnerable":true,"aliases":[]}],
          "targets":[{"region":"00","month":"2025-12","percent":32.15,"definition":"WORKFORCE","source":null}],
          "denominators":[{"name":"REGISTRY","computed":true,"counts":[]},
            {"name":"LABOUR_FORCE","computed":false,"counts":[{"region":"13.11","month":"2025-01","workers":20,"source":"BPS"}]},
            {"name":"WORKFORCE","computed":false,"counts":[]}]}
        """);

    private async Task Expect(string query, string data)
    {
        var (status, text) = await server.AskAsync(query);
        status.ShouldBe(HttpStatusCode.OK, text);
        text.ShouldStartWith("{\"data\":" + Compact(data) + ",\"extensions\":{\"cost\":{");
    }

    private static string Compact(string json) => JsonSerializer.Serialize(JsonElement.Parse(json), Relaxed);
}
