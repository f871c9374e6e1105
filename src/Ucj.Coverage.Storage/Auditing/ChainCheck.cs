using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Storage.Auditing;

/// <summary>What a walk over one chain of the audit found.</summary>
/// <param name="Regency">Whose entries; <see langword="null"/> for those of no regency.</param>
/// <param name="Entries">How many entries hold, up to the first that does not.</param>
/// <param name="Adopted">How many of them are older than the chain, and were chained as they stood then.</param>
/// <param name="Forgotten">How many subjects and states were taken away for good, with their salts; the chain holds without them.</param>
/// <param name="Head">
/// The number of the last of them and its hash, such as <c>42:9f86…</c>; <see langword="null"/> when there is none. Whoever
/// keeps it elsewhere can show that nothing was written anew since.
/// </param>
/// <param name="FirstBroken">The first that does not hold; <see langword="null"/> when all do.</param>
public sealed record ChainCheck(
    RegionCode? Regency,
    long Entries,
    long Adopted,
    long Forgotten,
    string? Head,
    AuditBreak? FirstBroken)
{
    /// <summary>Whether all entries hold.</summary>
    public bool IsIntact => FirstBroken is null;
}
