namespace Ucj.Coverage.Funding;

/// <summary>What could be funded of a tier at most, with the plan's own counts in the earlier tiers: the price of a simpler strategy.</summary>
/// <param name="Tier">The tier, 1 or more.</param>
/// <param name="Funded">The workers the plan pays for; worker-months in a monthly plan.</param>
/// <param name="Most">The workers that any plan could pay for; never less than <paramref name="Funded"/>.</param>
public readonly record struct TierBound(int Tier, int Funded, int Most)
{
    /// <summary>So many are known to be attained by some plan; equal to the most unless the search ended before.</summary>
    public int Attained { get; init; } = Most;

    /// <summary>That the most may be less; none where some plan attains it.</summary>
    public IReadOnlyList<Warning> Warnings => Attained < Most ? [Doubt.AtMost(this)] : [];
}
