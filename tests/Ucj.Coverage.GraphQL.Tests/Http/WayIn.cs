using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Ucj.Coverage.GraphQL.Tests.Http;

/// <summary>A client that comes in by one of the ways there are.</summary>
internal static class WayIn
{
    /// <summary>Every way, by its name.</summary>
    internal static readonly string[] All = ["POST", "GET", "STREAM", "SOCKET"];

    /// <summary>Asks and returns the text of the answer, whatever it is.</summary>
    /// <param name="way">One of <see cref="All"/>.</param>
    /// <param name="server">Whom to ask.</param>
    /// <param name="query">The document.</param>
    /// <param name="stay">How long the client stays; then it leaves without a word.</param>
    internal static Task<string> AskAsync(string way, Uri server, string query, CancellationToken stay = default) =>
        way == "SOCKET" ? OverSocketAsync(server, query, stay) : OverHttpAsync(way, server, query, stay);

    /// <summary>A WebSocket whose introduction is taken, with a key in it where one is needed.</summary>
    internal static async Task<ClientWebSocket> OpenAsync(Uri server, string? key = null)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        socket.Options.SetRequestHeader("Accept-Language", "en");
        await socket.ConnectAsync(new UriBuilder(server) { Scheme = "ws", Path = "/graphql" }.Uri, CancellationToken.None);
        await SayAsync(socket, key is null
            ? """{"type":"connection_init"}"""
            : JsonSerializer.Serialize(new { type = "connection_init", payload = new { apiKey = key } }));
        (await HearAsync(socket, CancellationToken.None)).ShouldBe("""{"type":"connection_ack"}""");
        return socket;
    }

    internal static Task SayAsync(ClientWebSocket socket, string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    internal static Task SubscribeAsync(ClientWebSocket socket, string id, string query) =>
        SayAsync(socket, JsonSerializer.Serialize(new { id, type = "subscribe", payload = new { query } }));

    internal static Task CompleteAsync(ClientWebSocket socket, string id) =>
        SayAsync(socket, JsonSerializer.Serialize(new { id, type = "complete" }));

    internal static async Task<string> HearAsync(ClientWebSocket socket, CancellationToken cancellation)
    {
        var buffer = new byte[64 * 1024];
        var length = 0;
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(length), cancellation);
            length += part.Count;
            if (part.EndOfMessage) return Encoding.UTF8.GetString(buffer, 0, length);
        }
    }

    private static async Task<string> OverSocketAsync(Uri server, string query, CancellationToken stay)
    {
        using var socket = await OpenAsync(server);
        await SubscribeAsync(socket, "q", query);
        return await HearAsync(socket, stay); // a cancelled read breaks the socket
    }

    private static async Task<string> OverHttpAsync(string way, Uri server, string query, CancellationToken stay)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using var request = way == "GET"
            ? new HttpRequestMessage(HttpMethod.Get, new Uri(server, "/graphql?query=" + Uri.EscapeDataString(query)))
            : new HttpRequestMessage(HttpMethod.Post, new Uri(server, "/graphql"))
            {
                Content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json"),
            };
        request.Headers.Accept.ParseAdd(way == "STREAM" ? "text/event-stream" : "application/graphql-response+json");
        request.Headers.AcceptLanguage.ParseAdd("en");
        using var response = await client.SendAsync(request, stay);
        return await response.Content.ReadAsStringAsync(stay);
    }
}
