namespace Ucj.Coverage.Funding;

/// <summary>The strategies by name.</summary>
internal static class Strategies
{
    public static Allocation Fill(FundingStrategy strategy, FundingProblem problem) => strategy switch
    {
        FundingStrategy.Waterfall => Waterfall(problem),
        FundingStrategy.Proportional => Proportional(problem),
        _ => Optimal(problem),
    };

    /// <summary>
    /// Where pots have several prices the best way is hard to find, and a simpler strategy may by luck pay for more than what
    /// was found: then its way it is.
    /// </summary>
    private static Allocation Optimal(FundingProblem problem)
    {
        var best = new Allocation(problem);
        OptimalAllocation.Fill(best);
        if (best.IsBest) return best;
        foreach (var simpler in (ReadOnlySpan<Allocation>)[Waterfall(problem), Proportional(problem)])
        {
            if (!simpler.IsMoreThan(best.Counts())) continue;
            OptimalAllocation.Settle(simpler);
            best = simpler;
        }

        return best;
    }

    private static Allocation Waterfall(FundingProblem problem)
    {
        var allocation = new Allocation(problem);
        WaterfallAllocation.Fill(allocation);
        return allocation;
    }

    private static Allocation Proportional(FundingProblem problem)
    {
        var allocation = new Allocation(problem);
        ProportionalAllocation.Fill(allocation);
        return allocation;
    }
}
