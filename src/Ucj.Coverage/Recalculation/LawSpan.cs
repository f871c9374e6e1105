namespace Ucj.Coverage.Recalculation;

/// <summary>Months of unchanged law for a class of spells.</summary>
/// <param name="First">The place of the first month, inclusive.</param>
/// <param name="End">The place after the last month.</param>
/// <param name="Kind">How the dues of a month are found.</param>
/// <param name="Values">Where what is needed for it starts.</param>
internal readonly record struct LawSpan(int First, int End, LawKind Kind, int Values);
