using BenchmarkDotNet.Attributes;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Benchmarks.Measurement;

/// <summary>What does one question to a finished cube of 106,590 workers cost?</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class CoverageQueryBenchmarks
{
    private static readonly MonthRange Year = MonthRange.OfYear(2025);
    private CoverageReport _report = null!;

    [GlobalSetup]
    public void Setup()
    {
        var model = SampleFolder.Dataset(BenchmarkSize.Or(106_590)).Model;
        _report = CoverageEngine.Report(model, model.Horizon);
    }

    [Benchmark(Baseline = true)]
    public CoverageTable Ungrouped() => Ask();

    [Benchmark]
    public CoverageTable ByDistrict() => Ask(Dimension.District);

    [Benchmark]
    public CoverageTable ByVillage() => Ask(Dimension.Village);

    [Benchmark]
    public CoverageTable ByVillageAndGroup() => Ask(Dimension.Village, Dimension.WorkerGroup);

    private CoverageTable Ask(params Dimension[] groupBy) => _report.Ask(new CoverageQuery(Year) { GroupBy = groupBy });
}
