using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.GraphQL.Reporting;

namespace Ucj.Coverage.GraphQL.Tests.Http.Shares;

/// <summary>What is beyond a caller's share is refused on every way in, in its own form.</summary>
public sealed class ShareRefusalTests
{
    private const string Imports = "subscription { importProgress { percent } }";

    public static TheoryData<string> Ways => [.. WayIn.All];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Ask_TooOften_IsRefused(string way)
    {
        await using var server = await RunningServer.StartAsync("--Shares:Analyst:PerMinute", "1");
        (await WayIn.AskAsync(way, server.Client.BaseAddress!, "{ __typename }")).ShouldContain("{\"__typename\":\"Query\"}");

        (await WayIn.AskAsync(way, server.Client.BaseAddress!, "{ __typename }")).ShouldContain("\"code\":\"RATE_LIMITED\"");
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Ask_ForTooMuch_IsRefused(string way)
    {
        await using var server = await RunningServer.StartAsync("--Shares:Analyst:CostPerMinute", "1");
        (await WayIn.AskAsync(way, server.Client.BaseAddress!, "{ dataset { name } }")).ShouldContain("\"data\":");

        (await WayIn.AskAsync(way, server.Client.BaseAddress!, "{ dataset { name } }")).ShouldContain("\"code\":\"COST_PER_MINUTE\"");
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Ask_TooMuchAtOnce_IsRefused(string way)
    {
        await using var server = await HeldServer.StartAsync("--Shares:Analyst:Concurrent", "1", "--Shares:Analyst:Waiting", "0");
        using var stay = new CancellationTokenSource();
        var asking = WayIn.AskAsync("POST", server.Address, "{ __typename }", stay.Token);
        await UntilAsync(() => server.Engine.Begun == 1);

        (await WayIn.AskAsync(way, server.Address, "{ __typename }")).ShouldContain("\"code\":\"TOO_MANY_AT_ONCE\"");

        await stay.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(asking);
    }

    [Fact]
    public async Task Post_TooOften_IsToldWhenToComeBackBeforeItsBodyIsRead()
    {
        await using var server = await RunningServer.StartAsync("--Shares:Analyst:PerMinute", "1");
        await server.AskAsync("{ __typename }");
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Client.BaseAddress!.Port);
        await using var stream = client.GetStream();

        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /graphql HTTP/1.1\r\nHost: {server.Client.BaseAddress.Authority}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n"));

        using var lines = new StreamReader(stream);
        (await lines.ReadLineAsync()).ShouldBe("HTTP/1.1 429 Too Many Requests");
        var headers = new List<string>();
        while (await lines.ReadLineAsync() is { Length: > 0 } line) headers.Add(line);
        headers.ShouldContain(line => line == "Retry-After: 60" || line == "Retry-After: 59");
    }

    [Fact]
    public async Task Event_ForTooMuch_IsRefusedInTheStream()
    {
        await using var server = await RunningServer.StartAsync("--Shares:Analyst:CostPerMinute", "1");
        var news = server.Host.GetRequiredService<News>();
        using var socket = await WayIn.OpenAsync(server.Client.BaseAddress!);
        await WayIn.SubscribeAsync(socket, "s", Imports);
        await UntilAsync(() => news.Imports.Listeners == 1);

        news.Imports.Tell(new ImportProgress("i", ImportState.Reading, 40)); // setting it up has used the minute

        (await WayIn.HearAsync(socket, CancellationToken.None)).ShouldContain("\"code\":\"COST_PER_MINUTE\"");
    }

    [Fact]
    public async Task Stream_OneTooMany_IsRefusedOverBoth()
    {
        await using var server = await RunningServer.StartAsync("--Shares:Analyst:Streams", "1");
        using var first = await WayIn.OpenAsync(server.Client.BaseAddress!);

        (await WayIn.AskAsync("STREAM", server.Client.BaseAddress!, Imports)).ShouldContain("\"code\":\"TOO_MANY_STREAMS\"");

        using var second = new ClientWebSocket();
        second.Options.AddSubProtocol("graphql-transport-ws");
        await second.ConnectAsync(new UriBuilder(server.Client.BaseAddress!) { Scheme = "ws", Path = "/graphql" }.Uri, CancellationToken.None);
        await WayIn.SayAsync(second, """{"type":"connection_init"}""");
        await WayIn.HearAsync(second, CancellationToken.None);
        ((int)second.CloseStatus!.Value, second.CloseStatusDescription).ShouldBe((4429, "TOO_MANY_STREAMS"));
    }

    [Fact]
    public async Task Public_HasTakenAllItsPlaces_StaffIsAnswered()
    {
        await using var server = await RunningServer.StartAsync(
            [.. AdminSettings, "--Access:Public", "true", "--Shares:PublicConcurrent", "1", "--Limits:WaitingRequests", "0"]);
        using var place = await server.Host.GetRequiredService<RequestGate>().EnterAsync(Role.Public, CancellationToken.None);

        (await server.AskAsync("{ __typename }")).Text.ShouldContain("\"SERVER_BUSY\"");

        Tests.Access.AdminKey.ShowBy(server.Client);
        (await server.AskAsync("{ __typename }")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Connect_OneTooManyOfAnAddress_IsClosed()
    {
        await using var server = await RunningServer.StartAsync("--Shares:ConnectionsPerAddress", "1");
        await server.AskAsync("{ __typename }"); // its connection stays open

        (await IsServedAsync(server)).ShouldBeFalse();

        (await server.AskAsync("{ __typename }")).Status.ShouldBe(HttpStatusCode.OK);
    }

    private static string[] AdminSettings => Tests.Access.AdminKey.Settings;

    /// <summary>Whether a new connection is kept until the server says something; one it closes at once may not even come about.</summary>
    private static async Task<bool> IsServedAsync(RunningServer server)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, server.Client.BaseAddress!.Port);
            return await client.GetStream().ReadAsync(new byte[1]) > 0;
        }
        catch (Exception closed) when (closed is IOException or SocketException)
        {
            return false;
        }
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!isSo()) await Task.Delay(1, patience.Token);
    }
}
