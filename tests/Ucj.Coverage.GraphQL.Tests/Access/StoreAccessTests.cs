using System.Text.Json;
using Ucj.Coverage.GraphQL.Access;

namespace Ucj.Coverage.GraphQL.Tests.Access;

/// <summary>What callers of one nagari see and change of a store that holds more.</summary>
public sealed class StoreAccessTests(StoredRegency stored) : IClassFixture<StoredRegency>, IAsyncLifetime
{
    private const string Own = "13.11.01.2001";
    private const string Foreign = "13.11.02.2001";

    private RunningServer? _server;

    public async Task InitializeAsync() => _server = await RunningServer.StartWithoutKeyAsync(
        stored.Store,
        SmallRegency.Regency,
        [.. Key(0, "ADMIN", "00"), .. Key(1, "REGISTRAR", Own), .. Key(2, "PLANNER", Own), .. Key(3, "ANALYST", Own), .. Key(4, "PUBLIC", "00")]);

    public Task DisposeAsync() => _server!.DisposeAsync();

    [Theory]
    [InlineData("w5", "SELF", "UNKNOWN_WORKER")]
    [InlineData("nobody", "SELF", "UNKNOWN_WORKER")]
    [InlineData("w7", "desa-talang", "UNKNOWN_PURSE")]
    [InlineData("w7", "nothing", "UNKNOWN_PURSE")]
    public async Task RecordParticipation_OutsideTheNagari_IsRefusedAsIfItWereNotThere(string worker, string payer, string code)
    {
        var refused = ErrorOf(await AskAsync("REGISTRAR", Record(worker, payer)));

        refused.Code.ShouldBe(code);
        refused.Message.Replace(worker, "X", StringComparison.Ordinal).Replace(payer, "Y", StringComparison.Ordinal).ShouldBe(code switch
        {
            "UNKNOWN_WORKER" => "Found no worker 'X' in your regions. Mend the id, or have the worker imported first.",
            _ => "Found purse 'Y', expected one of the dataset or the scenario. Ask 'fundingSources' for the ids.",
        });
    }

    [Fact]
    public async Task RecordParticipation_InTheNagari_IsInItsFiguresAndInTheAudit()
    {
        var before = await ActiveAsync("ANALYST");

        (await AskAsync("REGISTRAR", Record("w7", "desa-sangir"))).ShouldNotContain("errors");

        (await ActiveAsync("ANALYST")).ShouldBe(before + 1);
        var entry = JsonElement.Parse(await AskAsync("ADMIN", "{ audit(first: 1) { action who after } }"))
            .GetProperty("data").GetProperty("audit")[0];
        entry.GetProperty("who").GetString().ShouldBe("REGISTRAR");
        entry.GetProperty("action").GetString().ShouldBe("RECORD_PARTICIPATION");
    }

    [Fact]
    public async Task SetTarget_InTheNagariAlone_IsSet()
    {
        (await AskAsync("PLANNER", Target(Own))).ShouldNotContain("errors");

        ErrorOf(await AskAsync("PLANNER", Target(Foreign))).Code.ShouldBe("UNKNOWN_REGION");
        ErrorOf(await AskAsync("PLANNER", Target("13.11"))).Code.ShouldBe("UNKNOWN_REGION");
        ErrorOf(await AskAsync("REGISTRAR", Target(Own))).Code.ShouldBe("FORBIDDEN");
    }

    [Fact]
    public async Task SetEnvelope_OfTheNagarisOwnPurseAlone_IsSet()
    {
        (await AskAsync("PLANNER", Envelope("desa-sangir"))).ShouldNotContain("errors");

        ErrorOf(await AskAsync("PLANNER", Envelope("desa-talang"))).Code.ShouldBe("UNKNOWN_PURSE");
        var whole = ErrorOf(await AskAsync("PLANNER", Envelope("baznas"))); // named to him, for it pays for somebody here
        whole.Code.ShouldBe("UNKNOWN_PURSE");
        whole.Message.ShouldNotContain("talang");
    }

    [Fact]
    public async Task SetEnvelope_AboveWhatAllMayBe_IsRefusedWithoutTheAmountsOfOthers()
    {
        (await AskAsync("ADMIN", Envelope("baznas", 9_000_000_000_000_000))).ShouldNotContain("errors");

        var refused = ErrorOf(await AskAsync("PLANNER", Envelope("desa-sangir", 1_000_000_000_000_001)));

        refused.Code.ShouldBe("AMOUNT_TOO_LARGE");
        refused.Message.ShouldBe(
            "The envelope does not fit other envelopes that are not shown here. Lower it, or ask a planner of the regency to set it.");
        ErrorOf(await AskAsync("ADMIN", Envelope("desa-talang", 1_000_000_000_000_001))).Message.ShouldBe(
            "Envelope baznas 2025-01..2025-12: found '9000000000000000', expected all envelopes together at most "
                + "Rp10,000,000,000,000,000. Mend the amount of this, the largest of them.");
        (await AskAsync("ADMIN", Envelope("baznas", 0))).ShouldNotContain("errors");
    }

    [Fact]
    public async Task Workers_OfANagari_AreItsOwnAndAreAnExport()
    {
        var own = await AskAsync("REGISTRAR", "{ workers { totalCount nodes { id } } }");
        var foreign = await AskAsync("REGISTRAR", $$"""{ workers(within: ["{{Foreign}}"]) { totalCount } }""");

        own.ShouldContain("""{"totalCount":3,"nodes":[{"id":"w1"},{"id":"w2"},{"id":"w7"}]}""");
        ErrorOf(foreign).Code.ShouldBe("UNKNOWN_REGION");
        var audit = await AskAsync("ADMIN", "{ audit { action who subject } }");
        audit.ShouldContain("""
            "action":"EXPORT","who":"REGISTRAR","subject":"workers: 3, within 13.11.01.2001, order ID, first 100"
            """);
        ErrorOf(await AskAsync("ANALYST", "{ workers { totalCount } }")).Code.ShouldBe("FORBIDDEN");
    }

    [Fact]
    public async Task Coverage_AsKnownOnADay_IsOfTheNagariAndOfNobodyPublic()
    {
        const string Then = """{ coverage(asKnownOn: "2025-06-01", months: {from: "2025-12", to: "2025-12"}) { nodes { eligible } } }""";

        (await AskAsync("ANALYST", Then)).ShouldContain("\"eligible\":3");
        (await AskAsync("ADMIN", Then)).ShouldContain("\"eligible\":8");
        ErrorOf(await AskAsync("PUBLIC", Then)).Code.ShouldBe("NOT_PUBLISHED");
    }

    [Theory]
    [InlineData("REGISTRAR", """mutation { importDataset(folder: "data") { state } }""")]
    [InlineData("PLANNER", """mutation { approvePlan(input: {months: {from: "2025-01", to: "2025-02"}}) { id } }""")]
    [InlineData("ANALYST", "{ approvedPlans { id } }")]
    [InlineData("ANALYST", "{ paymentFindings { source } }")]
    [InlineData("REGISTRAR", "{ audit { id } }")]
    public async Task Ask_WhatIsOfTheWhole_IsForbiddenToANagari(string role, string document) =>
        ErrorOf(await AskAsync(role, document)).Code.ShouldBe("FORBIDDEN");

    [Fact]
    public async Task Money_OfPursesForOtherRegionsToo_IsSaidNotToBeCounted()
    {
        const string Document = """
            {
              fundingSources { id shown }
              plan: fundingPlan(input: {months: {from: "2025-10", to: "2025-12"}}) { unmet { nodes { purses { source kind } text(language: EN) } } }
              projection(input: {months: {from: "2025-10", to: "2025-12"}}) { middle { months { active } } }
              goalSeek(input: {target: 100, by: "2025-12"}) { leastMoney { limits { kind source text(language: EN) } } }
              breadthAgainstDuration(input: {source: "baznas", amount: 1000000, year: 2025}) { workers }
            }
            """;
        const string NotCounted = "Only money of purses for your regions alone is counted; those that are for other regions too are not shown, "
            + "baznas among them. Ask a planner of the regency what they can pay here.";

        var answer = JsonElement.Parse(await AskAsync("ANALYST", Document));

        var data = answer.GetProperty("data");
        data.GetProperty("fundingSources").GetRawText().ShouldBe("""[{"id":"baznas","shown":false},{"id":"desa-sangir","shown":true}]""");
        data.GetProperty("goalSeek").GetRawText().ShouldContain(
            "baznas is not counted: baznas is for other regions too, so that its money and rules are not shown here. "
                + "Ask a planner of the regency what it can pay.");
        data.GetRawText().ShouldNotContain("baznas has no legal basis");
        data.GetProperty("breadthAgainstDuration").EnumerateArray().ShouldAllBe(row => row.GetProperty("workers").GetInt32() == 0);
        var warnings = answer.GetProperty("extensions").GetProperty("warnings").EnumerateArray()
            .Select(one => (Field: one.GetProperty("path")[0].GetString(), Message: one.GetProperty("message").GetString())).ToList();
        warnings.Where(one => one.Message == NotCounted).Select(one => one.Field).ShouldBe(["fundingSources", "goalSeek", "plan", "projection"]);
        warnings.ShouldContain(("breadthAgainstDuration", "For 1 to 12 months of cover nobody is paid for: "
            + "baznas is for other regions too, so that its money and rules are not shown here."));
        (await AskAsync("ADMIN", Document)).ShouldNotContain("not shown");
    }

    private static string Record(string worker, string payer) => $$"""
        mutation { recordParticipation(input: {worker: "{{worker}}", programmes: [JKK, JKM], from: "2025-09", payer: "{{payer}}"}) { dataVersion } }
        """;

    private static string Target(string region) => $$"""
        mutation { setTarget(input: {region: "{{region}}", month: "2025-12", percent: 50, definition: "REGISTRY"}) { dataVersion } }
        """;

    private static string Envelope(string purse, long amount = 1_000_000) => $$"""
        mutation { setEnvelope(input: {purse: "{{purse}}", months: {from: "2025-01", to: "2025-12"}, amount: {{amount}}}) { dataVersion } }
        """;

    private static string SecretOf(string role) => $"a-secret-of-{role}-0123456789";

    private static string[] Key(int number, string role, string regions) =>
    [
        $"--Access:Keys:{number}:Name", role, $"--Access:Keys:{number}:Hash", ApiKeys.HashOf(SecretOf(role)),
        $"--Access:Keys:{number}:Role", role, $"--Access:Keys:{number}:Regions", regions,
    ];

    private static (string? Code, string Message) ErrorOf(string text)
    {
        var error = JsonElement.Parse(text).GetProperty("errors")[0];
        return (error.GetProperty("extensions").GetProperty("code").GetString(), error.GetProperty("message").GetString()!);
    }

    private async Task<int> ActiveAsync(string role) => JsonElement
        .Parse(await AskAsync(role, """{ coverage(months: {from: "2025-12", to: "2025-12"}) { nodes { active } } }"""))
        .GetProperty("data").GetProperty("coverage").GetProperty("nodes")[0].GetProperty("active").GetInt32();

    private async Task<string> AskAsync(string role, string query)
    {
        _server!.Client.DefaultRequestHeaders.Remove(Credentials.KeyHeader);
        _server.Client.DefaultRequestHeaders.Add(Credentials.KeyHeader, SecretOf(role));
        return (await _server.AskAsync(query)).Text;
    }
}
