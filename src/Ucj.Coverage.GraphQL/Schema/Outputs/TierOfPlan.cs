using Ucj.Coverage.Funding;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A tier of a plan.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Tier">What is met of the tier.</param>
internal sealed record TierOfPlan(FundingPlan Plan, TierResult Tier);
