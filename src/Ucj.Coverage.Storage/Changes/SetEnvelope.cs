using Ucj.Coverage.Funding;

namespace Ucj.Coverage.Storage.Changes;

/// <summary>Sets an envelope; one of the same purse that begins in the same month is corrected by it.</summary>
/// <param name="Envelope">The envelope as it is from now on.</param>
public sealed record SetEnvelope(Envelope Envelope) : RegencyChange;
