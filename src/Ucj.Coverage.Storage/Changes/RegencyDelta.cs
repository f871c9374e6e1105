using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Storage.Changes;

/// <summary>What changed in a regency's data since a version, when that is little.</summary>
/// <param name="Version">The version in force.</param>
/// <param name="Spells">All spells of the workers of whom some changed, by the worker's id.</param>
public sealed record RegencyDelta(StoredVersion Version, IReadOnlyDictionary<string, IReadOnlyList<Spell>> Spells)
{
    /// <summary>All targets, when some changed.</summary>
    public IReadOnlyList<CoverageTarget>? Targets { get; init; }

    /// <summary>All envelopes, when some changed.</summary>
    public IReadOnlyList<Envelope>? Envelopes { get; init; }
}
