using System.CommandLine;
using System.Diagnostics;
using System.Numerics;
using System.Runtime.InteropServices;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Benchmarks.National;

/// <summary>
/// A year of the whole country: 514 regencies, packed in memory before the clock starts, are recalculated on all
/// processors. Threads take a regency each; its cube is summed and dropped before the next, so memory stays bounded.
/// </summary>
internal static class NationalCommand
{
    private const int Regencies = 514;
    private const int Runs = 7;
    private const ulong MostHeap = 3UL << 30;
    private static readonly AskedMonths Asked = new(MonthRange.OfYear(2025), 0);

    public static Command Create()
    {
        var workers = new Option<int>("--workers") { Description = "How many workers.", DefaultValueFactory = _ => 144_000_000 };
        var threads = new Option<int>("--threads")
        {
            Description = "How many threads.",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        var command = new Command("national", "Recalculates a year of the whole country.") { workers, threads };
        command.SetAction(parsed => Run(parsed.GetValue(workers), parsed.GetValue(threads)));
        return command;
    }

    private static void Run(int workers, int threads)
    {
        // What is generated and thrown away again is not to be what the memory is measured by.
        AppContext.SetData("GCHeapHardLimit", MostHeap);
        GC.RefreshMemoryLimit();
        var regencies = Generate(workers, threads);
        var table = new LawTable(
            regencies[0].Classes, PremiumSchedule.Default, Asked, new PurseKinds(NationalWorkers.Purses).Of);
        var options = RecalculationOptions.Default with { Threads = 1 };
        var bytes = regencies.Sum(regency => regency.Bytes);
        var seconds = new List<long>();
        for (var run = 0; run < Runs; run++)
        {
            var eligible = 0L;
            var rupiah = 0L;
            seconds.Add(Time(regencies, threads, regency =>
            {
                var (counted, due) = Sum(new PackedRecalculation(regency, table, Asked).Run(options));
                Interlocked.Add(ref eligible, counted);
                Interlocked.Add(ref rupiah, due);
            }));
            Console.WriteLine(FormattableString.Invariant(
                $"run {run + 1} of {Runs}: {Seconds(seconds[^1]):F3} s, {eligible} eligible in December, Rp{rupiah} due for it"));
        }

        var reading = Enumerable.Range(0, Runs).Select(_ => Time(regencies, threads, Read)).ToList();
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(FormattableString.Invariant($"most memory ever: {process.PeakWorkingSet64 >> 20} MiB"));
        Console.WriteLine(FormattableString.Invariant(
            $"national: workers={workers} seconds={Seconds(Median(seconds)):F3} ")
            + FormattableString.Invariant(
                $"bytes_per_worker={(bytes + workers - 1) / workers} read_seconds={Seconds(Median(reading)):F3}"));
    }

    private static PackedRegistry[] Generate(int workers, int threads)
    {
        var classes = new SpellClasses(PackingEdges.Of(PremiumSchedule.Default));
        var regencies = new PackedRegistry[Regencies];
        var (done, clock) = (0, Stopwatch.StartNew());
        Parallel.For(0, Regencies, new ParallelOptions { MaxDegreeOfParallelism = threads }, number =>
        {
            var first = (int)((long)workers * number / Regencies);
            regencies[number] = NationalRegency.Pack(first, (int)((long)workers * (number + 1) / Regencies) - first, classes);
            if (Interlocked.Increment(ref done) % 64 == 0)
                Console.WriteLine($"generated {done} of {Regencies} regencies in {clock.Elapsed.TotalSeconds:F0} s");
        });
        return regencies;
    }

    private static (long Eligible, long Rupiah) Sum(CellSeries[] series)
    {
        var (eligible, rupiah) = (0L, 0L);
        foreach (var cell in series)
        {
            eligible += cell.Eligible[^1];
            rupiah += cell.DuesIn(cell.Eligible.Length - 1).Total.Amount;
        }

        return (eligible, rupiah);
    }

    /// <summary>Reads every byte of the columns, and no more.</summary>
    private static void Read(PackedRegistry regency)
    {
        var spells = regency.Spells;
        var sum = Read<ushort>(regency.EligibleFrom) + Read<ushort>(regency.EligibleTo)
            + Read<ushort>(spells.From) + Read<ushort>(spells.To) + Read<ushort>(spells.Limit) + Read<ushort>(spells.Class)
            + Read<byte>(spells.Gap) + Read<byte>(spells.NewBelow) + Read<uint>(spells.Amount);
        GC.KeepAlive(sum);
    }

    private static ulong Read<T>(ReadOnlySpan<T> column)
        where T : struct
    {
        var vectors = MemoryMarshal.Cast<T, Vector<ulong>>(column);
        var (one, two) = (Vector<ulong>.Zero, Vector<ulong>.Zero);
        for (var place = 0; place + 1 < vectors.Length; place += 2)
        {
            one += vectors[place];
            two += vectors[place + 1];
        }

        return Vector.Sum(one + two);
    }

    private static long Time(PackedRegistry[] regencies, int threads, Action<PackedRegistry> work)
    {
        var start = Stopwatch.GetTimestamp();
        Parallel.ForEach(regencies, new ParallelOptions { MaxDegreeOfParallelism = threads }, work);
        return Stopwatch.GetTimestamp() - start;
    }

    private static long Median(List<long> times) => times.Order().ElementAt(times.Count / 2);

    private static double Seconds(long ticks) => (double)ticks / Stopwatch.Frequency;
}
