using System.Runtime.ExceptionServices;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Recalculation;

/// <summary>
/// Counts a packed registry part by part, on some threads. Neither their number nor the kernel shows in the result.
/// </summary>
internal sealed class PackedRecalculation(PackedRegistry packed, LawTable law, AskedMonths asked)
{
    // Threads take so many turns each, to be done at the same time though parts differ in size.
    private const int TurnsOfThread = 32;

    /// <summary>The series of the cells, in order; cells in which nobody is eligible are absent.</summary>
    /// <exception cref="OverflowException">A sum of dues does not fit 64 bits.</exception>
    /// <exception cref="CoverageException">The law refuses a spell.</exception>
    public CellSeries[] Run(RecalculationOptions options)
    {
        var counted = new CellSeries?[packed.Parts.Length];
        var turn = Math.Max(1, counted.Length / (options.Threads * TurnsOfThread));
        var next = 0;
        var failures = new List<(int Part, ExceptionDispatchInfo Failure)>();

        void Work()
        {
            var counter = Counter(options.Kernel);
            while (Interlocked.Add(ref next, turn) - turn is var part && part < counted.Length)
            {
                for (var end = Math.Min(part + turn, counted.Length); part < end; part++)
                {
                    try
                    {
                        counted[part] = counter.Count(part);
                    }
                    catch (Exception failure) when (failure is OverflowException or CoverageException)
                    {
                        lock (failures) failures.Add((part, ExceptionDispatchInfo.Capture(failure)));
                    }
                }
            }
        }

        var others = new Task[Math.Min(options.Threads, Math.Max(counted.Length, 1)) - 1];
        for (var thread = 0; thread < others.Length; thread++) others[thread] = Task.Run(Work);
        Work();
        Task.WaitAll(others);
        if (failures.Count > 0) failures.MinBy(failure => failure.Part).Failure.Throw();
        return Joined(counted);
    }

    /// <summary>What counts parts by a kernel; for one thread.</summary>
    public IPartCounter Counter(RecalculationKernel? kernel) => (kernel ?? RecalculationOptions.Kernels[^1]) switch
    {
        RecalculationKernel.Avx512 => new PartCounter<Avx512Lanes>(packed, law, asked),
        RecalculationKernel.Avx2 => new PartCounter<Avx2Lanes>(packed, law, asked),
        _ => new PartCounter<PortableLanes>(packed, law, asked),
    };

    private CellSeries[] Joined(CellSeries?[] counted)
    {
        var series = new List<CellSeries>(counted.Length);
        var last = default(CellKey?);
        for (var part = 0; part < counted.Length; part++)
        {
            if (counted[part] is not { } one) continue;
            if (last == packed.Parts[part]) series[^1] = Sum(series[^1], one);
            else series.Add(one);
            last = packed.Parts[part];
        }

        return [.. series];
    }

    private static CellSeries Sum(CellSeries one, CellSeries other)
    {
        var months = one.Eligible.Length;
        var payers = new SortedDictionary<Payer, PayerSeries>();
        foreach (var (payer, series) in one.ByPayer.Concat(other.ByPayer))
        {
            if (!payers.TryGetValue(payer, out var sum)) payers.Add(payer, sum = new PayerSeries(months));
            for (var month = 0; month < months; month++) sum.Active[month] += series.Active[month];
            Dues.Add(sum.Dues, series.Dues);
        }

        return new CellSeries(
            one.Cell,
            one.RegionNumber,
            Sum(one.Eligible, other.Eligible),
            Sum(one.Enrolled, other.Enrolled),
            Sum(one.New, other.New),
            Sum(one.Lapsed, other.Lapsed),
            [.. payers.Select(pair => (pair.Key, pair.Value))]);
    }

    private static long[] Sum(long[] one, long[] other) => [.. one.Zip(other, (left, right) => left + right)];
}
