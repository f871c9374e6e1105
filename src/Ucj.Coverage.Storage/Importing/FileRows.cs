using Ucj.Coverage.Exchange.Differences;

namespace Ucj.Coverage.Storage.Importing;

/// <summary>The rows of one file of a dataset, whatever their kind.</summary>
internal abstract class FileRows(string file)
{
    /// <summary>The file's name.</summary>
    public string File { get; } = file;

    /// <summary>Stages the rows in which the file differs from the store.</summary>
    public abstract Task<FileDifference> StageAsync(ImportRun run, CancellationToken cancellation);

    /// <summary>Closes the rows of the store that the file has no longer, or has otherwise.</summary>
    public abstract Task CloseAsync(ImportRun run, CancellationToken cancellation);

    /// <summary>Takes away what was staged for a version that will not be published.</summary>
    public abstract Task DiscardAsync(ImportRun run, long version, CancellationToken cancellation);
}
