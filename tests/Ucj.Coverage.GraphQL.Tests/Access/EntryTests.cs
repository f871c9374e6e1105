using System.Diagnostics.Metrics;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Tests.Http;

namespace Ucj.Coverage.GraphQL.Tests.Access;

/// <summary>What the door does over time, with a clock that stands.</summary>
public sealed class EntryTests
{
    private const string Key = "kunci-rahasia-analis-0123456789abcdef";

    private static readonly string[] Ends =
    [
        "--Access:Keys:0:Name", "analyst", "--Access:Keys:0:Hash", ApiKeys.HashOf(Key), "--Access:Keys:0:Role", "ANALYST",
        "--Access:Keys:0:Regions", "00", "--Access:Keys:0:Expires", "2026-01-01T01:00:00Z",
    ];

    [Fact]
    public async Task Ask_AfterManyFailures_IsToldToWaitButAGoodKeyPasses()
    {
        await using var server = await RunningServer.StartAsync(
            [.. AdminKey.Settings, "--Access:FailuresPerMinute", "2", "--Access:Public", "true"]);
        using var listener = new MeterListener();
        var counted = 0L;
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (instrument.Name == "ucj.graphql.failed_entries") listening.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((_, by, tags, _) =>
        {
            if (tags[0].Value is "API_KEY") Interlocked.Add(ref counted, by);
        });
        listener.Start();

        (await AskAsync("x")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await AskAsync("y")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var limited = await AskAsync("z");

        limited.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        limited.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 30);
        (await limited.Content.ReadAsStringAsync()).ShouldContain("TOO_MANY_FAILURES");
        (await AskAsync(AdminKey.Text)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await AskAsync(null)).StatusCode.ShouldBe(HttpStatusCode.OK);
        Interlocked.Read(ref counted).ShouldBeGreaterThanOrEqualTo(3); // other servers of the tests count too

        Task<HttpResponseMessage> AskAsync(string? key) =>
            server.GetAsync("/graphql?query={__typename}", key is null ? [] : [("X-Api-Key", key)]);
    }

    [Fact]
    public async Task Stream_OfAKeyThatEnds_EndsThenAndOpensNoMore()
    {
        await using var server = await HeldServer.StartAsync(Ends);
        using var client = new HttpClient();
        using var stream = await OpenAsync(client, server.Address);
        stream.StatusCode.ShouldBe(HttpStatusCode.OK);

        server.Clock.Advance(TimeSpan.FromHours(1));

        await stream.Content.ReadAsStringAsync().WaitAsync(TimeSpan.FromSeconds(60)); // to its end
        using var again = await OpenAsync(client, server.Address);
        again.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Stream_OfAKeyThatIsRevoked_EndsThenAndOpensNoMore()
    {
        await using var server = await HeldServer.StartAsync(Ends);
        using var client = new HttpClient();
        using var stream = await OpenAsync(client, server.Address);
        stream.StatusCode.ShouldBe(HttpStatusCode.OK);

        server.Host.GetRequiredService<ApiKeys>().Replace([]).ShouldBe(1);

        await stream.Content.ReadAsStringAsync().WaitAsync(TimeSpan.FromSeconds(60)); // to its end
        using var again = await OpenAsync(client, server.Address);
        again.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Socket_OfAKeyThatIsRevoked_IsClosed()
    {
        await using var server = await HeldServer.StartAsync(Ends);
        using var socket = new System.Net.WebSockets.ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(server.Address) { Scheme = "ws", Path = "/graphql" }.Uri, CancellationToken.None);
        await WayIn.SayAsync(socket, JsonSerializer.Serialize(new { type = "connection_init", payload = new { apiKey = Key } }));
        (await WayIn.HearAsync(socket, CancellationToken.None)).ShouldBe("""{"type":"connection_ack"}""");

        server.Host.GetRequiredService<ApiKeys>().Replace([]).ShouldBe(1);

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        (await WayIn.HearAsync(socket, patience.Token)).ShouldBe("");
        ((int?)socket.CloseStatus).ShouldBe(1001);
    }

    [Fact]
    public async Task ApiKeys_AskedByAnAdministrator_TellAllButTheKeys()
    {
        await using var server = await RunningServer.StartAsync(
        [
            .. AdminKey.Settings, "--Access:Keys:1:Name", "village", "--Access:Keys:1:Hash", ApiKeys.HashOf(Key),
            "--Access:Keys:1:Role", "REGISTRAR", "--Access:Keys:1:Regions", "13.11.01.2002, 13.11.01.2001", "--Access:Keys:1:Expires", "2126-12-31",
        ]);
        const string Query = "{ apiKeys { name role regions expires firstUsed lastUsed } }";

        (await server.AskWithAsync(Query, ("X-Api-Key", Key))).Text.ShouldContain("FORBIDDEN");
        var (_, text) = await server.AskWithAsync(Query, ("X-Api-Key", AdminKey.Text));

        var keys = JsonElement.Parse(text).GetProperty("data").GetProperty("apiKeys");
        text.ShouldNotContain(ApiKeys.HashOf(Key));
        keys[0].GetProperty("name").GetString().ShouldBe("admin");
        keys[0].GetProperty("expires").ValueKind.ShouldBe(JsonValueKind.Null);
        keys[1].GetProperty("role").GetString().ShouldBe("REGISTRAR");
        keys[1].GetProperty("regions").GetRawText().ShouldBe("""["13.11.01.2001","13.11.01.2002"]""");
        keys[1].GetProperty("expires").GetString().ShouldBe("2126-12-31T17:00:00Z");
        keys[1].GetProperty("firstUsed").GetString().ShouldBe(keys[1].GetProperty("lastUsed").GetString());
    }

    private static async Task<HttpResponseMessage> OpenAsync(HttpClient client, Uri server)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server, "/graphql"))
        {
            Content = new StringContent("""{"query":"subscription { x }"}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Accept", "text/event-stream");
        request.Headers.Add(Credentials.KeyHeader, Key);
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }
}
