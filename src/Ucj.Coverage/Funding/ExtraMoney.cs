namespace Ucj.Coverage.Funding;

/// <summary>The least money that pays for so many more workers, and the purses into which it goes.</summary>
/// <param name="Wanted">The workers that were asked for, beyond those the plan pays for.</param>
/// <param name="Workers">
/// The workers it pays for; fewer than wanted where no purse may pay for more, whatever its money, or where the search ended before.
/// </param>
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

    /// <summary>Whether no money pays for more of the wanted; where it is not, the search ended before, and the workers are a lower bound.</summary>
    /// <value>The default is yes.</value>
    public bool IsMostProven { get; init; } = true;

    /// <summary>What keeps the only purse it may go into from paying for anybody, whatever its money; absent where it pays.</summary>
    internal PurseRefusal? Refusal { get; init; }

    /// <summary>That the amount is not proven the least, or the workers not the most, or that the only purse pays for nobody; else none.</summary>
    public IReadOnlyList<Warning> Warnings =>
    [
        .. Least < Amount ? [Doubt.AtMost(Least, Amount)] : Array.Empty<Warning>(),
        .. IsMostProven ? Array.Empty<Warning>() : [Doubt.Fewer(Workers, Wanted)],
        .. Refusal is { } refusal ? [Doubt.Nobody(refusal)] : Array.Empty<Warning>(),
    ];
}
