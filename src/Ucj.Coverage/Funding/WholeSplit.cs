namespace Ucj.Coverage.Funding;

/// <summary>
/// Rounds a split of pots by price to whole workers, within the money: of a pot whose parts are not whole, whichever
/// part is rounded up leaves the pot at most one worker short of what the split gives it.
/// </summary>
internal static class WholeSplit
{
    private const decimal Tolerance = 0.000001m;

    public static long[] Of(FundingProblem problem, decimal[] split)
    {
        var whole = Array.ConvertAll(split, workers => (long)Math.Floor(workers + Tolerance));
        var first = problem.FirstParts();
        for (var pot = 0; pot < first.Length; pot++)
        {
            if (problem.PriceKindCount[pot] < 2) continue;
            var parts = Enumerable.Range(first[pot], problem.PriceKindCount[pot]).ToArray();
            var best = Filled(problem, pot, first[pot], split, whole, parts);
            foreach (var raised in parts.Where(part => split[part] - whole[part] > Tolerance))
            {
                foreach (var lowered in parts.Where(part => part != raised && whole[part] > 0))
                {
                    var other = (long[])whole.Clone();
                    other[raised]++;
                    other[lowered]--;
                    if (!Bears(problem, pot, first[pot], other)) continue;
                    other = Filled(problem, pot, first[pot], split, other, parts);
                    if (parts.Sum(part => other[part]) > parts.Sum(part => best[part])) best = other;
                }
            }

            foreach (var part in parts) whole[part] = best[part];
        }

        return whole;
    }

    /// <summary>Rounds parts up as far as the money goes, those that lost most first.</summary>
    private static long[] Filled(FundingProblem problem, int pot, int first, decimal[] split, long[] whole, int[] parts)
    {
        var filled = (long[])whole.Clone();
        foreach (var part in parts.OrderByDescending(part => split[part] - whole[part]))
        {
            while (filled[part] < split[part] - Tolerance)
            {
                filled[part]++;
                if (Bears(problem, pot, first, filled)) continue;
                filled[part]--;
                break;
            }
        }

        return filled;
    }

    private static bool Bears(FundingProblem problem, int pot, int first, long[] whole)
    {
        for (var envelope = 0; envelope < problem.Money[pot].Length; envelope++)
        {
            var cost = 0L;
            for (var kind = 0; kind < problem.PriceKindCount[pot]; kind++)
                checked { cost += problem.PriceOfKind(pot, kind)[envelope] * whole[first + kind]; }
            if (cost > problem.Money[pot][envelope]) return false;
        }

        return true;
    }
}
