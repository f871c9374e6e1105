namespace Ucj.Coverage.Funding;

/// <summary>The strategies by name.</summary>
internal static class Strategies
{
    public static Allocation Fill(FundingStrategy strategy, FundingProblem problem)
    {
        var allocation = new Allocation(problem);
        switch (strategy)
        {
            case FundingStrategy.Waterfall:
                WaterfallAllocation.Fill(allocation);
                break;
            case FundingStrategy.Proportional:
                ProportionalAllocation.Fill(allocation);
                break;
            default:
                OptimalAllocation.Fill(allocation);
                break;
        }

        return allocation;
    }
}
