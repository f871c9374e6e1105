using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Ucj.Coverage.GraphQL.Attack.Tests;

/// <summary>Documents that are short and would never end.</summary>
public sealed class DocumentBombTests(Target target) : IClassFixture<Target>
{
    private const string Good = """{ coverage(months: {from: "2025-07", to: "2025-07"}) { nodes { active } } }""";

    /// <summary>Sixty fragments, each spreading the next twice: 2 to the 60 fields, written in two thousand letters.</summary>
    internal static string Bomb(string directive = "")
    {
        var text = new StringBuilder("{ ...f0 " + directive + " } ");
        for (var at = 0; at < 60; at++)
            text.Append(CultureInfo.InvariantCulture, $"fragment f{at} on Query {{ ...f{at + 1} ...f{at + 1} }} ");
        return text.Append("fragment f60 on Query { __typename }").ToString();
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("GET")]
    [InlineData("STREAM")]
    [InlineData("SOCKET")]
    public async Task Fragments_EachSpreadingTheNextTwice_AreRefused(string way)
    {
        (await Attacker.AskAsync(target, way, Bomb())).ShouldContain("QUERY_TOO_LARGE");
        (await Attacker.AskAsync(target, way, Bomb("@include(if: false)"))).ShouldContain("QUERY_TOO_LARGE");
        (await Attacker.AskAsync(target, way, Bomb("@skip(if: true)"))).ShouldContain("QUERY_TOO_LARGE");
    }

    [Fact]
    public async Task Fragments_AsPersistedQuery_AreRefused()
    {
        var bomb = Bomb();
        var body = JsonSerializer.Serialize(new
        {
            query = bomb,
            extensions = new { persistedQuery = new { version = 1, sha256Hash = Keys.HashOf(bomb) } },
        });
        for (var again = 0; again < 2; again++)
            (await Attacker.PostAsync(target, body, [])).Text.ShouldContain("QUERY_TOO_LARGE");
    }

    [Fact]
    public async Task Fragments_SeventyAtOnce_KeepNobodyOut()
    {
        var bombs = Enumerable.Range(0, 70)
            .Select(at => Attacker.AskAsync(target, Attacker.Ways[at % 4], Bomb() + $" fragment g{at} on Query {{ __typename }}")).ToList();

        (await Attacker.AskAsync(target, Good)).Text.ShouldContain("\"active\":");
        foreach (var refused in await Task.WhenAll(bombs)) refused.ShouldContain("QUERY_TOO_LARGE");
        (await Attacker.AskAsync(target, Good)).Text.ShouldContain("\"active\":");
        (await Attacker.GetAsync(target, "/health/ready")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Fragments_InACircle_AreRefused() => (await Attacker.AskAsync(
        target, "POST", "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }")).ShouldContain("\"code\":\"GRAPHQL_VALIDATION_FAILED\"");

    [Fact]
    public async Task Fields_ThatOverlapAThousandTimes_AreRefusedOrAnswered()
    {
        var same = "{ " + string.Concat(Enumerable.Repeat("dataset { name } ", 1_400)) + "}";
        var aliases = "{ " + string.Concat(Enumerable.Range(0, 2_900).Select(at => $"a{at}: __typename ")) + "}";
        var more = "{ " + string.Concat(Enumerable.Range(0, 9_000).Select(at => $"a{at}: __typename ")) + "}";
        var nested = "{ " + string.Concat(Enumerable.Repeat(
            "regions { ...on Region { name ...on Region { name ...on Region { name } } } } ", 200)) + "}";
        foreach (var flood in new[] { same, aliases, more, nested })
            (await Attacker.AskAsync(target, "POST", flood)).ShouldMatch("QUERY_TOO_|\"data\":\\{");
        (await Attacker.AskAsync(target, "POST", more)).ShouldContain("QUERY_TOO_LARGE");
        (await Attacker.AskAsync(target, Good)).Text.ShouldContain("\"active\":");
    }

    [Fact]
    public async Task Questions_ThatCostTooMuch_AreRefusedBeforeTheyRun()
    {
        var costly = "{ " + string.Concat(Enumerable.Range(0, 200).Select(at =>
            "\n" + $$"""a{{at}}: coverage(months: {from: "2020-01", to: "2027-12"}, groupBy: [VILLAGE, WORKER_GROUP, SEGMENT], first: 10000) { nodes { active } } """)) + "}";
        await using var strict = await Target.StartAsync("--Access:Local", "true", "--Limits:Cost", "10000");
        foreach (var way in new[] { "POST", "STREAM", "SOCKET" })
            (await Attacker.AskAsync(strict, way, costly)).ShouldContain("QUERY_TOO_COSTLY", customMessage: way);
    }
}
