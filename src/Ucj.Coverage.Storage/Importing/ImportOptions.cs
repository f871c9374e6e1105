using Ucj.Coverage.Exchange.Differences;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Storage.Importing;

/// <summary>How a folder is imported.</summary>
public sealed record ImportOptions
{
    /// <summary>The only regency whose data are taken; a folder of another is refused before anything is stored.</summary>
    /// <value>The default is <see langword="null"/>: those of any.</value>
    public RegionCode? Regency { get; init; }

    /// <summary>Whether only the difference is found and nothing is stored.</summary>
    /// <value>The default is no.</value>
    public bool DryRun { get; init; }

    /// <summary>Whether good rows are taken in although others are refused; those are kept with their reasons.</summary>
    /// <value>The default is no: an import is all or nothing.</value>
    public bool Partial { get; init; }

    /// <summary>How many rows of a file that is in force may go.</summary>
    /// <value>The default is <see cref="RemovalLimit.Default"/>.</value>
    public RemovalLimit Removals { get; init; } = RemovalLimit.Default;

    /// <summary>Told now and then how far the import is.</summary>
    /// <value>The default is nobody.</value>
    public IProgress<ImportStep>? Progress { get; init; }
}
