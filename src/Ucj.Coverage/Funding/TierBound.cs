namespace Ucj.Coverage.Funding;

/// <summary>What could be funded of a tier at most, with the plan's own counts in the earlier tiers: the price of a simpler strategy.</summary>
/// <param name="Tier">The tier, 1 or more.</param>
/// <param name="Funded">The workers the plan pays for; worker-months in a monthly plan.</param>
/// <param name="Most">
/// The workers that any plan could pay for; never less than <paramref name="Funded"/>. It can be attained where each
/// purse has one price in the window; where one has several, by at most one worker a purse less.
/// </param>
public readonly record struct TierBound(int Tier, int Funded, int Most);
