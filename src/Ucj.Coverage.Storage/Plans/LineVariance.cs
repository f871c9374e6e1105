namespace Ucj.Coverage.Storage.Plans;

/// <summary>How one line differs.</summary>
/// <param name="For">Whom it pays for.</param>
/// <param name="ApprovedWorkers">The workers approved; 0 for a line that is new.</param>
/// <param name="ApprovedAmount">What was approved for them.</param>
/// <param name="Workers">Workers now less workers approved; negative where fewer.</param>
/// <param name="Amount">What they cost now less what was approved.</param>
public sealed record LineVariance(LineCell For, int ApprovedWorkers, Rupiah ApprovedAmount, int Workers, Rupiah Amount);
