namespace Ucj.Coverage.Storage.Importing;

/// <summary>How a folder is imported.</summary>
public sealed record ImportOptions
{
    /// <summary>Whether only the difference is found and nothing is stored.</summary>
    /// <value>The default is no.</value>
    public bool DryRun { get; init; }

    /// <summary>Whether good rows are taken in although others are refused; those are kept with their reasons.</summary>
    /// <value>The default is no: an import is all or nothing.</value>
    public bool Partial { get; init; }

    /// <summary>Told now and then how far the import is.</summary>
    /// <value>The default is nobody.</value>
    public IProgress<ImportStep>? Progress { get; init; }
}
