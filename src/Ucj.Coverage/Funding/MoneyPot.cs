namespace Ucj.Coverage.Funding;

/// <summary>
/// What new money in a pot costs by what it spends: nothing up to its free money, then what its envelopes lack, within
/// floor and ceiling.
/// </summary>
/// <param name="Free">The free money of each envelope; less than nothing where something has to be paid first.</param>
/// <param name="Floor">The least new money.</param>
/// <param name="Ceiling">The most new money.</param>
internal sealed record MoneyPot(long[] Free, long Floor, long Ceiling)
{
    /// <summary>Into how many units a rupiah is divided where money is weighed.</summary>
    public const long Scale = 1 << 20;

    /// <summary>No ceiling.</summary>
    public const long Unlimited = long.MaxValue / 4;

    /// <summary>What a rupiah that an envelope lacks costs at least, in units; more than a rupiah where a share is kept for support.</summary>
    public long Slope { get; init; } = Scale;

    /// <summary>By how many units new money may be less than its slope says, by envelope, since what is kept for support is whole rupiah.</summary>
    public long[] Rounding { get; init; } = [];

    /// <summary>The new money for what is lacking in an envelope.</summary>
    public Func<int, long, long> Gross { get; init; } = static (_, lack) => lack;

    /// <summary>The new money for what is spent, by envelope; what the floor leaves over is in the first.</summary>
    public long[] Spread(long[] spent)
    {
        var more = new long[spent.Length];
        for (var envelope = 0; envelope < spent.Length; envelope++) more[envelope] = Gross(envelope, Math.Max(0, spent[envelope] - Free[envelope]));
        if (more.Length > 0) more[0] += Math.Max(0, Floor - more.Sum());
        return more;
    }

    /// <summary>
    /// What the new money comes to at least, in units, if every rupiah spent is weighed so much by envelope and the sum of
    /// what is weighed is added: the conjugate of the cost, which is convex.
    /// </summary>
    public Int128 Discount(long[] weights)
    {
        Int128 sum = 0;
        for (var envelope = 0; envelope < weights.Length; envelope++) sum -= (Int128)weights[envelope] * Free[envelope];
        var heaviest = weights.Length == 0 ? 0 : weights.Max();
        if (heaviest <= Slope) sum += (Int128)Floor * Scale * (Slope - heaviest) / Slope;
        else sum -= (((Int128)Ceiling * Scale * (heaviest - Slope)) + Slope - 1) / Slope;
        return sum - (((Int128)heaviest * Rounding.Sum() + Slope - 1) / Slope);
    }
}
