using System.Net;
using System.Text.Json;

namespace Ucj.Coverage.GraphQL.Tests.Schema;

/// <summary>Who owes what, who falls out, what money moves: requests beside their whole answers.</summary>
public sealed class DutyTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static readonly JsonSerializerOptions Relaxed = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Fact]
    public Task Employers_OfAYear_OweForTheirUncoveredStaff() => Expect(
        """
        { employers(months: {from: "2025-01", to: "2025-12"}) { totalCount pageInfo { hasNextPage }
            nodes { id name village { code } scale industry workers registered firstCharge purse uncoveredMonths
              owed { total employer worker funded byProgramme { programme amount } } } } }
        """,
        """
        {"employers":{"totalCount":1,"pageInfo":{"hasNextPage":false},
          "nodes":[{"id":"e1","name":"Mill","village":null,"scale":"LARGE","industry":null,"workers":null,"registered":null,
            "firstCharge":false,"purse":null,"uncoveredMonths":12,
            "owed":{"total":3434400,"employer":2354400,"worker":1080000,"funded":0,"byProgramme":[
              {"programme":"JKK","amount":194400},{"programme":"JKM","amount":108000},
              {"programme":"JHT","amount":2052000},{"programme":"JP","amount":1080000}]}}]}}
        """);

    [Fact]
    public Task Employers_ByMonth_TellWhoIsMissing() => Expect(
        """
        { employers(months: {from: "2025-12", to: "2025-12"}, first: 1) {
            edges { cursor node { months { month eligible covered uncovered missing unpriced owed { total } } } } } }
        """,
        """
        {"employers":{"edges":[{"cursor":"cm93OjA","node":{"months":[
          {"month":"2025-12","eligible":2,"covered":1,"uncovered":1,"missing":null,"unpriced":0,"owed":{"total":286200}}]}}]}}
        """);

    [Fact]
    public Task Communities_InAMonth_MissMembers() => Expect(
        """
        { communities(month: "2025-06") { totalCount nodes { id name village { code } members registered missing workerGroup sector perMember monthlyCost } } }
        """,
        """
        {"communities":{"totalCount":2,"nodes":[
          {"id":"k1","name":"Kelompok tani","village":null,"members":30,"registered":20,"missing":10,"workerGroup":"OJEK","sector":"TRANSPORT",
            "perMember":16800,"monthlyCost":168000},
          {"id":"k2","name":"Koperasi","village":null,"members":null,"registered":null,"missing":null,"workerGroup":null,"sector":"OTHER","perMember":16800,
            "monthlyCost":null}]}}
        """);

    [Fact]
    public Task ConstructionProjects_InTheLastMonth_OweTheirPremium() => Expect(
        """
        { constructionProjects { nodes { id name village { name } employer from to contractValue vatIncluded monthlyWages registered
            running workers covered basis due unpaid premium { month total } } } }
        """,
        """
        {"constructionProjects":{"nodes":[{"id":"p1","name":"Jalan","village":{"name":"Sirukam"},"employer":null,"from":"2025-03",
          "to":"2025-08","contractValue":1000000000,"vatIncluded":null,"monthlyWages":null,"registered":false,"running":false,
          "workers":25,"covered":null,"basis":"CONTRACT_VALUE","due":1750000,"unpaid":1750000,
          "premium":{"month":"2025-03","total":1750000}}]}}
        """);

    [Fact]
    public Task Duties_OfAMonth_AreTheTotals() => Expect(
        """
        { duties(months: {from: "2025-12", to: "2025-12"}) { employerDebt { total } firstCharge { total }
            members registeredMembers missingMembers missingMembersCost projectsDue projectsUnpaid } }
        """,
        """
        {"duties":{"employerDebt":{"total":286200},"firstCharge":{"total":0},"members":30,"registeredMembers":20,"missingMembers":10,
          "missingMembersCost":168000,"projectsDue":1750000,"projectsUnpaid":1750000}}
        """);

    [Fact]
    public Task Cliff_ByPayerAndGroup_TellsWhoFallsAndWhatKeepingCosts() => Expect(
        """
        { cliff(months: {from: "2025-01", to: "2025-07"}, groupBy: [PAYER, WORKER_GROUP, DISTRICT], denominator: "LABOUR_FORCE") {
            totalCount nodes { month payer { kind purse } workerGroup { code } district { code } village { code } segment
              workers denominator points unpriced monthlyCost costToEnd } } }
        """,
        """
        {"cliff":{"totalCount":2,"nodes":[
          {"month":"2025-04","payer":{"kind":"SELF","purse":null},"workerGroup":{"code":"OJEK"},"district":{"code":"13.11.02"},
            "village":null,"segment":null,"workers":1,"denominator":20,"points":5,"unpriced":0,"monthlyCost":16800,"costToEnd":33600},
          {"month":"2025-05","payer":{"kind":"SELF","purse":null},"workerGroup":{"code":"GURU_NGAJI"},"district":{"code":"13.11.01"},
            "village":null,"segment":null,"workers":1,"denominator":20,"points":5,"unpriced":0,"monthlyCost":16800,"costToEnd":33600}]}}
        """);

    [Fact]
    public Task Cliff_PageAfterPage_IsTheSameList() => Expect(
        """
        { one: cliff(months: {from: "2025-01", to: "2025-12"}, first: 1) { pageInfo { hasNextPage endCursor } nodes { month } }
          two: cliff(months: {from: "2025-01", to: "2025-12"}, first: 1, after: "cm93OjA") { pageInfo { hasNextPage } nodes { month } } }
        """,
        """
        {"one":{"pageInfo":{"hasNextPage":true,"endCursor":"cm93OjA"},"nodes":[{"month":"2025-04"}]},
          "two":{"pageInfo":{"hasNextPage":false},"nodes":[{"month":"2025-05"}]}}
        """);

    [Fact]
    public Task Reallocation_SaysWhatCameFromWhereAndWhyNot() => Expect(
        """
        { reallocation { threshold purse moved envelopes { from to amount } purchases { source from to workers price refusal text(language: EN) } moves { id name from to budget realised effectiveness
            evidence movablePercent movable moved obstacle reason english: reason(language: EN) } } }
        """,
        """
        {"reallocation":{"threshold":0.5,"purse":"moved","moved":300,"envelopes":[{"from":"2025-01","to":"2025-12","amount":300}],
          "purchases":[{"source":"moved","from":"2025-01","to":"2025-12","workers":0,"price":null,"refusal":"NO_LEGAL_BASIS",
            "text":"For 2025-01..2025-12 the money pays for nobody yet: moved has no legal basis."}],
          "moves":[
            {"id":"a","name":"Sembako","from":"2025-01","to":"2025-12","budget":1000,"realised":700,"effectiveness":0.35,
              "evidence":"survei","movablePercent":40,"movable":400,"moved":300,"obstacle":null,"reason":null,"english":null},
            {"id":"b","name":"Beasiswa","from":"2025-01","to":"2025-12","budget":500,"realised":0,"effectiveness":0.8,
              "evidence":null,"movablePercent":null,"movable":null,"moved":0,"obstacle":"EFFECTIVE",
              "reason":"Efektivitasnya tidak di bawah ambang.","english":"Its effectiveness is not under the threshold."}]}}
        """);

    [Theory]
    [InlineData("MONTH_OUT_OF_RANGE", """employers(months: {from: "2025-01", to: "2026-01"}, strict: true) { totalCount }""")]
    [InlineData("MONTH_OUT_OF_RANGE", """duties(months: {from: "2026-01", to: "2026-02"}) { employerDebt { total } }""")]
    [InlineData("MONTH_OUT_OF_RANGE", """communities(month: "2026-01") { totalCount }""")]
    [InlineData("MONTH_OUT_OF_RANGE", """constructionProjects(month: "2024-12") { totalCount }""")]
    [InlineData("UNKNOWN_DENOMINATOR", """cliff(months: {from: "2025-01", to: "2025-12"}, denominator: "HEADS") { totalCount }""")]
    [InlineData("DIMENSION_TWICE", """cliff(months: {from: "2025-01", to: "2025-12"}, groupBy: [PAYER, PAYER]) { totalCount }""")]
    [InlineData("PAGE_SIZE_OUT_OF_RANGE", """employers(months: {from: "2025-01", to: "2025-12"}, first: 0) { totalCount }""")]
    public async Task Question_ThatCannotBeAnswered_IsAnErrorWithItsCodeEveryTime(string code, string field)
    {
        for (var time = 0; time < 2; time++)
        {
            var (_, text) = await server.AskAsync($"{{ {field} }}");
            text.ShouldContain($"\"code\":\"{code}\"");
        }
    }

    private async Task Expect(string query, string data)
    {
        var (status, text) = await server.AskAsync(query);
        status.ShouldBe(HttpStatusCode.OK, text);
        text.ShouldStartWith("{\"data\":" + JsonSerializer.Serialize(JsonElement.Parse(data), Relaxed) + ",\"extensions\":");
    }
}
