using BenchmarkDotNet.Attributes;
using Ucj.Coverage.Exchange;
using Ucj.Coverage.Exchange.Samples;

namespace Ucj.Coverage.Benchmarks.Exchange;

/// <summary>
/// A folder with 80 spells for 100 workers, read, checked and made a registry: how much longer than reading its bytes
/// alone, and what do quotes cost?
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
public class ImportBenchmarks
{
    private string _plain = "";
    private string _quoted = "";

    [Params(100_000, 1_000_000)]
    public int Workers { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _plain = Path.Combine(Path.GetTempPath(), $"ucj-benchmark-import-{Workers}");
        _quoted = _plain + "-quoted";

        // The coverage at which the sample has 80 spells for 100 workers.
        var options = new SampleOptions { Workers = Workers, Seed = 1, CoveragePercent = Percent.Of(32) };
        SampleRegency.Write(_plain, options);
        SampleRegency.Write(_quoted, options);
        foreach (var file in new[] { "workers.csv", "participations.csv" })
        {
            var lines = File.ReadLines(Path.Combine(_plain, file)).Select(line => $"\"{line.Replace(",", "\",\"")}\"");
            File.WriteAllLines(Path.Combine(_quoted, file), lines);
        }
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        Directory.Delete(_plain, recursive: true);
        Directory.Delete(_quoted, recursive: true);
    }

    [Benchmark(Baseline = true)]
    public long BytesAlone()
    {
        var buffer = new byte[1 << 16];
        var sum = 0L;
        foreach (var path in Directory.EnumerateFiles(_plain))
        {
            using var file = File.OpenHandle(path);
            for (var position = 0L; RandomAccess.Read(file, buffer, position) is var read and > 0; position += read)
                sum += buffer[0];
        }

        return sum;
    }

    [Benchmark]
    public Dataset Import() => DatasetReader.Read(_plain).Dataset!;

    [Benchmark]
    public Dataset ImportOfQuotedCells() => DatasetReader.Read(_quoted).Dataset!;
}
