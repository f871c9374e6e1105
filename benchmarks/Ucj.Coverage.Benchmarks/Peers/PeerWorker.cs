namespace Ucj.Coverage.Benchmarks.Peers;

/// <summary>A worker as a peer may prepare him: his cell, his eligible months, and his spells with their dues.</summary>
/// <param name="Cell">The number of his cell.</param>
/// <param name="From">The first eligible month as a 0-based place in the months counted, inclusive.</param>
/// <param name="To">The last one, inclusive; before <paramref name="From"/> when there is none.</param>
/// <param name="Spells">The spells that share a month with the eligible ones.</param>
internal sealed record PeerWorker(int Cell, int From, int To, PeerSpell[] Spells);
