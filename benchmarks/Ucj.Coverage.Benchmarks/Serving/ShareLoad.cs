using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Ucj.Coverage.Benchmarks.Serving;

/// <summary>
/// What each caller's share is worth, as the server measures it, with the sample regency of 106,590 workers: how soon work ends
/// whose client has left, what an analyst notices of a hundred greedy strangers, and what a refusal costs. About two minutes.
/// </summary>
internal static class ShareLoad
{
    private const int Clients = 100;
    private const string Key = "benchmark-analyst-key-0123456789abcdef";
    private const string JsonHeaders = "Content-Type: application/json\r\nAccept: application/graphql-response+json\r\n";

    private static readonly string[] Folder = ["--Data:Folder", SampleFolder.Of(106_590), "--Data:Watch", "false"];

    private static readonly string[] Door =
    [
        "--Access:Public", "true", "--Access:Keys:0:Name", "analyst", "--Access:Keys:0:Role", "ANALYST", "--Access:Keys:0:Regions", "00",
        "--Access:Keys:0:Hash", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Key))),
    ];

    public static Command Create()
    {
        var seconds = new Option<int>("--seconds") { Description = "Seconds of each part, at most 60.", DefaultValueFactory = _ => 20 };
        var part = new Option<string?>("--part") { Description = "Only this part: leaving, greedy or refused; or each document left by itself." };
        var more = new Option<string[]>("--server") { Description = "More arguments of the server.", AllowMultipleArgumentsPerToken = true };
        var command = new Command("serve-shares", "Measure leaving clients, greedy strangers and refusals.") { seconds, part, more };
        command.SetAction((parsed, _) => RunAsync(
            TimeSpan.FromSeconds(Math.Min(60, parsed.GetValue(seconds))), parsed.GetValue(part), parsed.GetValue(more) ?? []));
        return command;
    }

    private static async Task RunAsync(TimeSpan time, string? part, string[] more)
    {
        if (part is null or "leaving") await LeavingAsync(time, more);
        if (part is "each") await EachAsync(more);
        if (part is null or "greedy") await GreedyAsync(time, more);
        if (part is null or "refused") await RefusedAsync(time, more);
    }

    /// <summary>A hundred clients ask whatever takes long, and leave while it runs.</summary>
    private static async Task LeavingAsync(TimeSpan time, string[] more)
    {
        using var server = await MeteredServer.StartAsync([.. Folder, .. Door, .. more]);
        PricedDocument[] documents = [.. PricedDocuments.OfCoverage, .. PricedDocuments.OfWorkers];
        var number = 0;
        await WaveAsync(Stopwatch.GetTimestamp(), TimeSpan.FromSeconds(10)); // the code is warm then
        await Task.Delay(1_000);
        await server.TellAsync();
        await WaveAsync(Stopwatch.GetTimestamp(), time);
        await Task.Delay(1_000);
        var (measured, _) = await server.TellAsync();
        Tell("From leaving to the end of the work", measured["ucj.graphql.left"]);

        // All at the same moment: from the clients' own clock to the end of the last turn.
        var most = TimeSpan.Zero;
        for (var wave = 0; wave < 10; wave++)
        {
            using var leaving = new CancellationTokenSource();
            var asking = Enumerable.Range(0, Clients).Select(_ => AskAndLeaveAsync(leaving.Token)).ToArray();
            await Task.Delay(300);
            var left = Stopwatch.GetTimestamp();
            await leaving.CancelAsync();
            await Task.WhenAll(asking);
            await Task.Delay(1_000);
            var (_, last) = await server.TellAsync();
            if (last > left && Stopwatch.GetElapsedTime(left, last) is var took && took > most) most = took;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"A hundred leave in one moment, ten times: the last turn ends {most.TotalMilliseconds:N1} ms after it at most."));

        Task WaveAsync(long started, TimeSpan lasting) => Task.WhenAll(Enumerable.Range(0, Clients).Select(async client =>
        {
            var random = new Random(client);
            while (Stopwatch.GetElapsedTime(started) < lasting)
            {
                using var leaving = new CancellationTokenSource(random.Next(5, 400));
                await AskAndLeaveAsync(leaving.Token);
            }
        }));

        async Task AskAndLeaveAsync(CancellationToken stay)
        {
            var each = Interlocked.Increment(ref number);
            using var connection = new RawConnection(server.Address);
            await using var leave = stay.Register(connection.Drop);
            try
            {
                await connection.SendAsync(connection.Request(
                    "POST", "", JsonHeaders + $"X-Api-Key: {Key}\r\n", documents[each % documents.Length].Body(each / documents.Length)));
                await Task.Delay(Timeout.Infinite, stay);
            }
            catch (Exception gone) when (gone is IOException or SocketException or ObjectDisposedException or OperationCanceledException
                or InvalidOperationException or NullReferenceException)
            {
                // As meant.
            }
        }
    }

    /// <summary>Every document by itself: how long it takes, and how long it goes on when its client leaves in the midst of it.</summary>
    private static async Task EachAsync(string[] more)
    {
        using var server = await MeteredServer.StartAsync([.. Folder, .. Door, "--Shares:Apply", "false", .. more]);
        foreach (var document in (PricedDocument[])[.. PricedDocuments.OfCoverage, .. PricedDocuments.OfWorkers])
        {
            var took = TimeSpan.Zero;
            for (var run = 0; run < 3; run++)
            {
                using var whole = new RawConnection(server.Address);
                var started = Stopwatch.GetTimestamp();
                await whole.SendAsync(Request(whole, document, run));
                took = Stopwatch.GetElapsedTime(started);
            }

            await server.TellAsync();
            for (var run = 3; run < 11 && took.TotalMilliseconds > 10; run++)
            {
                using var leaving = new RawConnection(server.Address);
                var asking = leaving.SendAsync(Request(leaving, document, run));
                await Task.Delay(took * ((run - 2) / 10.0));
                leaving.Drop();
                await asking.ContinueWith(_ => { }, TaskScheduler.Default);
                await Task.Delay(took);
            }

            var (measured, _) = await server.TellAsync();
            if (measured.TryGetValue("ucj.graphql.left", out var left))
                Tell(string.Create(CultureInfo.InvariantCulture, $"{document.Name} ({took.TotalMilliseconds:N0} ms)"), left);
        }

        static byte[] Request(RawConnection connection, PricedDocument document, int run) =>
            connection.Request("POST", "", JsonHeaders + $"X-Api-Key: {Key}\r\n", document.Body(run));
    }

    /// <summary>An analyst asks one question after the other, alone and then beside a hundred strangers of as many addresses.</summary>
    private static async Task GreedyAsync(TimeSpan time, string[] more)
    {
        using var server = await MeteredServer.StartAsync([.. Folder, .. Door, .. more]);
        await AskAsync(TimeSpan.FromSeconds(10));
        await server.TellAsync();
        await AskAsync(time);
        var (quiet, _) = await server.TellAsync();
        var started = Stopwatch.GetTimestamp();
        var lasting = time + TimeSpan.FromSeconds(1);
        var (answered, refused) = (0, 0);
        var greedy = Enumerable.Range(0, Clients).Select(client => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(started) < lasting)
            {
                var status = await server.StrangerAsync(client, LoadQuestions.DashboardBody(client));
                if (status == 200) Interlocked.Increment(ref answered);
                else Interlocked.Increment(ref refused);
            }
        })).ToArray();
        await Task.Delay(1_000);
        await server.TellAsync();
        await AskAsync(time);
        var (loud, _) = await server.TellAsync();
        await Task.WhenAll(greedy);
        Tell("An analyst alone: in the gate", quiet["ucj.graphql.gate ANALYST"]);
        Tell("An analyst alone: in the run", quiet["ucj.graphql.run ANALYST"]);
        Tell("Among a hundred strangers: in the gate", loud["ucj.graphql.gate ANALYST"]);
        Tell("Among a hundred strangers: in the run", loud["ucj.graphql.run ANALYST"]);
        Console.WriteLine($"Strangers: {answered} answered, {refused} refused.");

        async Task AskAsync(TimeSpan until)
        {
            var begun = Stopwatch.GetTimestamp();
            using var connection = new RawConnection(server.Address);
            for (var each = 0; Stopwatch.GetElapsedTime(begun) < until; each++)
            {
                var request = connection.Request("POST", "", JsonHeaders + $"X-Api-Key: {Key}\r\n", LoadQuestions.GroupedBody(each));
                var (status, head) = await connection.SendAsync(request, withHead: true);
                if (status != 200) throw new InvalidDataException(head);
                await Task.Delay(20);
            }
        }
    }

    /// <summary>One caller who is refused all the time.</summary>
    private static async Task RefusedAsync(TimeSpan time, string[] more)
    {
        using var server = await MeteredServer.StartAsync([.. Folder, .. Door, "--Shares:Public:PerMinute", "1", .. more]);
        await RunAsync(TimeSpan.FromSeconds(5));
        var used = server.Processor;
        var count = await RunAsync(time);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{count:N0} requests refused for their rate: {(server.Processor - used).TotalMicroseconds / count:N0} µs of the server's processors each, HTTP included."));

        async Task<int> RunAsync(TimeSpan until)
        {
            var (started, refused) = (Stopwatch.GetTimestamp(), 0);
            await Task.WhenAll(Enumerable.Range(0, 8).Select(client => Task.Run(async () =>
            {
                using var connection = new RawConnection(server.Address);
                var request = connection.Request("POST", "", JsonHeaders, JsonSerializer.Serialize(new { query = "{ __typename }" }));
                while (Stopwatch.GetElapsedTime(started) < until)
                    if ((await connection.SendAsync(request)).Status == 429) Interlocked.Increment(ref refused);
            })));
            return refused;
        }
    }

    private static void Tell(string what, MeteredServer.Measured measured) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{what,-56} {measured.Count,7:N0} × p50 {1_000 * measured.Half,7:N2}  p95 {1_000 * measured.NinetyFive,7:N2}  p99 {1_000 * measured.NinetyNine,7:N2}  most {1_000 * measured.Most,7:N2}  mean {1_000 * measured.Mean,7:N2} ms"));
}
