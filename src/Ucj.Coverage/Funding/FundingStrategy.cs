namespace Ucj.Coverage.Funding;

/// <summary>How a plan gives purses to needs.</summary>
public enum FundingStrategy
{
    /// <summary>As many workers of tier 1 as can be reached at all, then of tier 2, and so on; at the least cost of the last purses.</summary>
    Optimal,

    /// <summary>Cell after cell draws from the purses in their order of use. Simple to defend, seldom the best.</summary>
    Waterfall,

    /// <summary>In a tier the villages' shares of their need rise together.</summary>
    Proportional,
}
