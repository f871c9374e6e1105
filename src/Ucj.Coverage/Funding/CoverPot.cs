namespace Ucj.Coverage.Funding;

/// <summary>
/// What new money in a purse costs by the workers it pays for: nothing while free money lasts or the floor is not used up,
/// then a price each. The next worker never costs less than the one before.
/// </summary>
/// <param name="price">What so many workers cost, by envelope.</param>
/// <param name="free">The free money of each envelope.</param>
/// <param name="floor">The least new money.</param>
/// <param name="ceiling">The most new money.</param>
internal sealed class CoverPot(Func<long, long[]> price, long[] free, long floor, long ceiling)
{
    /// <summary>A pot in which each worker has the same price.</summary>
    public static CoverPot Of(long[] price, long[] free, long floor, long ceiling) =>
        new(workers => Array.ConvertAll(price, one => checked(one * workers)), free, floor, ceiling);

    /// <summary>The new money for so many workers.</summary>
    public long Cost(long workers) => Math.Max(floor, Lacks(workers).Sum());

    /// <summary>The new money for so many workers, by envelope; what the floor leaves over is in the first.</summary>
    public long[] Spread(long workers)
    {
        var lacks = Lacks(workers);
        if (lacks.Length > 0) lacks[0] += Cost(workers) - lacks.Sum();
        return lacks;
    }

    /// <summary>What the next worker costs, and how many more cost as much; none when the ceiling is reached.</summary>
    public (long Cost, long Workers) Next(long workers, long most)
    {
        var cost = Cost(workers + 1) - Cost(workers);
        if (Cost(workers + 1) > ceiling) return (0, 0);
        var (low, high) = (1L, Math.Max(1, most));
        while (low < high)
        {
            var middle = low + ((high - low + 1) / 2);
            if (IsSteady(workers, middle, cost)) low = middle;
            else high = middle - 1;
        }

        return (cost, low);
    }

    /// <summary>As the cost is convex, it is a straight line up to where its last step still costs the same.</summary>
    private bool IsSteady(long workers, long more, long cost) =>
        Cost(workers + more) <= ceiling && Cost(workers + more) - Cost(workers + more - 1) == cost;

    private long[] Lacks(long workers) =>
        [.. price(workers).Select((sum, envelope) => Math.Max(0, sum - free[envelope]))];
}
