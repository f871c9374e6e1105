using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Storage.Changes;

/// <summary>A change of a regency's data. What was known before stays known as of before.</summary>
public abstract record RegencyChange
{
    private protected RegencyChange()
    {
    }
}

/// <summary>Records a spell of a worker; one that begins in the same month is corrected by it.</summary>
/// <param name="WorkerId">The worker's id.</param>
/// <param name="Spell">The spell as it is from now on.</param>
public sealed record RecordParticipation(string WorkerId, Spell Spell) : RegencyChange;

/// <summary>Sets a target; one of the same region, month and denominator is corrected by it.</summary>
/// <param name="Target">The target as it is from now on.</param>
public sealed record SetTarget(CoverageTarget Target) : RegencyChange;

/// <summary>Sets an envelope; one of the same purse that begins in the same month is corrected by it.</summary>
/// <param name="Envelope">The envelope as it is from now on.</param>
public sealed record SetEnvelope(Envelope Envelope) : RegencyChange;
