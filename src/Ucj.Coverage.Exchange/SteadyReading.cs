namespace Ucj.Coverage.Exchange;

/// <summary>A reading of a folder that kept still meanwhile, with the version of its files.</summary>
/// <param name="Reading">What was read.</param>
/// <param name="Version">The version of the files, the same before and after the reading.</param>
public sealed record SteadyReading(DatasetReading Reading, DataVersion Version)
{
    private const int MostReadings = 5;

    /// <summary>Reads a folder that others may be writing to: again, when it changed between start and end, up to five times.</summary>
    /// <param name="folder">The path of a folder that exists.</param>
    /// <param name="options">How to read; by default all or nothing.</param>
    /// <returns>The reading; <see langword="null"/> when the folder changed during every one.</returns>
    /// <exception cref="OperationCanceledException">The options' token stopped it.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static SteadyReading? Of(string folder, DatasetReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var cancellation = options?.Cancellation ?? default;
        var version = DataVersion.Of(folder, cancellation);
        for (var readings = 0; readings < MostReadings; readings++)
        {
            var reading = DatasetReader.Read(folder, options);
            var after = DataVersion.Of(folder, cancellation);
            if (after == version) return new SteadyReading(reading, version);
            version = after;
        }

        return null;
    }
}
