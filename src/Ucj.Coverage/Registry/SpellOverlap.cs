namespace Ucj.Coverage.Registry;

/// <summary>Two spells of one worker that share a month, by the order in which they were added (0-based).</summary>
/// <param name="Earlier">The spell that begins first (or was added first, if both begin together).</param>
/// <param name="Later">The spell that begins before the earlier one has ended.</param>
public readonly record struct SpellOverlap(int Earlier, int Later);
