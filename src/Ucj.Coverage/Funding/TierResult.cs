namespace Ucj.Coverage.Funding;

/// <summary>How much of a tier's need a plan meets.</summary>
/// <param name="Tier">The tier, 1 or more.</param>
/// <param name="Demand">The workers in need; worker-months in a monthly plan.</param>
/// <param name="Funded">Those of them who are paid for.</param>
public readonly record struct TierResult(int Tier, int Demand, int Funded);
