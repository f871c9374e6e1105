using System.Text.Json;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.GraphQL.Tests.Schema;

/// <summary>What anyone is shown, in every way it can be asked for.</summary>
public sealed class PublicTests : IAsyncLifetime
{
    private const string Months = "months: {from: \"2025-01\", to: \"2025-02\"}";
    private const string Row = "status village { code } workerGroup { code } eligible active uncovered enrolled new lapsed gapWorkers "
        + "rate { active denominator percent } target { workers } premiums { total } coverCost { workers } compared { activeChange } "
        + "beside { rate { active } } nextTarget { percent }";

    private RunningServer _server = null!;

    public async Task InitializeAsync() =>
        _server = await RunningServer.StartAsync(Model(), null, "--Access:Public", "true");

    public Task DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Coverage_SmallRows_AreHiddenWholeWithWhatWouldTellThem()
    {
        var rows = await RowsAsync($"groupBy: [VILLAGE, WORKER_GROUP], rollup: true, compareWith: {{previous: PERIOD}}");

        rows.Count(row => Status(row) == "HIDDEN").ShouldBeGreaterThanOrEqualTo(8);
        rows.Count(row => Status(row) == "SHOWN").ShouldBeGreaterThan(8);
        foreach (var row in rows.Where(row => Status(row) == "HIDDEN"))
        {
            var figures = row.EnumerateObject().Where(field => field.Name is not ("status" or "village" or "workerGroup"));
            figures.ShouldAllBe(field => field.Value.ValueKind == JsonValueKind.Null || field.Value.GetRawText() == "[]");
        }

        rows.ShouldAllBe(row => row.GetProperty("premiums").ValueKind == JsonValueKind.Null);
        rows.ShouldAllBe(row => row.GetProperty("lapsed").ValueKind == JsonValueKind.Null);
    }

    [Theory]
    [InlineData("groupBy: [VILLAGE, WORKER_GROUP]")]
    [InlineData("groupBy: [VILLAGE, WORKER_GROUP], rollup: true, order: [{active: DESC}]")]
    [InlineData("groupBy: [VILLAGE], where: {workerGroup: {eq: \"OJEK\"}}")]
    [InlineData("groupBy: [SEGMENT, VILLAGE], where: {tier: {in: [2]}}, compareWith: {previous: PERIOD}")]
    public async Task Coverage_AskedAgain_IsTheSamePlainAndCompiled(string arguments)
    {
        var first = await _server.AskAsync(Query(arguments));
        for (var time = 0; time < 3; time++) (await _server.AskAsync(Query(arguments))).ShouldBe(first);
        first.Text.ShouldContain("\"HIDDEN\"");
    }

    [Theory]
    [InlineData("active: {lt: 5}", 0)]
    [InlineData("active: {gte: 1}", 10)]
    [InlineData("uncovered: {in: [2]}", 0)]
    public async Task Coverage_FilteredByHiddenFigures_TellsNothingOfThem(string having, int rows) =>
        (await RowsAsync($"groupBy: [VILLAGE, WORKER_GROUP], rollup: true, having: {{{having}}}")).Count.ShouldBe(rows);

    [Theory]
    [InlineData("having: {premiumTotal: {gt: 0}}")]
    [InlineData("order: [{lapsed: DESC}]")]
    public async Task Coverage_FilteredOrOrderedByWhatIsNotPublished_IsRefused(string arguments) =>
        (await _server.AskAsync(Query(arguments))).Text.ShouldContain("\"code\":\"NOT_PUBLISHED\"");

    [Fact]
    public async Task Coverage_RegionField_HidesTheSameRows()
    {
        var (_, text) = await _server.AskAsync(
            $$"""{ regions(level: VILLAGE) { code coverage({{Months}}, groupBy: [WORKER_GROUP]) { nodes { {{Row}} } } } }""");
        var rows = await RowsAsync("groupBy: [VILLAGE, WORKER_GROUP]");

        var byRegion = JsonElement.Parse(text).GetProperty("data").GetProperty("regions").EnumerateArray()
            .SelectMany(region => region.GetProperty("coverage").GetProperty("nodes").EnumerateArray())
            .GroupBy(Status).Select(same => (same.Key, same.Count())).Order();
        byRegion.ShouldBe(rows.GroupBy(Status).Select(same => (same.Key, same.Count())).Order());
    }

    [Theory]
    [InlineData("groupBy: [PAYER]")]
    [InlineData("groupBy: [VILLAGE, FIRM_SCALE]")]
    [InlineData("where: {firmScale: {eq: LARGE}}")]
    [InlineData("tolerance: 3")]
    public async Task Coverage_ByWhatIsNotPublished_IsRefused(string arguments)
    {
        var (_, text) = await _server.AskAsync(Query(arguments));

        text.ShouldContain("\"code\":\"NOT_PUBLISHED\"");
    }

    [Fact]
    public async Task Coverage_NotPublished_IndonesianSaysWhatToDo() =>
        (await _server.AskAsync(Query("tolerance: 3"), language: "id")).Text
            .ShouldContain("tolerance 3 tidak diterbitkan untuk umum. Hapus dari pertanyaan, atau tanyakan dengan kunci.");

    [Theory]
    [InlineData("13.11.01.2002", "The figures of Sirukam in 2025-02 are hidden: too few people to be published.")]
    [InlineData("13.11", "111 workers of Solok Selatan are eligible in 2025-02: in the workforce and of working age at the end of the month.")]
    public async Task ExplainCoverage_SaysNoHiddenNumber(string region, string first)
    {
        var data = await _server.DataAsync(
            $$"""{ explainCoverage(region: "{{region}}", month: "2025-02") { eligible steps(language: EN) } gap(region: "{{region}}", month: "2025-02") { rate { percent } } }""");

        data.GetProperty("explainCoverage").GetProperty("steps")[0].GetString().ShouldBe(first);
        (data.GetProperty("gap").ValueKind == JsonValueKind.Null).ShouldBe(region != "13.11");
    }

    [Fact]
    public void Rights_OfAPublicCallerOfOneVillage_ShowWhatEveryoneIsShownOfIt()
    {
        var whole = EditionOf("00");
        var village = EditionOf("13.11.02.2001");

        foreach (var arguments in new[] { "", "groupBy: [WORKER_GROUP]", "groupBy: [VILLAGE, WORKER_GROUP], rollup: true" })
        {
            var all = Ask(whole, $"within: \"13.11.02.2001\", {arguments}");
            Ask(village, arguments).ShouldBe(all);
        }
    }

    private static string Status(JsonElement row) => row.GetProperty("status").GetString()!;

    private static string Query(string arguments) => $$"""{ coverage({{Months}}, {{arguments}}) { totalCount nodes { {{Row}} } } }""";

    private async Task<IReadOnlyList<JsonElement>> RowsAsync(string arguments) =>
        [.. (await _server.DataAsync(Query(arguments))).GetProperty("coverage").GetProperty("nodes").EnumerateArray()];

    private Edition EditionOf(string region) =>
        _server.Editions.For(new Rights(Role.Public, Scope.Of([RegionCode.Parse(region)])));

    private static string Ask(Edition edition, string arguments)
    {
        var question = edition.Engine.ExecuteAsync(
            new GraphCall(new GraphRequest(Query(arguments), null, null), Operations.Query, Language.En, edition.Services), default);
        return Answers.TextOf(question.Result).Split(",\"extensions\"")[0];
    }

    /// <summary>Many workers in two villages, three in the third.</summary>
    private static CoverageModel Model() => SmallRegency.Of(
        ("13.11.01.2001", "GURU_NGAJI", 30, 15), ("13.11.01.2001", "OJEK", 25, 10), ("13.11.01.2002", "OJEK", 3, 1),
        ("13.11.02.2001", "OJEK", 31, 14), ("13.11.02.2001", "GURU_NGAJI", 22, 10));
}
