namespace Ucj.Coverage.Funding;

/// <summary>What more money in a purse would buy.</summary>
/// <param name="SourceId">The purse's id.</param>
/// <param name="Amount">How much more.</param>
/// <param name="Tiers">How many workers more are paid for, by tier; worker-months in a monthly plan.</param>
public sealed record MoreMoney(string SourceId, Rupiah Amount, IReadOnlyList<(int Tier, int Workers)> Tiers)
{
    /// <summary>How many workers more are paid for in all.</summary>
    public int Workers => Tiers.Sum(tier => tier.Workers);

    /// <summary>How many more workers than that could be paid for at most, which the search did not get to the end of; 0 where the number is proven the most.</summary>
    public long Doubtful { get; init; }

    /// <summary>That the number is not proven the most; none where it is.</summary>
    public IReadOnlyList<Warning> Warnings => Doubtful > 0 ? [Doubt.AtLeast(SourceId, Workers, Workers + Doubtful)] : [];
}
