using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Ucj.Coverage.GraphQL.Attack.Tests;

/// <summary>What comes in over the wire: by HTTP, by a WebSocket, or letter by letter.</summary>
internal static partial class Attacker
{
    /// <summary>Every way in.</summary>
    public static readonly string[] Ways = ["POST", "GET", "STREAM", "SOCKET"];

    /// <summary>No answer may take longer; none is expected to come near.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly HttpClient Client = new(new SocketsHttpHandler { UseProxy = false, UseCookies = false }) { Timeout = Patience };

    /// <summary>Asks by one of the ways and returns all that is answered.</summary>
    public static Task<string> AskAsync(Target target, string way, string query, CancellationToken stay = default) => way switch
    {
        "SOCKET" => OverSocketAsync(target, query, stay),
        "GET" => TextAsync(SendAsync(
            new HttpRequestMessage(HttpMethod.Get, new Uri(target.Url, "?query=" + Uri.EscapeDataString(query))), [], stay)),
        "STREAM" => TextAsync(PostAsync(target, Body(query), [("Accept", "text/event-stream")], stay)),
        _ => TextAsync(PostAsync(target, Body(query), [], stay)),
    };

    /// <summary>Asks by POST with headers.</summary>
    public static Task<Answer> AskAsync(Target target, string query, params (string Name, string Value)[] headers) =>
        PostAsync(target, Body(query), headers);

    /// <summary>Posts any body.</summary>
    public static Task<Answer> PostAsync(
        Target target, string body, (string Name, string Value)[] headers, CancellationToken stay = default) => SendAsync(
            new HttpRequestMessage(HttpMethod.Post, target.Url) { Content = new StringContent(body, Encoding.UTF8, "application/json") },
            headers,
            stay);

    /// <summary>Gets a path.</summary>
    public static Task<Answer> GetAsync(Target target, string path) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(target.Url, path)), []);

    /// <summary>A query as the body of a POST.</summary>
    public static string Body(string query) => JsonSerializer.Serialize(new { query });

    /// <summary>Sends bytes as they are, and returns what comes back until the other side closes.</summary>
    public static async Task<string> RawAsync(Target target, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, target.Url.Port);
        await using var stream = client.GetStream();
        using var patience = new CancellationTokenSource(Patience);
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), patience.Token);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return await reader.ReadToEndAsync(patience.Token);
    }

    /// <summary>Opens a WebSocket and introduces itself.</summary>
    public static async Task<ClientWebSocket> OpenAsync(Target target, string? key = null, CancellationToken stay = default)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(target.Url) { Scheme = "ws" }.Uri, stay);
        var payload = key is null ? "" : $$""","payload":{"apiKey":"{{key}}"}""";
        await SayAsync(socket, $$"""{"type":"connection_init"{{payload}}}""", stay);
        var heard = await HearAsync(socket, stay);
        if (heard == """{"type":"connection_ack"}""") return socket;
        var close = $"{socket.CloseStatus} {socket.CloseStatusDescription}";
        socket.Dispose();
        throw new WebSocketException($"It was not let in, and heard: {heard} {close}");
    }

    /// <summary>Says one message.</summary>
    public static Task SayAsync(ClientWebSocket socket, string message, CancellationToken stay = default) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, stay);

    /// <summary>Hears one message.</summary>
    public static async Task<string> HearAsync(ClientWebSocket socket, CancellationToken stay = default)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stay);
        patience.CancelAfter(Patience);
        using var heard = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(), patience.Token);
            heard.Write(buffer, 0, part.Count);
            if (part.EndOfMessage) return Encoding.UTF8.GetString(heard.GetBuffer(), 0, (int)heard.Length);
        }
    }

    private static async Task<string> OverSocketAsync(Target target, string query, CancellationToken stay)
    {
        using var socket = await OpenAsync(target, stay: stay);
        await SayAsync(socket, JsonSerializer.Serialize(new { id = "q", type = "subscribe", payload = new { query } }), stay);
        return await HearAsync(socket, stay);
    }

    private static async Task<string> TextAsync(Task<Answer> answer) => (await answer).Text;

    private static async Task<Answer> SendAsync(
        HttpRequestMessage request, (string Name, string Value)[] headers, CancellationToken stay = default)
    {
        using (request)
        {
            foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
            using var response = await Client.SendAsync(request, stay);
            var all = response.Headers.Concat(response.Content.Headers)
                .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
            return new Answer((int)response.StatusCode, await response.Content.ReadAsStringAsync(stay), all);
        }
    }

    /// <summary>What came back.</summary>
    internal sealed partial record Answer(int Status, string Text, Dictionary<string, string> Headers)
    {
        /// <summary>The status and the first code, as <c>401 UNAUTHENTICATED</c>; the status alone where there is no error.</summary>
        public string Said => CodePattern().Match(Text) is { Success: true } found ? $"{Status} {found.Groups[1].Value}" : $"{Status}";

        [GeneratedRegex("\"code\":\"([A-Z_]+)\"")]
        private static partial Regex CodePattern();
    }
}
