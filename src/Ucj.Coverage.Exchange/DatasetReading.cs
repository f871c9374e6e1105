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

    /// <summary>
    /// What is taken in as it stands but can hardly be meant, by file and line: a birth after the horizon, a wage far below
    /// the minimum, a share for a percentage. It changes nothing of the dataset.
    /// </summary>
    public IReadOnlyList<Problem> Warnings { get; init; } = [];

    /// <summary>The digests of the workers' NIK, by the worker's id; empty without a key.</summary>
    public IReadOnlyDictionary<string, string> NikDigests { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// What was passed over without harm, such as unknown columns and files, and what was read although it is written in
    /// another form, a note a column.
    /// </summary>
    public required IReadOnlyList<Problem> Notes { get; init; }

    /// <summary>What was read, file by file, in the order of reading.</summary>
    public required IReadOnlyList<FileSummary> Files { get; init; }
}
