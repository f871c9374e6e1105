namespace Ucj.Coverage.Recalculation;

/// <summary>How far a recalculation is.</summary>
/// <param name="IsCounting">Whether workers are being counted; before that they are packed, once for a registry.</param>
/// <param name="Done">Workers packed, or parts of the registry counted, so far.</param>
/// <param name="All">Workers, or parts, in all.</param>
public readonly record struct RecalculationProgress(bool IsCounting, long Done, long All);
