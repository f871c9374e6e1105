namespace Ucj.Coverage.Recalculation;

/// <summary>
/// A spell with all that its counting needs to know of its worker's life, for any months and any tolerance. Months are
/// numbers, see <see cref="ContributionMonth"/>.
/// </summary>
/// <param name="From">The first month in which it covers an eligible worker.</param>
/// <param name="To">Its last month; eligible or not, as the tolerance counts from it.</param>
/// <param name="Limit">The last month in which it may keep him active: eligible, and before his next spell.</param>
/// <param name="Gap">
/// The tolerance from which on he is active in the month before <paramref name="From"/>, by the spell before; under it he
/// enrols anew. <see cref="Never"/> without such a spell.
/// </param>
/// <param name="NewBelow">Under this tolerance no earlier spell makes him active, so he is new.</param>
/// <param name="Class">The number of its class.</param>
/// <param name="Amount">The wage, the band, or a place: see <see cref="AmountKind"/>.</param>
internal readonly record struct PackedSpell(
    ushort From, ushort To, ushort Limit, byte Gap, byte NewBelow, ushort Class, uint Amount)
{
    /// <summary>Above every tolerance.</summary>
    public const byte Never = byte.MaxValue;
}
