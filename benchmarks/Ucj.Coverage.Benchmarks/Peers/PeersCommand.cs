using System.CommandLine;
using System.Globalization;

namespace Ucj.Coverage.Benchmarks.Peers;

/// <summary><c>peers --workers N</c>: the time of every way to compute the cube, on the same workers in one process.</summary>
internal static class PeersCommand
{
    private const string Ours = "ucj";
    private const string DuckDb = "duckdb";
    private const int DefaultWorkers = 1_000_000;

    // Above this, the clear implementation and LINQ only make one wait.
    private const int MostWorkersOfSlowPeers = 2_000_000;

    public static Command Create()
    {
        var workers = new Option<int>("--workers")
        {
            Description = "How many workers",
            DefaultValueFactory = _ => DefaultWorkers,
        };
        workers.Validators.Add(result =>
        {
            if (result.GetValue(workers) < 1) result.AddError("--workers: expected 1 or more.");
        });
        var months = new Option<MonthRange>("--months")
        {
            Description = "The months, within 2021-01..2026-12",
            DefaultValueFactory = _ => MonthRange.OfYear(2025),
            CustomParser = result => MonthRange.TryParse(result.Tokens[0].Value, null, out var range) ? range : Refused(result),
        };
        var command = new Command("peers", "Time every way to compute the cube, after asserting equal answers.")
        {
            workers, months,
        };
        command.SetAction(parsed => Run(parsed.GetValue(workers), parsed.GetValue(months)));
        return command;
    }

    private static MonthRange Refused(System.CommandLine.Parsing.ArgumentResult result)
    {
        result.AddError($"--months: found {result.Tokens[0].Value}, expected first and last month, such as 2025-01..2026-12.");
        return default;
    }

    private static void Run(int workers, MonthRange months)
    {
        Say($"making {workers} workers");
        var data = new PeerData(SyntheticRegency.Of(workers), months);
        var slow = workers <= MostWorkersOfSlowPeers;
        List<Func<IPeer>> peers =
        [
            () => new LibraryPeer(Ours, data, LibraryPeer.Packed),
            () => new DuckDbPeer(data, new DuckDbWide(data)),
            () => new DuckDbPeer(data, new DuckDbSplit(data, bySegment: false, byChange: false)),
            () => new DuckDbPeer(data, new DuckDbSplit(data, bySegment: true, byChange: false)),
            () => new DuckDbPeer(data, new DuckDbSplit(data, bySegment: true, byChange: true)),
        ];
        if (slow) peers.AddRange([() => new LibraryPeer("clear", data, LibraryPeer.Clear), () => new LinqPeer(data)]);
        var times = Timed(peers);
        foreach (var name in new[] { Ours, "clear", "linq" })
        {
            if (times.TryGetValue(name, out var time)) Print(name, workers, time, times[Ours]);
            else Console.WriteLine($"peer: name={name} workers={workers} skipped: too slow above {MostWorkersOfSlowPeers}");
        }

        var duckDb = times.Where(time => time.Key.StartsWith(DuckDb, StringComparison.Ordinal)).ToDictionary();
        Print(DuckDb, workers, duckDb.Values.Min(), times[Ours]);
        foreach (var (name, time) in duckDb) Print(name, workers, time, times[Ours]);
    }

    /// <summary>Each peer is prepared, compared with the first, timed and let go before the next.</summary>
    private static Dictionary<string, TimeSpan> Timed(IEnumerable<Func<IPeer>> peers)
    {
        var times = new Dictionary<string, TimeSpan>();
        PeerCube? expected = null;
        foreach (var prepare in peers)
        {
            using var peer = prepare();
            Say($"{peer.Name} prepared");
            peer.Run();
            var cube = peer.Cube();
            cube.ShouldEqual(expected ??= cube, peer.Name);
            times[peer.Name] = PeerTiming.Median(peer);
            Say($"{peer.Name}: {Milliseconds(times[peer.Name])} ms, equal");
        }

        return times;
    }

    private static void Print(string name, int workers, TimeSpan time, TimeSpan ours) => Console.WriteLine(
        $"peer: name={name} workers={workers} ms={Milliseconds(time)} "
        + $"ratio={(time / ours).ToString("F1", CultureInfo.InvariantCulture)}");

    private static string Milliseconds(TimeSpan time) =>
        time.TotalMilliseconds.ToString(time.TotalMilliseconds < 10 ? "F3" : "F1", CultureInfo.InvariantCulture);

    private static void Say(string progress) => Console.Error.WriteLine(progress);
}
