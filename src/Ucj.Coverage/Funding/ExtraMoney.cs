namespace Ucj.Coverage.Funding;

/// <summary>The least money that pays for so many more workers, and the purses into which it goes.</summary>
/// <param name="Wanted">The workers that were asked for, beyond those the plan pays for.</param>
/// <param name="Workers">The workers it pays for; fewer than wanted where no purse may pay for more, whatever its money.</param>
/// <param name="Amount">The money in all.</param>
/// <param name="Parts">The purses into which it goes, in the order of the cheapest, with workers and money of each.</param>
public sealed record ExtraMoney(
    int Wanted,
    int Workers,
    Rupiah Amount,
    IReadOnlyList<(string SourceId, int Workers, Rupiah Amount)> Parts);
