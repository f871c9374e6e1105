namespace Ucj.Coverage.Funding;

/// <summary>One way in which a pot pays: for workers of one price, or for staff.</summary>
/// <param name="Pot">The number of the pot.</param>
/// <param name="Price">What a worker costs, by envelope.</param>
/// <param name="Most">The most workers it pays for.</param>
/// <param name="Pays">Whether it may pay for a cell.</param>
internal sealed record MoneyPart(int Pot, long[] Price, long Most, bool[] Pays)
{
    /// <summary>What the cheapest 0, 1, 2 … cost together, of staff in a pot with one envelope; else absent.</summary>
    public long[]? Sums { get; init; }

    /// <summary>What so many workers cost in an envelope.</summary>
    public long Spent(long workers, int envelope) => Sums is { } sums ? sums[workers] : checked(Price[envelope] * workers);
}
