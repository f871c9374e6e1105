using Ucj.Coverage.Exchange;
using Ucj.Coverage.Exchange.Samples;

namespace Ucj.Coverage.Benchmarks;

/// <summary>A synthetic regency on disk, made once for a run of benchmarks.</summary>
internal static class SampleFolder
{
    public static string Of(int workers)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"ucj-benchmark-{workers}");
        if (!File.Exists(Path.Combine(folder, "workers.csv")))
            SampleRegency.Write(folder, new SampleOptions { Workers = workers, Seed = 1 });
        return folder;
    }

    public static Dataset Dataset(int workers) => Read(Of(workers));

    public static Dataset Read(string folder) => DatasetReader.Read(folder).Dataset!;
}
