using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Storage.Changes;

/// <summary>Records a spell of a worker; one that begins in the same month is corrected by it.</summary>
/// <param name="WorkerId">The worker's id.</param>
/// <param name="Spell">The spell as it is from now on.</param>
public sealed record RecordParticipation(string WorkerId, Spell Spell) : RegencyChange;
