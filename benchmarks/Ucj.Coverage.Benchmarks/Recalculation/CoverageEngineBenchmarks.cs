using BenchmarkDotNet.Attributes;
using Ucj.Coverage.Benchmarks.National;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Benchmarks.Recalculation;

/// <summary>What does a full recalculation of a year cost, by workers, kernel and threads, beside the clear one?</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class CoverageEngineBenchmarks
{
    private static readonly MonthRange Year = MonthRange.OfYear(2025);
    private static readonly RecalculationOptions OneThread = new() { Threads = 1 };
    private static readonly RecalculationOptions Portable = new() { Threads = 1, Kernel = RecalculationKernel.Portable };
    private CoverageModel _model = null!;

    public static IEnumerable<int> Sizes => BenchmarkSize.Or(100_000, 1_000_000, 10_000_000);

    [ParamsSource(nameof(Sizes))]
    public int Workers { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _model = NationalWorkers.Model(Workers);
        CoverageEngine.Recalculate(_model, Year);
    }

    [Benchmark(Baseline = true)]
    public CoverageCube Clear() => ClearRecalculation.Of(_model, _model.Registry!, Year);

    [Benchmark]
    public CoverageCube Fastest_AllThreads() => CoverageEngine.Recalculate(_model, Year);

    [Benchmark]
    public CoverageCube Fastest_OneThread() => CoverageEngine.Recalculate(_model, Year, OneThread);

    [Benchmark]
    public CoverageCube Portable_OneThread() => CoverageEngine.Recalculate(_model, Year, Portable);

    [Benchmark]
    public CoverageCube Fastest_TwoYears() => CoverageEngine.Recalculate(_model, MonthRange.Parse("2025-01..2026-12"));
}
