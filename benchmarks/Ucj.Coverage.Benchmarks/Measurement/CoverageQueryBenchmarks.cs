using BenchmarkDotNet.Attributes;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Benchmarks.Measurement;

/// <summary>What does one question to a finished cube of 106,590 workers cost, a year by month and 39 villages?</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class CoverageQueryBenchmarks
{
    private static readonly CoverageQuery Year = new(MonthRange.OfYear(2025));

    private static readonly MeasureSet Five = MeasureSet.Of(
        CoverageMeasure.Eligible,
        CoverageMeasure.Active,
        CoverageMeasure.Uncovered,
        CoverageMeasure.Percent,
        CoverageMeasure.PremiumTotal);

    private static readonly CoverageQuery ByVillage = Year with { GroupBy = [Dimension.Village], Measures = Five };

    private CoverageReport _report = null!;

    [GlobalSetup]
    public void Setup()
    {
        var model = SampleFolder.Dataset(BenchmarkSize.Or(106_590)).Model;
        _report = CoverageEngine.Report(model, model.Horizon);
    }

    [Benchmark(Baseline = true)]
    public CoverageTable FiveMeasures() => _report.Ask(ByVillage);

    [Benchmark]
    public CoverageTable FiveMeasures_Sorted() => _report.Ask(ByVillage with
    {
        Order = [CoverageOrder.By(CoverageMeasure.Uncovered, descending: true)],
    });

    [Benchmark]
    public CoverageTable FiveMeasures_Filtered() => _report.Ask(ByVillage with { Where = cell => cell.Vulnerable == true });

    [Benchmark]
    public CoverageTable FiveMeasures_ByGroupToo() =>
        _report.Ask(ByVillage with { GroupBy = [Dimension.Village, Dimension.WorkerGroup] });

    [Benchmark]
    public CoverageTable FiveMeasures_WithSubtotals() => _report.Ask(ByVillage with
    {
        GroupBy = [Dimension.District, Dimension.Village, Dimension.Segment],
        Subtotals = true,
    });

    [Benchmark]
    public CoverageTable EveryMeasure() => _report.Ask(ByVillage with { Measures = MeasureSet.All });

    [Benchmark]
    public IReadOnlyList<Warning> FiveMeasures_WithWarnings() => _report.Ask(ByVillage).Warnings;

    [Benchmark]
    public IReadOnlyList<Warning> EveryMeasure_WithWarnings() => _report.Ask(ByVillage with { Measures = MeasureSet.All }).Warnings;

    [Benchmark]
    public IReadOnlyList<CoverageRow> EveryMeasure_AsRecords() => _report.Ask(ByVillage with { Measures = MeasureSet.All }).Rows;
}
