using Ucj.Coverage.Exchange.Checks;

namespace Ucj.Coverage.Exchange;

/// <summary>The result of reading a folder: the dataset, or everything that stands in its way.</summary>
public sealed record DatasetReading
{
    /// <summary>
    /// The dataset. Absent when there are problems; after a partial reading, absent only when a whole file could not be
    /// used.
    /// </summary>
    public required Dataset? Dataset { get; init; }

    /// <summary>All problems of all files, by file and line.</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }

    /// <summary>The digests of the workers' NIK, by the worker's id; empty without a key.</summary>
    public IReadOnlyDictionary<string, string> NikDigests { get; init; } = new Dictionary<string, string>();

    /// <summary>What was passed over without harm, such as unknown columns.</summary>
    public required IReadOnlyList<Problem> Notes { get; init; }

    /// <summary>What was read, file by file, in the order of reading.</summary>
    public required IReadOnlyList<FileSummary> Files { get; init; }
}
