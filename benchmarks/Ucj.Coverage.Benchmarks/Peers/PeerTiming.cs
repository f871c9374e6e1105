using System.Diagnostics;

namespace Ucj.Coverage.Benchmarks.Peers;

/// <summary>The median time of a peer's runs.</summary>
internal static class PeerTiming
{
    private const int FewestRuns = 5;
    private const int MostRuns = 101;
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(2);

    // Long enough for the compiler to have seen what is run often.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    /// <summary>The median of a peer's runs.</summary>
    public static TimeSpan Median(IPeer peer) => Median(peer.Run);

    /// <summary>
    /// Runs something for a second to warm up, once at least, and then again and again, 5 to 101 times: as many as two
    /// seconds hold.
    /// </summary>
    public static TimeSpan Median(Action run)
    {
        var warming = Stopwatch.GetTimestamp();
        do run();
        while (Stopwatch.GetElapsedTime(warming) < WarmUp);
        GC.Collect();
        var times = new List<TimeSpan>();
        var began = Stopwatch.GetTimestamp();
        while (times.Count < FewestRuns || (times.Count < MostRuns && Stopwatch.GetElapsedTime(began) < Enough))
        {
            var start = Stopwatch.GetTimestamp();
            run();
            times.Add(Stopwatch.GetElapsedTime(start));
        }

        times.Sort();
        return times[times.Count / 2];
    }
}
