namespace Ucj.Coverage.Storage.Auditing;

/// <summary>What a walk over the audit found.</summary>
/// <param name="Chains">Every chain, those of regencies by code, that of no regency first.</param>
/// <param name="Lost">
/// That there are fewer entries than were ever written, of whichever chain; <see langword="null"/> when none is known to be
/// gone. SQLite alone can tell: a number it gave to what was rolled back it gives again.
/// </param>
public sealed record AuditCheck(IReadOnlyList<ChainCheck> Chains, AuditBreak? Lost)
{
    /// <summary>Whether all entries hold.</summary>
    public bool IsIntact => FirstBroken is null;

    /// <summary>The first break; <see langword="null"/> when all entries hold.</summary>
    public AuditBreak? FirstBroken => Chains.Select(chain => chain.FirstBroken).FirstOrDefault(found => found is not null) ?? Lost;
}
