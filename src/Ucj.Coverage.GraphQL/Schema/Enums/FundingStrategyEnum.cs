using Ucj.Coverage.Funding;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>The strategy of a plan.</summary>
internal sealed class FundingStrategyEnum() : CodeEnum<FundingStrategy>("How a plan gives purses to workers.", value => value switch
{
    FundingStrategy.Optimal =>
        "As many workers of tier 1 as can be reached at all, then of tier 2, and so on; at the least cost of the last purses.",
    FundingStrategy.Waterfall => "Cell after cell draws from the purses in their order of use.",
    FundingStrategy.Proportional => "In a tier the villages' shares of their need rise together.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});
