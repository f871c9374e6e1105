using System.CommandLine;
using System.Diagnostics;
using System.Globalization;

namespace Ucj.Coverage.Benchmarks.Serving;

/// <summary>How often the server can say that a client's copy of an answer is still true: 304 by ETag.</summary>
internal static class ConditionalLoad
{
    private const int Connections = 16;
    private const string Query =
        "?query=%7Bcoverage(months:%7Bfrom:%222025-01%22,to:%222025-12%22%7D,groupBy:%5BVILLAGE%5D)%7Bnodes%7Beligible%20active%7D%7D%7D";

    public static Command Create()
    {
        var seconds = new Option<int>("--seconds") { Description = "Seconds of the load.", DefaultValueFactory = _ => 10 };
        var command = new Command("serve-conditional", "Ask the reporting server whether a copy is still true: 304 by ETag.") { seconds };
        command.SetAction((parsed, _) => RunAsync(TimeSpan.FromSeconds(parsed.GetValue(seconds))));
        return command;
    }

    private static async Task RunAsync(TimeSpan time)
    {
        using var server = ServerProcess.Start("Ucj.Coverage.GraphQL.dll", "/graphql", "--Access:Local", "true", "--Shares:Apply", "false", "--Data:Folder", SampleFolder.Of(106_590));
        await server.FirstAnswerAsync(LoadQuestions.GroupedBody(0));
        await AskAsync(server, time / 4); // until everything is compiled
        var (before, work) = (server.Megabytes, server.Processor);
        var (count, took) = await AskAsync(server, time);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"304 by ETag: {count / took.TotalSeconds:N0} requests/s, {(server.Processor - work).TotalMicroseconds / count:N1} µs of ")
            + string.Create(CultureInfo.InvariantCulture, $"the server's processor each, {before} → {server.Megabytes} MB"));
    }

    private static async Task<(long Count, TimeSpan Took)> AskAsync(ServerProcess server, TimeSpan time)
    {
        var count = 0L;
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
        {
            using var connection = new RawConnection(server.Address);
            var (_, head) = await connection.SendAsync(connection.Request("GET", Query, ""), withHead: true);
            var tag = head.Split("\r\n").Single(line => line.StartsWith("ETag: ", StringComparison.Ordinal))[6..];
            var request = connection.Request("GET", Query, $"If-None-Match: {tag}\r\n");
            var mine = 0L;
            for (; Stopwatch.GetElapsedTime(start) < time; mine++)
            {
                var (status, _) = await connection.SendAsync(request);
                if (status != 304) throw new InvalidDataException($"Found status {status}, expected 304.");
            }

            Interlocked.Add(ref count, mine);
        })));
        return (count, Stopwatch.GetElapsedTime(start));
    }
}
