namespace Ucj.Coverage.Exchange.Samples;

/// <summary>
/// The sample kit: dataset folders with the real regions, targets and purses of Kabupaten Solok Selatan and synthetic
/// workers (pekerja sintetis).
/// </summary>
/// <remarks>
/// Every worker is a function of the seed and his number alone, so a sample of any size is streamed: memory does not grow
/// with the number of workers. A file is written beside its place and then moved there, so a process that is killed
/// leaves none half written, and two that write the same folder at once do no harm.
/// </remarks>
public static class SampleRegency
{
    /// <summary>The file that tells how the workers of a folder are made, and so that they are synthetic.</summary>
    public const string ProfileFile = "sample.json";

    /// <summary>
    /// Writes a whole dataset folder, and creates it if need be. Where the size is not that of the real regency, its
    /// denominators and envelopes are scaled, and its published observations left out.
    /// </summary>
    /// <param name="folder">A new or empty folder, or one that holds a sample already, which is replaced.</param>
    /// <param name="options">Size and seed.</param>
    /// <param name="progress">
    /// Told how many workers have been written: 0 before the first file is made, then from time to time and at the end.
    /// </param>
    /// <param name="cancellation">Stops it: it is looked at every 1,024 workers, and then the folder is as it was before.</param>
    /// <exception cref="OperationCanceledException">The token stopped it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its bounds.</exception>
    /// <exception cref="CoverageException">The folder holds something else than a sample.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static void Write(
        string folder, SampleOptions options, IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(options);
        if (SampleDocumentCheck.FindWrongOption(options) is { } wrong) throw wrong;
        if (Directory.Exists(folder) && !IsSample(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw SampleThrow.NotASample(folder);

        var document = EmbeddedSample.Document();
        var realWorkers = document.Workers;
        document = document with
        {
            Seed = options.Seed,
            Workers = options.Workers,
            CoveragePercent = options.CoveragePercent?.Value,
        };

        var source = new WorkerSource(document);
        progress?.Report(0);
        var firstMade = FirstMissing(Path.GetFullPath(folder));
        Directory.CreateDirectory(folder);
        try
        {
            GeneratedFiles.Write(folder, source, progress, cancellation, () => WriteFixed(folder, document, realWorkers));
        }
        catch (OperationCanceledException) when (firstMade is not null)
        {
            Directory.Delete(firstMade, recursive: true);
            throw;
        }
    }

    /// <summary>Makes the workers of a sample folder that has none yet, as its <see cref="ProfileFile"/> tells.</summary>
    /// <param name="folder">Any folder; one that is no sample, or has its workers, is left as it is.</param>
    /// <param name="cancellation">Stops it, and then the folder is as it was before.</param>
    /// <returns>Whether the workers were made.</returns>
    /// <exception cref="InvalidDataException">The profile is malformed; the message tells what was expected.</exception>
    /// <exception cref="IOException">The folder cannot be read or written.</exception>
    public static bool EnsureGenerated(string folder, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        if (!IsSample(folder) || File.Exists(Path.Combine(folder, GeneratedFiles.Workers))) return false;
        var path = Path.Combine(folder, ProfileFile);
        var source = new WorkerSource(SampleDocument.Parse(File.ReadAllText(path), path));
        GeneratedFiles.Write(folder, source, progress: null, cancellation);
        return true;
    }

    /// <summary>The topmost folder of a path that is yet to be made; <see langword="null"/> when all are there.</summary>
    private static string? FirstMissing(string folder)
    {
        string? missing = null;
        for (var at = folder; at is not null && !Directory.Exists(at); at = Path.GetDirectoryName(at)) missing = at;
        return missing;
    }

    /// <summary>Writes the files that do not hold workers.</summary>
    private static void WriteFixed(string folder, SampleDocument document, int realWorkers)
    {
        // Without this file the folder is unfinished, which EnsureGenerated would mend.
        File.Delete(Path.Combine(folder, GeneratedFiles.Workers));
        WriteText(folder, ProfileFile, SampleDocument.ToJson(document));
        foreach (var name in EmbeddedSample.DatasetFiles())
        {
            if (ScaledFigures.Of(name, EmbeddedSample.Text(name), document.Workers, realWorkers) is { } text)
                WriteText(folder, name, text);
            else
                File.Delete(Path.Combine(folder, name));
        }
    }

    private static bool IsSample(string folder) => File.Exists(Path.Combine(folder, ProfileFile));

    private static void WriteText(string folder, string name, string text)
    {
        using var file = new PendingFile(folder, name);
        file.Writer.Write(text);
        file.Complete();
    }
}
