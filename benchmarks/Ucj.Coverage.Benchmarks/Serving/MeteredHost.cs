using System.CommandLine;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Reflection;

namespace Ucj.Coverage.Benchmarks.Serving;

/// <summary>
/// The reporting server in this process with somebody who listens to its meter: for every line it reads it prints what was measured
/// since the last, one line for each instrument and its first tag, and an empty one.
/// </summary>
internal static class MeteredHost
{
    /// <summary>The word on the command line, which the loads use.</summary>
    public const string Name = "serve-metered";

    private const string Server = "Ucj.Coverage.GraphQL";

    private static readonly Lock Guard = new();
    private static Dictionary<string, List<double>> _seconds = [];
    private static long _lastTurn;

    public static Command Create()
    {
        var command = new Command(Name, "Serve with the server's own arguments, and print what it measures.") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction((parsed, _) => RunAsync([.. parsed.UnmatchedTokens]));
        return command;
    }

    private static async Task RunAsync(string[] arguments)
    {
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, one) =>
        {
            if (instrument.Meter.Name == Server) one.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<double>((instrument, seconds, tags, _) => Keep(instrument.Name, seconds, tags));
        listener.SetMeasurementEventCallback<long>((instrument, count, tags, _) => Keep(instrument.Name, count, tags));
        listener.Start();
        var serving = Task.Factory.StartNew(
            () => Assembly.Load(Server).EntryPoint!.Invoke(null, [arguments]),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        while (await Console.In.ReadLineAsync() is not null && !serving.IsCompleted) Tell();
    }

    private static void Keep(string name, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var key = tags.Length == 0 ? name : $"{name} {tags[0].Value}";
        lock (Guard)
        {
            if (!_seconds.TryGetValue(key, out var values)) _seconds.Add(key, values = []);
            values.Add(value);
            if (name == "ucj.graphql.run") _lastTurn = Stopwatch.GetTimestamp();
        }
    }

    private static void Tell()
    {
        Dictionary<string, List<double>> told;
        lock (Guard) (told, _seconds) = (_seconds, []);
        foreach (var (key, values) in told)
        {
            values.Sort();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"METER {key}|{values.Count}|{values[values.Count / 2]}|{values[values.Count * 95 / 100]}|{values[values.Count * 99 / 100]}|{values[^1]}|{values.Average()}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"METER last|{Volatile.Read(ref _lastTurn)}"));
    }
}
