using System.Runtime.ExceptionServices;
using Ucj.Coverage.Measurement;

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
        var (next, done) = (0, 0);
        var failures = new List<(int Part, ExceptionDispatchInfo Failure)>();

        void Work(bool isOfCaller)
        {
            var counter = Counter(options.Kernel);
            while (Interlocked.Add(ref next, turn) - turn is var part && part < counted.Length)
            {
                for (var end = Math.Min(part + turn, counted.Length); part < end; part++)
                {
                    if (options.Cancellation.IsCancellationRequested) return;
                    if (isOfCaller) options.Progress?.Report(new RecalculationProgress(true, Volatile.Read(ref done), counted.Length));
                    Interlocked.Increment(ref done);
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
        for (var thread = 0; thread < others.Length; thread++) others[thread] = Task.Run(() => Work(isOfCaller: false));
        Work(isOfCaller: true);
        Task.WaitAll(others);
        options.Cancellation.ThrowIfCancellationRequested();
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

    /// <summary>The cells in one piece: those in several parts are added up.</summary>
    private CellSeries[] Joined(CellSeries?[] counted)
    {
        var series = new List<CellSeries>(counted.Length);
        var writer = new SeriesWriter(asked.Count);
        for (int part = 0, end; part < counted.Length; part = end)
        {
            end = part + 1;
            while (end < counted.Length && packed.Parts[end] == packed.Parts[part]) end++;
            if (end == part + 1)
            {
                if (counted[part] is { } whole) series.Add(whole);
                continue;
            }

            var sum = new CellCounts(packed.Cells[part], packed.Parts[part].Region, asked.Count);
            foreach (var one in counted.AsSpan(part, end - part))
            {
                if (one is not null) sum.Add(one);
            }

            if (counted.AsSpan(part, end - part).ContainsAnyExcept((CellSeries?)null)) series.Add(sum.Write(writer));
        }

        return [.. series];
    }
}
