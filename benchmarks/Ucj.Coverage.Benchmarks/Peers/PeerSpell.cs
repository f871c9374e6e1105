using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Benchmarks.Peers;

/// <summary>The eligible months of a spell, as 0-based places in the months counted, and its dues under each law.</summary>
/// <param name="From">The first, inclusive.</param>
/// <param name="To">The last, inclusive.</param>
/// <param name="DuesByLaw">What is due in a month of each stretch of unchanged law, see <see cref="PeerData.LawStarts"/>.</param>
internal sealed record PeerSpell(int From, int To, Dues[] DuesByLaw);
