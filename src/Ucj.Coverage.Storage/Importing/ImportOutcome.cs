using Ucj.Coverage.Exchange;
using Ucj.Coverage.Exchange.Differences;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Storage.Importing;

/// <summary>What became of an import.</summary>
public sealed record ImportOutcome
{
    /// <summary>How it ended.</summary>
    public required ImportState State { get; init; }

    /// <summary>What was read, with all problems found.</summary>
    public required DatasetReading Reading { get; init; }

    /// <summary>
    /// Why the folder may not take the place of the data in force though it can be read: <c>REMOVES_TOO_MANY</c>,
    /// <c>FILE_CUT_OFF</c>. After a dry run, why it would be refused.
    /// </summary>
    public IReadOnlyList<Problem> Objections { get; init; } = [];

    /// <summary>Everything found wrong: what was read of the folder, and what speaks against its taking effect.</summary>
    public IReadOnlyList<Problem> Problems => [.. Reading.Problems, .. Objections];

    /// <summary>Whose data the folder holds; <see langword="null"/> when it could not be read.</summary>
    public RegionCode? Regency { get; init; }

    /// <summary>The name of the data version in force afterwards; <see langword="null"/> when there is none.</summary>
    public string? DataVersion { get; init; }

    /// <summary>What differed, by file in the order of reading; empty when the folder could not be read.</summary>
    public IReadOnlyList<FileDifference> Differences { get; init; } = [];
}
