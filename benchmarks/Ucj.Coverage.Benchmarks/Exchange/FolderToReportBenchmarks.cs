using BenchmarkDotNet.Attributes;
using Ucj.Coverage.Exchange;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Benchmarks.Exchange;

/// <summary>From a folder on disk to a grouped answer over 60 months: where does the time go?</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class FolderToReportBenchmarks
{
    private static readonly MonthRange FiveYears = MonthRange.Parse("2021-01..2025-12");
    private string _folder = "";
    private CoverageModel _model = null!;

    public static IEnumerable<int> Sizes => BenchmarkSize.Or(10_000, 100_000);

    [ParamsSource(nameof(Sizes))]
    public int Workers { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _folder = SampleFolder.Of(Workers);
        _model = Read();
    }

    [Benchmark(Baseline = true)]
    public int Everything() => Ask(CoverageEngine.Report(Read(), FiveYears));

    [Benchmark]
    public CoverageModel Read() => DatasetReader.Read(_folder).Dataset!.Model;

    [Benchmark]
    public int RecalculateAndAsk() => Ask(CoverageEngine.Report(_model, FiveYears));

    private static int Ask(CoverageReport report) => report.Ask(new CoverageQuery(FiveYears)
    {
        GroupBy = [Dimension.Village, Dimension.WorkerGroup],
    }).Rows.Count;
}
