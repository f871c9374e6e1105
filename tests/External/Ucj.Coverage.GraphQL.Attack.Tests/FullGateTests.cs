using System.Globalization;

namespace Ucj.Coverage.GraphQL.Attack.Tests;

/// <summary>One gate for every way in: what finds it full is refused, and who leaves makes room.</summary>
public sealed class FullGateTests
{
    private const string Good = """{ coverage(months: {from: "2025-07", to: "2025-07"}) { nodes { active } } }""";
    private const string Change = """mutation { setTarget(input: {region: "13.11", month: "2026-12", definition: "REGISTRY", percent: 90}) { dataVersion } }""";

    [Fact]
    public async Task Gate_Full_RefusesEveryWayInAndIsFreeWhenTheClientLeaves()
    {
        await using var target = await Target.StartAsync(
            "--Access:Local", "true", "--Shares:Apply", "false", "--Limits:Cost", "1000000000000", "--Limits:DocumentCharacters", "100000",
            "--Limits:ConcurrentRequests", "1", "--Limits:WaitingRequests", "0", "--Limits:Seconds", "600");
        using var stay = new CancellationTokenSource();
        var held = HoldAsync(target, stay.Token);
        await UntilAsync(async () => (await Attacker.AskAsync(target, "POST", Good)).Contains("SERVER_BUSY", StringComparison.Ordinal));

        foreach (var way in Attacker.Ways)
            (await Attacker.AskAsync(target, way, Good)).ShouldContain("SERVER_BUSY", customMessage: way);
        foreach (var way in new[] { "POST", "STREAM", "SOCKET" })
            (await Attacker.AskAsync(target, way, Change)).ShouldContain("SERVER_BUSY", customMessage: way);
        (await Attacker.GetAsync(target, "/health/ready")).Status.ShouldBe(200); // full is not stuck
        await stay.CancelAsync();
        (await held).ShouldBeFalse("the question that held the gate was over by itself");

        await UntilAsync(async () => (await Attacker.AskAsync(target, "POST", Good)).Contains("\"active\":", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Clients_AHundredThatLeave_LeaveNothingBehind()
    {
        await using var target = await Target.StartAsync(
            "--Access:Local", "true", "--Shares:Apply", "false", "--Limits:Cost", "1000000000000", "--Limits:DocumentCharacters", "100000",
            "--Limits:Seconds", "600");
        using var stay = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        var leaving = Enumerable.Range(0, 100).Select(at => HoldAsync(target, stay.Token, new[] { "POST", "STREAM", "SOCKET" }[at % 3], at)).ToList();

        (await Task.WhenAll(leaving)).ShouldAllBe(done => !done);
        (await Attacker.AskAsync(target, "POST", Good)).ShouldContain("\"active\":");
    }

    [Fact]
    public async Task Mutation_ByGet_IsRefused()
    {
        await using var target = await Target.StartAsync("--Access:Local", "true");

        (await Attacker.AskAsync(target, "GET", Change)).ShouldContain("OPERATION_OVER_GET");
    }

    /// <summary>Asks what takes minutes, and says whether it was answered before the client left.</summary>
    private static async Task<bool> HoldAsync(Target target, CancellationToken stay, string way = "POST", int number = 0)
    {
        // Each alias assumes something else, so that none is answered by what another has found.
        var question = "{ " + string.Concat(Enumerable.Range(1, 400).Select(at => string.Create(
            CultureInfo.InvariantCulture,
            $$$"""
            a{{{at}}}: projection(input: {months: {from: "2028-01", to: "2045-12"}, assumptions: {capPerMonth: {{{(number * 1_000) + at}}}}}) { middle { averageActive } }
            
            """)))
            + "}";
        try
        {
            string answer;
            do answer = await Attacker.AskAsync(target, way, question, stay);
            while (answer.Contains("SERVER_BUSY", StringComparison.Ordinal)); // somebody else was there at that moment
            return true;
        }
        catch (Exception left) when (stay.IsCancellationRequested && left is OperationCanceledException or System.Net.WebSockets.WebSocketException)
        {
            return false;
        }
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!await isSo()) await Task.Delay(20, patience.Token);
    }
}
