using Ucj.Coverage.Exchange;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Storage.Importing;

/// <summary>What became of an import.</summary>
public sealed record ImportOutcome
{
    /// <summary>How it ended.</summary>
    public required ImportState State { get; init; }

    /// <summary>What was read, with all problems found.</summary>
    public required DatasetReading Reading { get; init; }

    /// <summary>Whose data the folder holds; <see langword="null"/> when it could not be read.</summary>
    public RegionCode? Regency { get; init; }

    /// <summary>The name of the data version in force afterwards; <see langword="null"/> when there is none.</summary>
    public string? DataVersion { get; init; }

    /// <summary>What differed, by file in the order of reading; empty when the folder could not be read.</summary>
    public IReadOnlyList<FileDifference> Differences { get; init; } = [];
}
