namespace Ucj.Coverage.Funding;

/// <summary>Finds the bounds of a plan's tiers.</summary>
internal static class TierBounds
{
    /// <summary>Above so many tiers only sets of tiers next to each other are looked at, which bound less sharply.</summary>
    private const int MostTiersInSets = 10;

    public static IReadOnlyList<TierBound> Of(Allocation allocation)
    {
        var problem = allocation.Problem;
        var tiers = problem.Tiers();
        var byTier = allocation.ByTier();
        var counts = Array.ConvertAll(tiers, tier => (long)byTier[tier]);
        var split = problem.HasSeveralPrices ? new SplitBound(problem) : null;
        var bounds = new TierBound[tiers.Length];
        for (var index = 0; index < tiers.Length; index++)
        {
            var demand = problem.Needs.Where(need => need.Tier == tiers[index]).Sum(need => (long)need.Workers);
            var most = split is null ? BySets(problem, tiers, counts, index) : split.Of(index, counts)?.Most ?? demand;

            // A split that ran out of rounds lacks cuts, and may believe in more workers than there are.
            bounds[index] = new TierBound(tiers[index], (int)counts[index], (int)Math.Clamp(most, counts[index], demand));
        }

        return bounds;
    }

    /// <summary>
    /// With one price a pot, counts by tier can be attained if and only if those of no set of tiers are more than can be
    /// paid for of the set alone (Rado, 1942). So the most is what the tightest set leaves.
    /// </summary>
    private static long BySets(FundingProblem problem, int[] tiers, long[] counts, int index)
    {
        var least = long.MaxValue;
        for (var set = 0; set < 1 << Math.Min(index, MostTiersInSets); set++)
        {
            int[] earlier = [.. Enumerable.Range(0, index).Where(tier => (set >> (index - 1 - tier) & 1) != 0)];
            var alone = MostOf(problem, [.. earlier.Append(index).Select(tier => tiers[tier])]);
            least = Math.Min(least, alone - earlier.Sum(tier => counts[tier]));
        }

        return least;
    }

    private static long MostOf(FundingProblem problem, HashSet<int> tiers)
    {
        var alone = new Allocation(problem);
        var served = 0L;
        for (var need = 0; need < problem.Needs.Length; need++)
        {
            if (tiers.Contains(problem.Needs[need].Tier)) served += alone.Serve(need);
        }

        return served;
    }
}
