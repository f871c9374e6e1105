namespace Ucj.Coverage.Funding;

/// <summary>The least money that pays for so many more workers, and the purses into which it goes.</summary>
/// <param name="Wanted">The workers that were asked for, beyond those the plan pays for.</param>
/// <param name="Workers">The workers it pays for; fewer than wanted where no purse may pay for more, whatever its money.</param>
/// <param name="Amount">The money in all.</param>
/// <param name="Parts">
/// The purses into which it goes, with money and workers of each: those it pays for more than in the plan, or fewer, where
/// it hands some over to another.
/// </param>
public sealed record ExtraMoney(
    int Wanted,
    int Workers,
    Rupiah Amount,
    IReadOnlyList<(string SourceId, int Workers, Rupiah Amount)> Parts)
{
    /// <summary>No way costs less; equal to the amount where that is proven the least, as it is unless the search ended before.</summary>
    public Rupiah Least { get; init; } = Amount;

    /// <summary>That the amount is not proven the least; none where it is.</summary>
    public IReadOnlyList<Warning> Warnings => Least < Amount ? [Doubt.AtMost(Least, Amount)] : [];
}
