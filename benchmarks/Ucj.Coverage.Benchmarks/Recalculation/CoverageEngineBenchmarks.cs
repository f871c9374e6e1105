using BenchmarkDotNet.Attributes;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Benchmarks.Recalculation;

/// <summary>What does the clear recalculation cost, by workers and months?</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class CoverageEngineBenchmarks
{
    private CoverageModel _model = null!;

    public static IEnumerable<int> Sizes => BenchmarkSize.Or(10_000, 100_000);

    [ParamsSource(nameof(Sizes))]
    public int Workers { get; set; }

    [GlobalSetup]
    public void Setup() => _model = SampleFolder.Dataset(Workers).Model;

    [Benchmark(Baseline = true)]
    public CoverageCube OneYear() => CoverageEngine.Recalculate(_model, MonthRange.OfYear(2025));

    [Benchmark]
    public CoverageCube FiveYears() => CoverageEngine.Recalculate(_model, MonthRange.Parse("2021-01..2025-12"));
}
