using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Ucj.Coverage.Benchmarks.Serving;

/// <summary>Many connections asking one kind of question for some seconds, each as soon as it has its answer.</summary>
/// <param name="server">Whom to ask.</param>
/// <param name="body">The request with a number, different for every number.</param>
internal sealed class Load(ServerProcess server, Func<int, string> body)
{
    private const int Connections = 16;

    /// <summary>Until the runtime has compiled what is hot a second time, by what it saw of it.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(20);

    private int _number;

    /// <summary>Asks for a while, and says how it went in one line of a table.</summary>
    public async Task<string> RunAsync(string name, TimeSpan time)
    {
        await AskAsync(WarmUp);
        var (before, used) = (server.Megabytes, server.Processor);
        var (milliseconds, bytes, took) = await AskAsync(time);
        Array.Sort(milliseconds);
        return string.Create(CultureInfo.InvariantCulture,
            $"| {name,-27} | {milliseconds.Length / took.TotalSeconds,10:N0} | {milliseconds[milliseconds.Length / 2],7:N1} "
            + $"| {milliseconds[milliseconds.Length * 99 / 100],7:N1} | {(server.Processor - used).TotalMicroseconds / milliseconds.Length,14:N0} "
            + $"| {bytes,9:N0} | {before,5} → {server.Megabytes,4} |");
    }

    private async Task<(double[] Milliseconds, int Bytes, TimeSpan Took)> AskAsync(TimeSpan time)
    {
        var all = new ConcurrentBag<double[]>();
        var bytes = 0;
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
        {
            var times = new List<double>();
            using var connection = new LoadConnection(server.Address);
            await connection.OpenAsync();
            while (Stopwatch.GetElapsedTime(start) < time)
            {
                var question = body(Interlocked.Increment(ref _number));
                var asked = Stopwatch.GetTimestamp();
                bytes = (await connection.PostAsync(question)).Length;
                times.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            }

            all.Add([.. times]);
        })));
        return ([.. all.SelectMany(times => times)], bytes, Stopwatch.GetElapsedTime(start));
    }
}
