using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text.Json;

namespace Ucj.Coverage.Benchmarks.Serving;

/// <summary>
/// Good and hostile requests at the same time: every good one must be answered, every hostile one refused, and memory must
/// stay flat.
/// </summary>
internal static class MixedLoad
{
    private const int Good = 8;
    private const string JsonHeaders = "Content-Type: application/json\r\nAccept: application/graphql-response+json\r\n";

    private static readonly string[] HostileDocuments =
    [
        "{ region(code: \"13.11\") " + Repeat("{ parent ", 500) + "{ code }" + Repeat("}", 501),
        "{" + string.Concat(Enumerable.Range(0, 10_000).Select(number => $"a{number}:__typename ")) + "}",
        "{" + string.Concat(Enumerable.Range(0, 60).Select(number =>
            $"a{number}:projection(input:{{months:{{from:\"2027-01\",to:\"2045-12\"}}}}){{middle{{denominator}}}} ")) + "}",
        "{...a} fragment a on Query{...b} fragment b on Query{...a}",
        "{ coverage(months: {from: \"2025-01\", to: \"2025-12\"}, first: \"x\") { totalCount } }",
        "mutation { destroy }",
        "\0{ __typename }",
    ];

    public static Command Create()
    {
        var seconds = new Option<int>("--seconds") { Description = "Seconds of the load.", DefaultValueFactory = _ => 60 };
        var command = new Command("serve-mixed", "Ask the reporting server good and hostile questions at the same time.") { seconds };
        command.SetAction((parsed, _) => RunAsync(TimeSpan.FromSeconds(parsed.GetValue(seconds))));
        return command;
    }

    private static async Task RunAsync(TimeSpan time)
    {
        using var server = ServerProcess.Start("Ucj.Coverage.GraphQL.dll", "/graphql", "--Access:Local", "true", "--Shares:Apply", "false", "--Data:Folder", SampleFolder.Of(106_590));
        await server.FirstAnswerAsync(LoadQuestions.GroupedBody(0));
        var start = Stopwatch.GetTimestamp();
        var (good, hostile, odd) = (0L, 0L, 0L);
        bool GoesOn() => Stopwatch.GetElapsedTime(start) < time;
        var asking = Task.WhenAll(Enumerable.Range(0, Good).Select(number => Task.Run(async () =>
        {
            using var connection = new LoadConnection(server.Address);
            await connection.OpenAsync();
            for (var each = number; GoesOn(); each += Good)
            {
                await connection.PostAsync(each % 10 == 0 ? LoadQuestions.DashboardBody(each) : LoadQuestions.GroupedBody(each));
                Interlocked.Increment(ref good);
            }
        })).Concat(
        [
            AttackAsync(RefusedAsync),
            AttackAsync(RefusedAsync),
            AttackAsync(LeaveAsync),
            AttackAsync(OversizedAsync),
        ]));
        while (!asking.IsCompleted)
        {
            await Task.WhenAny(asking, Task.Delay(time / 6));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{Stopwatch.GetElapsedTime(start).TotalSeconds,5:N0} s: {good,8:N0} answered, {hostile,7:N0} refused, {server.Megabytes,4} MB"));
        }

        await asking; // an error of a good request is an error here
        if (odd > 0) throw new InvalidDataException($"{odd} hostile requests were not refused.");

        Task AttackAsync(Func<RawConnection, int, Task<bool>> attack) => Task.Run(async () =>
        {
            using var connection = new RawConnection(server.Address);
            for (var each = 0; GoesOn(); each++)
            {
                if (await attack(connection, each)) Interlocked.Increment(ref hostile);
                else Interlocked.Increment(ref odd);
                await Task.Delay(5);
            }
        });
    }

    /// <summary>A document that must be refused.</summary>
    private static async Task<bool> RefusedAsync(RawConnection connection, int number)
    {
        var query = HostileDocuments[number % HostileDocuments.Length];
        var body = number % 50 == 0 ? "[" + Repeat("{\"query\":\"{__typename}\"},", 20) + "1]" : JsonSerializer.Serialize(new { query });
        var (status, _) = await connection.SendAsync(connection.Request("POST", "", JsonHeaders, body));
        return status is >= 400 and < 500;
    }

    /// <summary>A client that asks for much and leaves at once.</summary>
    private static async Task<bool> LeaveAsync(RawConnection connection, int number)
    {
        using var leaving = new RawConnection(connection.Address);
        var asking = leaving.SendAsync(connection.Request("POST", "", JsonHeaders, LoadQuestions.DashboardBody(number)));
        await Task.Delay(1);
        leaving.Drop();
        try
        {
            await asking;
        }
        catch (Exception gone) when (gone is IOException or SocketException or ObjectDisposedException)
        {
            // As meant.
        }

        return true;
    }

    /// <summary>A body a hundred megabytes long by its own account.</summary>
    private static async Task<bool> OversizedAsync(RawConnection connection, int number)
    {
        var (status, _) = await connection.SendAsync(connection.Request("POST", "", JsonHeaders + "Content-Length: 100000000\r\n"));
        connection.Drop();
        return status == 413;
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
