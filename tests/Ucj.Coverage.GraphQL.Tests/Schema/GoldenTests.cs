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
