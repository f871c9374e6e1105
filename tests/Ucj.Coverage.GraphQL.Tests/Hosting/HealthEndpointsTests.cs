using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.GraphQL.Tests.Http;

namespace Ucj.Coverage.GraphQL.Tests.Hosting;

public sealed class HealthEndpointsTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Theory]
    [InlineData("/health/live", """{"status":"live"}""")]
    [InlineData("/health/ready", """{"status":"ready","dataVersion":"none"}""")]
    public async Task Get_WhileItServes_IsFine(string path, string body)
    {
        using var answer = await server.GetAsync(path);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldBe(body);
    }

    [Fact]
    public async Task Ready_EngineDoesNotAnswer_IsNotAndLivesOn()
    {
        await using var held = await HeldServer.StartAsync();
        using var client = new HttpClient { BaseAddress = held.Address };
        var (first, second) = (client.GetAsync("/health/ready"), client.GetAsync("/health/ready"));
        await UntilAsync(() => held.Engine.Begun == 1);

        while (!first.IsCompleted || !second.IsCompleted)
        {
            held.Clock.Advance(TimeSpan.FromSeconds(2));
            await Task.Delay(1);
        }

        (await first).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await (await second).Content.ReadAsStringAsync()).ShouldBe("""{"status":"stuck"}""");
        (await client.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Ready_GateIsFullForLongerThanAnyTurn_IsNot()
    {
        await using var held = await HeldServer.StartAsync("--Limits:ConcurrentRequests", "1", "--Limits:Seconds", "15");
        var gate = held.Host.GetRequiredService<RequestGate>();
        gate.Moves.ShouldBeTrue();

        using (await gate.EnterAsync(Role.Admin, CancellationToken.None))
        {
            held.Clock.Advance(TimeSpan.FromSeconds(30));
            gate.Moves.ShouldBeTrue(); // full, as under a flood
            held.Clock.Advance(TimeSpan.FromSeconds(1));
            gate.Moves.ShouldBeFalse();
        }

        gate.Moves.ShouldBeTrue();
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!isSo()) await Task.Delay(1, patience.Token);
    }
}
