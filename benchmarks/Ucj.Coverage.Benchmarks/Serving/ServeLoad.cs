using System.CommandLine;
using System.Diagnostics;
using System.Globalization;

namespace Ucj.Coverage.Benchmarks.Serving;

/// <summary>
/// The reporting server under load on loopback, in a process of its own, with the sample regency of 106,590 workers: cold
/// start, the grouped question, the dashboard, and the same rows as plain JSON for scale. Bounded: about two minutes.
/// </summary>
internal static class ServeLoad
{
    private const int Workers = 106_590;
    private const string Server = "Ucj.Coverage.GraphQL.dll";
    private const string Bare = "Ucj.Coverage.Benchmarks.dll";

    public static Command Create()
    {
        var seconds = new Option<int>("--seconds") { Description = "Seconds of each part.", DefaultValueFactory = _ => 10 };
        var command = new Command("serve-load", "Load the reporting server on loopback, and a bare one beside it.") { seconds };
        command.SetAction((parsed, _) => RunAsync(TimeSpan.FromSeconds(parsed.GetValue(seconds))));
        return command;
    }

    private static async Task RunAsync(TimeSpan time)
    {
        var folder = SampleFolder.Of(Workers);
        var started = Stopwatch.GetTimestamp();
        using (var server = ServerProcess.Start(Server, "/graphql", "--Access:Local", "true", "--Shares:Apply", "false", "--Data:Folder", folder))
        {
            await server.FirstAnswerAsync(LoadQuestions.GroupedBody(0));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"Cold start to first answer: {Stopwatch.GetElapsedTime(started).TotalSeconds:N2} s\n"));
            Console.WriteLine("| Question                    | Requests/s | p50 ms  | p99 ms  | Server CPU µs  | Bytes     | MB           |");
            Console.WriteLine("|-----------------------------|-----------:|--------:|--------:|---------------:|----------:|-------------:|");
            Console.WriteLine(await new Load(server, LoadQuestions.GroupedBody).RunAsync("39 nagari × 12 months", time));
            Console.WriteLine(await new Load(server, LoadQuestions.DashboardBody).RunAsync("Dashboard of 60 fields", time));
        }

        using var bare = ServerProcess.Start(Bare, "/rows", BareServer.Name, "--folder", folder);
        await bare.FirstAnswerAsync(LoadQuestions.BareBody(0));
        Console.WriteLine(await new Load(bare, LoadQuestions.BareBody).RunAsync("The same rows as plain JSON", time));
    }
}
