using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Tests.Http;

namespace Ucj.Coverage.GraphQL.Tests.Access;

/// <summary>One caller who comes in by every way, with the same key; over one connection of each kind.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    /// <summary>An event stream asked for by GET, as a browser's EventSource does.</summary>
    public const string EventSource = "SOURCE";

    /// <summary>Every way, by its name.</summary>
    public static readonly string[] Ways = [.. WayIn.All, EventSource];

    private readonly HttpClient _client;
    private readonly ClientWebSocket _socket;
    private int _asked;

    private Visitor(HttpClient client, ClientWebSocket socket) => (_client, _socket) = (client, socket);

    /// <summary>Comes in: by header over HTTP, by the introduction over a WebSocket.</summary>
    public static async Task<Visitor> EnterAsync(Uri server, string key)
    {
        var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = server };
        client.DefaultRequestHeaders.Add(Credentials.KeyHeader, key);
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        return new Visitor(client, await WayIn.OpenAsync(server, key));
    }

    /// <summary>The first answer to a document, as GraphQL: without what a way puts around it.</summary>
    public Task<string> AskAsync(string way, string document) => way switch
    {
        "SOCKET" => OverSocketAsync(document),
        "STREAM" or EventSource => AsStreamAsync(way, document),
        _ => AsAnswerAsync(way, document),
    };

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<string> AsAnswerAsync(string way, string document)
    {
        using var request = Request(way, document, "application/graphql-response+json");
        using var response = await _client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<string> AsStreamAsync(string way, string document)
    {
        using var request = Request(way, document, "text/event-stream");
        using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync());
        while (await lines.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("data: {", StringComparison.Ordinal)) return line["data: ".Length..];
        }

        throw new InvalidOperationException($"The stream ended without an answer: {response.StatusCode}.");
    }

    private async Task<string> OverSocketAsync(string document)
    {
        var id = $"q{++_asked}";
        await WayIn.SubscribeAsync(_socket, id, document);
        while (true)
        {
            var message = JsonElement.Parse(await WayIn.HearAsync(_socket, CancellationToken.None));
            if (!message.TryGetProperty("id", out var about) || about.GetString() != id) continue; // a ping, or the end of the last
            if (document.StartsWith("subscription", StringComparison.Ordinal)) await WayIn.CompleteAsync(_socket, id);
            var payload = message.GetProperty("payload").GetRawText();
            return message.GetProperty("type").GetString() == "error" ? $$"""{"errors":{{payload}}}""" : payload;
        }
    }

    private static HttpRequestMessage Request(string way, string document, string accept)
    {
        var request = way is "GET" or EventSource
            ? new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(document))
            : new HttpRequestMessage(HttpMethod.Post, "/graphql")
            {
                Content = new StringContent(JsonSerializer.Serialize(new { query = document }), Encoding.UTF8, "application/json"),
            };
        request.Headers.Accept.ParseAdd(accept);
        return request;
    }
}
