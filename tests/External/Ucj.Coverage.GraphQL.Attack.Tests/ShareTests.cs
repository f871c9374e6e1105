namespace Ucj.Coverage.GraphQL.Attack.Tests;

/// <summary>Strangers who ask for all they can get, beside somebody who works here.</summary>
public sealed class ShareTests
{
    private const string Question = """{ coverage(months: {from: "2025-07", to: "2025-07"}) { nodes { active } } }""";
    private static readonly (string, string) Key = ("X-Api-Key", "kunci-analis-0123456789abcdefghijkl");

    [Fact]
    public async Task Strangers_AHundredGreedy_AreToldToWaitAndTheAnalystIsAlwaysAnswered()
    {
        await using var target = await Target.StartAsync(
            ["--Access:Public", "true", "--Shares:Public:PerMinute", "300", .. Keys.Settings(0, "analis", "ANALYST", Key.Item2)]);
        var strangers = Enumerable.Range(0, 100).Select(async at =>
        {
            var said = new List<string>();
            for (var times = 0; times < 10; times++)
                said.Add((await Attacker.AskAsync(target, Question.Replace("2025-07", $"20{15 + (at % 10)}-07", StringComparison.Ordinal))).Said);
            return said;
        }).ToList();

        for (var times = 0; times < 20; times++) (await Attacker.AskAsync(target, Question, Key)).Text.ShouldContain("\"active\":");
        var refused = (await Task.WhenAll(strangers)).SelectMany(said => said).ToList();

        refused.ShouldContain("429 RATE_LIMITED");
        refused.Where(said => said.StartsWith('5')).ShouldBeEmpty();
        (await Attacker.AskAsync(target, Question, Key)).Text.ShouldContain("\"active\":");
    }

    [Theory]
    [InlineData("Shares:Public:PerMinute", "RATE_LIMITED")]
    [InlineData("Shares:Public:CostPerMinute", "COST_PER_MINUTE")]
    public async Task Stranger_BeyondHisShare_IsRefusedByEveryWayIn(string share, string code)
    {
        await using var target = await Target.StartAsync(
            ["--Access:Public", "true", $"--{share}", "1", .. Keys.Settings(0, "analis", "ANALYST", Key.Item2)]);
        await Attacker.AskAsync(target, Question);

        foreach (var way in Attacker.Ways) (await Attacker.AskAsync(target, way, Question)).ShouldContain(code, customMessage: way);
        (await Attacker.AskAsync(target, Question, Key)).Text.ShouldContain("\"active\":");
    }

    [Fact]
    public async Task Stranger_WithSpoofedAddresses_HasOneShare()
    {
        await using var target = await Target.StartAsync("--Access:Public", "true", "--Shares:Public:PerMinute", "5");
        var said = new List<string>();
        for (var at = 0; at < 10; at++)
        {
            said.Add((await Attacker.AskAsync(
                target, Question, ("X-Forwarded-For", $"198.51.100.{at}"), ("Forwarded", $"for=198.51.100.{at}"), ("X-Real-IP", $"198.51.100.{at}"))).Said);
        }

        said[^1].ShouldBe("429 RATE_LIMITED");
    }

    [Fact]
    public async Task Streams_MoreThanAShare_AreRefusedAndThoseThatCloseMakeRoom()
    {
        await using var target = await Target.StartAsync("--Access:Public", "true", "--Shares:Public:Streams", "2");
        using (await Attacker.OpenAsync(target))
        using (await Attacker.OpenAsync(target))
        {
            (await Attacker.AskAsync(target, "STREAM", "subscription { recalculated { region { code } } }")).ShouldContain("TOO_MANY_STREAMS");
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while ((await Attacker.AskAsync(target, "STREAM", Question)).Contains("TOO_MANY_STREAMS", StringComparison.Ordinal))
            await Task.Delay(20, patience.Token);
    }
}
