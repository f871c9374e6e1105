using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Ucj.Coverage.GraphQL.Reporting;

namespace Ucj.Coverage.GraphQL.Tests.Http.Streaming;

public sealed class SocketTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Init = """{"type":"connection_init"}""";
    private const string Subscribe =
        """{"id":"s1","type":"subscribe","payload":{"query":"subscription { importProgress { id percent } }"}}""";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Subscription_WhatHappens_IsToldUntilItIsCompleted()
    {
        await using var own = await RunningServer.StartAsync();
        var news = own.Host.GetRequiredService<News>();
        using var socket = await OpenAsync(own);
        await SendAsync(socket, Init);
        (await ReceiveAsync(socket)).ShouldBe("""{"type":"connection_ack"}""");
        await SendAsync(socket, Subscribe);
        await UntilAsync(() => news.Imports.Listeners == 1);

        news.Imports.Tell(new ImportProgress("i", ImportState.Reading, 40));

        (await ReceiveAsync(socket)).ShouldStartWith(
            """{"id":"s1","type":"next","payload":{"data":{"importProgress":{"id":"i","percent":40}}""");
        await SendAsync(socket, """{"id":"s1","type":"complete"}""");
        await UntilAsync(() => news.Imports.Listeners == 0);
        await SendAsync(socket, Subscribe); // the id is free again
        await UntilAsync(() => news.Imports.Listeners == 1);
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        await UntilAsync(() => news.Imports.Listeners == 0);
    }

    [Fact]
    public async Task Query_OverASocket_IsAnsweredAndComplete()
    {
        using var socket = await IntroducedAsync();

        await SendAsync(socket, """{"id":"q","type":"subscribe","payload":{"query":"{ __typename }"}}""");

        (await ReceiveAsync(socket)).ShouldStartWith("""{"id":"q","type":"next","payload":{"data":{"__typename":"Query"}""");
        (await ReceiveAsync(socket)).ShouldBe("""{"id":"q","type":"complete"}""");
    }

    [Theory]
    [InlineData("""{"query":"{ nothing }"}""", "UNKNOWN_FIELD")]
    [InlineData("""{"query":"subscription { recalculated(region: \"99\") { from } }"}""", "UNKNOWN_REGION")]
    [InlineData("{}", "QUERY_MISSING")]
    [InlineData("""{"documentId":"x"}""", "DOCUMENT_NOT_FOUND")]
    public async Task Subscribe_Impossible_IsAnError(string payload, string code)
    {
        using var socket = await IntroducedAsync();

        await SendAsync(socket, $$"""{"id":"e","type":"subscribe","payload":{{payload}}}""");

        var answer = JsonElement.Parse(await ReceiveAsync(socket));
        answer.GetProperty("type").GetString().ShouldBe("error");
        answer.GetProperty("payload")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe(code);
    }

    [Fact]
    public async Task Ping_IsAnsweredWithPong()
    {
        using var socket = await IntroducedAsync();

        await SendAsync(socket, """{"type":"ping"}""");

        (await ReceiveAsync(socket)).ShouldBe("""{"type":"pong"}""");
    }

    [Fact]
    public async Task Heartbeat_ComesAsPing()
    {
        await using var own = await RunningServer.StartAsync("--Streams:HeartbeatSeconds", "1");
        using var socket = await OpenAsync(own);
        await SendAsync(socket, Init);
        await ReceiveAsync(socket);

        (await ReceiveAsync(socket)).ShouldBe("""{"type":"ping"}""");
    }

    [Theory]
    [InlineData("nonsense", 4400)]
    [InlineData("[]", 4400)]
    [InlineData("""{"type":"start"}""", 4400)]
    [InlineData("""{"id":"x","type":"subscribe"}""", 4400)]
    [InlineData("""{"type":"subscribe","payload":{"query":"{a}"}}""", 4400)]
    [InlineData(Init, 4429)]
    public async Task Message_AgainstTheProtocol_Closes(string message, int code)
    {
        using var socket = await IntroducedAsync();

        await SendAsync(socket, message);

        (await CloseAsync(socket)).ShouldBe(code);
    }

    [Fact]
    public async Task Subscribe_BeforeTheIntroduction_Closes()
    {
        using var socket = await OpenAsync(server);

        await SendAsync(socket, Subscribe);

        (await CloseAsync(socket)).ShouldBe(4401);
    }

    [Fact]
    public async Task Subscribe_WithATakenId_Closes()
    {
        using var socket = await IntroducedAsync();

        await SendAsync(socket, Subscribe);
        await SendAsync(socket, Subscribe);

        (await CloseAsync(socket)).ShouldBe(4409);
    }

    [Fact]
    public async Task Open_WithoutTheProtocol_Closes()
    {
        using var socket = await OpenAsync(server, protocol: null);

        (await CloseAsync(socket)).ShouldBe(4406);
    }

    [Fact]
    public async Task Open_WithoutAnIntroduction_ClosesInTime()
    {
        await using var own = await RunningServer.StartAsync("--Streams:InitSeconds", "1");
        using var socket = await OpenAsync(own);

        (await CloseAsync(socket)).ShouldBe(4408);
    }

    [Fact]
    public async Task Message_LargerThanABody_Closes()
    {
        using var socket = await IntroducedAsync();

        await SendAsync(socket, new string('x', 300_000));

        (await CloseAsync(socket)).ShouldBe(1009);
    }

    [Fact]
    public async Task Open_FromAPageOfAnotherSite_IsRefused()
    {
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        socket.Options.SetRequestHeader("Origin", "https://elsewhere.example");

        var refusal = await Should.ThrowAsync<WebSocketException>(socket.ConnectAsync(AddressOf(server), CancellationToken.None));

        refusal.Message.ShouldContain("403");
    }

    [Fact]
    public async Task Subscribe_OneTooManyOnAConnection_IsAnError()
    {
        await using var own = await RunningServer.StartAsync("--Streams:PerConnection", "1");
        using var socket = await OpenAsync(own);
        await SendAsync(socket, Init);
        await ReceiveAsync(socket);

        await SendAsync(socket, Subscribe);
        await SendAsync(socket, Subscribe.Replace("s1", "s2", StringComparison.Ordinal));

        (await ReceiveAsync(socket)).ShouldContain("TOO_MANY_STREAMS");
    }

    [Fact]
    public async Task Server_Stopping_SaysGoodbye()
    {
        await using var own = await RunningServer.StartAsync();
        using var socket = await OpenAsync(own);
        await SendAsync(socket, Init);
        await ReceiveAsync(socket);

        var stopping = own.StopAsync();

        (await CloseAsync(socket)).ShouldBe(1001);
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        await stopping.WaitAsync(Patience);
    }

    private async Task<ClientWebSocket> IntroducedAsync()
    {
        var socket = await OpenAsync(server);
        await SendAsync(socket, Init);
        await ReceiveAsync(socket);
        return socket;
    }

    private static async Task<ClientWebSocket> OpenAsync(RunningServer server, string? protocol = "graphql-transport-ws")
    {
        var socket = new ClientWebSocket();
        if (protocol is not null) socket.Options.AddSubProtocol(protocol);
        await socket.ConnectAsync(AddressOf(server), CancellationToken.None);
        return socket;
    }

    private static Uri AddressOf(RunningServer server) => new UriBuilder(server.Client.BaseAddress!) { Scheme = "ws", Path = "/graphql" }.Uri;

    private static Task SendAsync(ClientWebSocket socket, string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    private static async Task<string> ReceiveAsync(ClientWebSocket socket)
    {
        using var patience = new CancellationTokenSource(Patience);
        var buffer = new byte[64 * 1024];
        var part = await socket.ReceiveAsync(buffer, patience.Token);
        part.EndOfMessage.ShouldBeTrue();
        return Encoding.UTF8.GetString(buffer, 0, part.Count);
    }

    private static async Task<int> CloseAsync(ClientWebSocket socket)
    {
        while (socket.State == WebSocketState.Open) await ReceiveAsync(socket);
        return (int)socket.CloseStatus!.Value;
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!isSo()) await Task.Delay(10, patience.Token);
    }
}
