namespace Ucj.Coverage.Funding;

/// <summary>Finds the bounds of a plan's tiers.</summary>
internal static class TierBounds
{
    /// <summary>Of so many tiers before a tier every set is looked at; of more only those of the nearest, which bound less sharply.</summary>
    private const int MostTiersInSets = 8;

    /// <summary>The same where pots have several prices, and a set takes longer.</summary>
    private const int MostTiersInSplits = 4;

    public static IReadOnlyList<TierBound> Of(Allocation allocation, SearchSteps steps)
    {
        var problem = allocation.Problem;
        var tiers = problem.Tiers();
        var byTier = allocation.ByTier();
        var counts = Array.ConvertAll(tiers, tier => (long)byTier[tier]);
        var proven = new ProvenMoney(allocation, steps);
        var bounds = new TierBound[tiers.Length];
        for (var index = 0; index < tiers.Length; index++)
        {
            var most = Math.Max(Most(problem, tiers, counts, index, steps), counts[index]);
            var attained = most;
            if (problem.HasSeveralPrices) (attained, most) = proven.OfTier(counts[..(index + 1)], most);
            bounds[index] = new TierBound(tiers[index], (int)counts[index], (int)most) { Attained = (int)attained };
        }

        return bounds;
    }

    /// <summary>
    /// With one price a pot, counts by tier can be attained if and only if those of no set of tiers are more than can be
    /// paid for of the set alone (Rado, 1942). So the most is what the tightest set leaves. With several prices the same
    /// sets still bound it.
    /// </summary>
    private static long Most(FundingProblem problem, int[] tiers, long[] counts, int index, SearchSteps steps)
    {
        var least = (long)problem.Needs.Where(need => need.Tier == tiers[index]).Sum(need => need.Workers);
        if (counts[index] == least) return least;
        var looked = Math.Min(index, problem.HasSeveralPrices ? MostTiersInSplits : MostTiersInSets);
        for (var set = 0; set < 1 << looked; set++)
        {
            steps.Take(0); // sets cost nothing, but are looked at one by one
            int[] chosen = [.. Enumerable.Range(0, index).Where(tier => index - 1 - tier < looked && (set >> (index - 1 - tier) & 1) != 0), index];
            var alone = problem.Only([.. chosen.Select(tier => tiers[tier])]);
            least = Math.Min(least, MostOfLast(alone, Array.ConvertAll(chosen, tier => counts[tier])) ?? least);
        }

        return least;
    }

    /// <summary>What the last of a problem's tiers can have beside the counts of the others; unknown where it was not found.</summary>
    private static long? MostOfLast(FundingProblem problem, long[] counts)
    {
        if (problem.HasSeveralPrices) return new SplitBound(problem).Of(counts.Length - 1, counts)?.Most;
        var alone = new Allocation(problem);
        OptimalAllocation.FillInOrder(alone);
        return alone.Funded.Sum(workers => (long)workers) - counts[..^1].Sum();
    }
}
