using Ucj.Coverage.Exchange;
using Ucj.Coverage.Exchange.Samples;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>The dataset folder the server answers from.</summary>
internal static class RegencyFolder
{
    private static readonly string Sample = Path.Combine("samples", "solok-selatan");

    /// <summary>The folder of the sample regency, in the nearest folder above a starting point that has one.</summary>
    /// <param name="starts">Where to begin, the first with a sample winning.</param>
    public static string? FindSample(params ReadOnlySpan<string> starts)
    {
        foreach (var start in starts)
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                if (Path.Combine(folder.FullName, Sample) is var sample && Directory.Exists(sample)) return sample;
            }
        }

        return null;
    }

    /// <summary>Reads a folder; the workers of the sample regency are made first where they are missing.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="nikKey">The key for NIK; by default none.</param>
    public static DatasetReading Read(string folder, ReadOnlyMemory<byte>? nikKey = null)
    {
        SampleRegency.EnsureGenerated(folder);
        return DatasetReader.Read(folder, new DatasetReadOptions { NikKey = nikKey });
    }
}
