namespace Ucj.Coverage.Recalculation;

/// <summary>Months of a spell whose dues only a quote tells.</summary>
/// <param name="Class">The class of the spell.</param>
/// <param name="Amount">Its amount.</param>
/// <param name="First">The place of the first month, inclusive.</param>
/// <param name="End">The place after the last month.</param>
internal readonly record struct QuotedSpan(ushort Class, uint Amount, int First, int End);
