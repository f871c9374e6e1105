using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using Xunit.Abstractions;

namespace Ucj.Coverage.GraphQL.Attack.Tests;

/// <summary>
/// Everything at once and for long: bombs, greedy strangers, clients that leave, streams that are dropped, keys that are guessed and
/// bodies that are too large, beside people who work. For UCJ_SECONDS seconds.
/// </summary>
public sealed class MixedLoadTests(ITestOutputHelper output)
{
    /// <summary>What a heap may grow by between one third and the end, besides half of itself: garbage is collected when it suits.</summary>
    private const long SlackKilobytes = 128 * 1024;

    /// <summary>Connections under way differ between two moments; what leaks grows by every request.</summary>
    private const int Slack = 100;

    private static readonly (string Name, string Value) Key = ("X-Api-Key", "kunci-analis-0123456789abcdefghijkl");

    /// <summary>Whom nobody should have given one: he leaves before he is answered.</summary>
    private static readonly (string Name, string Value) Guest = ("X-Api-Key", "kunci-tamu-0123456789abcdefghijklmn");

    /// <summary>What somebody who works asks, and what is in a good answer.</summary>
    private static readonly (string Query, string Answer)[] Good =
    [
        ("""{ coverage(months: {from: "2025-01", to: "2025-12"}, groupBy: [VILLAGE]) { nodes { active uncovered rate { percent } } } }""", "\"active\":"),
        ("""{ cliff(months: {from: "2025-01", to: "2025-12"}) { nodes { month } } }""", "\"cliff\":"),
        ("{ fundingSources { id envelopes { amount } } }", "\"APBD\""),
    ];

    private readonly Dictionary<string, long> _done = [];

    [Fact]
    public async Task HostileAndGood_Together_NoGoodRequestFailsAndNothingGrows()
    {
        var seconds = double.Parse(Environment.GetEnvironmentVariable("UCJ_SECONDS") ?? "45", CultureInfo.InvariantCulture);
        await using var target = await Target.StartAsync(
            ["--Access:Public", "true", .. Keys.Settings(0, "analis", "ANALYST", Key.Value), .. Keys.Settings(1, "tamu", "ANALYST", Guest.Value)]);
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        var hostile = new Func<int, CancellationToken, Task>[]
        {
            (at, stop) => Attacker.AskAsync(target, Attacker.Ways[at % 4], DocumentBombTests.Bomb(), stop),
            (at, stop) => Attacker.AskAsync(target, "POST", Greedy(at), stop),
            (at, stop) => LeaveAsync(target, at, stop),
            (at, stop) => DropAsync(target, at, stop),
            (at, stop) => Attacker.PostAsync(target, Attacker.Body(Good[2].Query), [("X-Api-Key", $"kunci-{at}")], stop),
            (_, stop) => Attacker.PostAsync(target, Attacker.Body(new string(' ', 300_000)), [], stop),
        }.Select((attack, number) => Task.Run(() => AttackAsync($"attack {number}", attack, end.Token))).ToList();
        var good = Good.Select(good => Task.Run(() => WorkAsync(target, good, end.Token)))
            .Append(Task.Run(() => ListenAsync(target, end.Token))).ToList();

        await Task.Delay(TimeSpan.FromSeconds(seconds / 3));
        var before = Held.By(target.Process);
        await Task.WhenAll([.. hostile, .. good]);
        var after = Held.By(target.Process);

        output.WriteLine($"{before} -> {after}; {string.Join(", ", _done.OrderBy(done => done.Key, StringComparer.Ordinal).Select(done => $"{done.Key}: {done.Value}"))}");
        _done.Keys.Count(name => name.StartsWith("attack", StringComparison.Ordinal)).ShouldBe(hostile.Count);
        _done.Keys.Count(name => name.StartsWith("good", StringComparison.Ordinal)).ShouldBe(good.Count);
        after.Kilobytes.ShouldBeLessThan((before.Kilobytes * 3 / 2) + SlackKilobytes);
        after.Handles.ShouldBeLessThan(before.Handles + Slack);
        after.Threads.ShouldBeLessThan(before.Threads + Slack);
        (await Attacker.GetAsync(target, "/health/ready")).Status.ShouldBe(200);
    }

    /// <summary>Attacks until the end. What the server does with one is of no account here, so long as it does it.</summary>
    private async Task AttackAsync(string name, Func<int, CancellationToken, Task> attack, CancellationToken end)
    {
        for (var at = 0; !end.IsCancellationRequested; at++)
        {
            try
            {
                await attack(at, end);
            }
            catch (Exception gone) when (gone is HttpRequestException or IOException or SocketException or WebSocketException or OperationCanceledException)
            {
                // It closed the connection, which is its right; or this is the end.
            }

            Count(name);
        }
    }

    /// <summary>Asks as somebody who works, who must be answered each time.</summary>
    private async Task WorkAsync(Target target, (string Query, string Answer) good, CancellationToken end)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromMinutes(1) }; // on connections of his own: the server closes those of attackers
        client.DefaultRequestHeaders.Add(Key.Name, Key.Value);
        while (!end.IsCancellationRequested)
        {
            using var content = new StringContent(Attacker.Body(good.Query), Encoding.UTF8, "application/json");
            using var answer = await client.PostAsync(target.Url, content, CancellationToken.None);
            var text = await answer.Content.ReadAsStringAsync(CancellationToken.None);
            ((int)answer.StatusCode).ShouldBe(200, text);
            text.ShouldContain(good.Answer);
            text.ShouldNotContain("\"errors\"");
            Count("good " + good.Query[2..12]);
            await Task.Delay(50, CancellationToken.None); // his share is 100 a second
        }
    }

    /// <summary>Keeps a stream open, which must say that it lives until the end.</summary>
    private async Task ListenAsync(Target target, CancellationToken end)
    {
        using var socket = await Attacker.OpenAsync(target, Key.Value, CancellationToken.None);
        await Attacker.SayAsync(socket, """{"id":"s","type":"subscribe","payload":{"query":"subscription { recalculated { dataVersion } }"}}""", CancellationToken.None);
        while (!end.IsCancellationRequested)
        {
            await Attacker.SayAsync(socket, """{"type":"ping"}""", CancellationToken.None);
            string heard;
            do heard = await Attacker.HearAsync(socket, CancellationToken.None);
            while (heard.Contains("\"type\":\"ping\"", StringComparison.Ordinal));
            heard.ShouldContain("\"pong\"");
            socket.State.ShouldBe(WebSocketState.Open);
            Count("good stream");
            await Task.Delay(200, CancellationToken.None);
        }
    }

    /// <summary>Each asks something else, so that none is answered by what another was.</summary>
    private static string Greedy(int at) =>
        $$"""{ coverage(months: {from: "2020-01", to: "2027-12"}, groupBy: [VILLAGE, WORKER_GROUP, SEGMENT], first: {{1_000 + at}}) { nodes { active } } }""";

    /// <summary>Asks and is gone.</summary>
    private static async Task LeaveAsync(Target target, int at, CancellationToken stop)
    {
        using var client = new TcpClient { LingerState = new LingerOption(enable: true, seconds: 0) };
        await client.ConnectAsync(System.Net.IPAddress.Loopback, target.Url.Port, stop);
        var body = Attacker.Body(Greedy(at));
        var accept = at % 2 == 0 ? "application/json" : "text/event-stream";
        await client.GetStream().WriteAsync(
            Encoding.ASCII.GetBytes(
                $"POST /graphql HTTP/1.1\r\nHost: localhost\r\nAccept: {accept}\r\n{Guest.Name}: {Guest.Value}\r\n"
                    + $"Content-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}"),
            stop);
        await Task.Delay(at % 20, stop);
    }

    /// <summary>Opens a stream or a socket with a subscription, and drops it.</summary>
    private static async Task DropAsync(Target target, int at, CancellationToken stop)
    {
        const string Subscription = "subscription { recalculated { dataVersion } }";
        if (at % 2 == 0)
        {
            using var socket = await Attacker.OpenAsync(target, stay: stop);
            await Attacker.SayAsync(
                socket, $$$"""{"id":"s","type":"subscribe","payload":{"query":"{{{Subscription}}}"}}""", stop);
            return;
        }

        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, target.Url)
        {
            Content = new StringContent(Attacker.Body(Subscription), Encoding.UTF8, "application/json"),
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
    }

    private void Count(string name)
    {
        lock (_done) _done[name] = _done.GetValueOrDefault(name) + 1;
    }
}
