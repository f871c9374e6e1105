using System.Net.WebSockets;
using Microsoft.Extensions.DependencyInjection;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.GraphQL.Reporting;

namespace Ucj.Coverage.GraphQL.Tests.Http;

/// <summary>One gate, one limit of time and one end for every way in.</summary>
public sealed class OperationTurnsTests
{
    private const string Imports = "subscription { importProgress { percent } }";
    private static readonly string[] OnePlace = ["--Limits:ConcurrentRequests", "1", "--Limits:WaitingRequests", "0"];

    public static TheoryData<string> Ways => [.. WayIn.All];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Ask_GateIsFull_IsRefusedAndLaterRuns(string way)
    {
        await using var server = await HeldServer.StartAsync(OnePlace);
        using (await server.Host.GetRequiredService<RequestGate>().EnterAsync(Role.Analyst, CancellationToken.None))
            (await WayIn.AskAsync(way, server.Address, "{ __typename }")).ShouldContain("\"SERVER_BUSY\"");
        server.Engine.Begun.ShouldBe(0);
        using var stay = new CancellationTokenSource();

        var asking = WayIn.AskAsync(way, server.Address, "{ __typename }", stay.Token);

        await UntilAsync(() => server.Engine.Begun == 1);
        await LeaveAsync(stay, asking);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Ask_TimeIsOver_EndsTheWork(string way)
    {
        await using var server = await HeldServer.StartAsync("--Limits:Seconds", "15");
        var asking = WayIn.AskAsync(way, server.Address, "{ __typename }");
        await UntilAsync(() => server.Engine.Begun == 1);

        server.Clock.Advance(TimeSpan.FromSeconds(15));

        (await asking).ShouldContain("\"QUERY_TIMED_OUT\"");
        server.Engine.Ended.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Ask_ClientLeaves_EndsTheWorkAndFreesThePlace(string way)
    {
        await using var server = await HeldServer.StartAsync(OnePlace);
        using var stay = new CancellationTokenSource();
        var asking = WayIn.AskAsync(way, server.Address, "{ __typename }", stay.Token);
        await UntilAsync(() => server.Engine.Begun == 1);

        await LeaveAsync(stay, asking);

        await UntilAsync(() => server.Engine.Ended == 1);
        using var next = await FreeAsync(server.Host.GetRequiredService<RequestGate>());
    }

    [Fact]
    public async Task Socket_OneIdIsCompleted_EndsItsWorkAndNoOther()
    {
        await using var server = await HeldServer.StartAsync();
        using var socket = await WayIn.OpenAsync(server.Address);
        await WayIn.SubscribeAsync(socket, "a", "{ __typename }");
        await WayIn.SubscribeAsync(socket, "b", "{ __typename }");
        await UntilAsync(() => server.Engine.Begun == 2);

        await WayIn.SayAsync(socket, """{"id":"a","type":"complete"}""");

        await UntilAsync(() => server.Engine.Ended == 1);
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        await UntilAsync(() => server.Engine.Ended == 2);
    }

    [Theory]
    [InlineData("STREAM")]
    [InlineData("SOCKET")]
    public async Task Subscribe_GateIsFull_IsRefused(string way)
    {
        await using var server = await RunningServer.StartAsync(OnePlace);
        using var place = await server.Host.GetRequiredService<RequestGate>().EnterAsync(Role.Analyst, CancellationToken.None);

        (await WayIn.AskAsync(way, server.Client.BaseAddress!, Imports)).ShouldContain("\"SERVER_BUSY\"");
    }

    [Fact]
    public async Task Subscription_Waiting_TakesNoPlaceAndEachEventTakesOne()
    {
        await using var server = await RunningServer.StartAsync(OnePlace);
        var (gate, news) = (server.Host.GetRequiredService<RequestGate>(), server.Host.GetRequiredService<News>());
        using var socket = await WayIn.OpenAsync(server.Client.BaseAddress!);
        await WayIn.SubscribeAsync(socket, "s", Imports);
        await UntilAsync(() => news.Imports.Listeners == 1);

        using (await FreeAsync(gate))
        {
            news.Imports.Tell(new ImportProgress("i", ImportState.Reading, 40));
            (await WayIn.HearAsync(socket, CancellationToken.None)).ShouldContain("\"SERVER_BUSY\"");
        }

        news.Imports.Tell(new ImportProgress("i", ImportState.Reading, 50));
        (await WayIn.HearAsync(socket, CancellationToken.None)).ShouldStartWith(
            """{"id":"s","type":"next","payload":{"data":{"importProgress":{"percent":50}}""");
    }

    private static async Task<IDisposable> FreeAsync(RequestGate gate)
    {
        while (true)
        {
            try
            {
                return await gate.EnterAsync(Role.Analyst, CancellationToken.None);
            }
            catch (HttpRefusal)
            {
                await Task.Delay(1);
            }
        }
    }

    private static async Task LeaveAsync(CancellationTokenSource stay, Task asking)
    {
        await stay.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(asking);
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!isSo()) await Task.Delay(1, patience.Token);
    }
}
