using GraphQL.Types;
using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Schema.Compiled;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>What is met of a tier.</summary>
internal sealed class FundingTierType : ObjectGraphType<TierOfPlan>
{
    /// <summary>Declares the fields.</summary>
    public FundingTierType()
    {
        Name = "FundingTier";
        Description = "What a plan meets of a tier's need.";
        Field<NonNullGraphType<IntGraphType>>("tier").Description("The tier, 1 or more; tier 1 is served first.")
            .Read(it => it.Tier.Tier);
        Field<NonNullGraphType<IntGraphType>>("demand").Description("Workers in need.").Read(it => it.Tier.Demand);
        Field<NonNullGraphType<IntGraphType>>("funded").Description("Those of them who are paid for.")
            .Read(it => it.Tier.Funded);
        Field<NonNullGraphType<IntGraphType>>("bound")
            .Description("The most that any plan could pay for, given this plan's counts in the earlier tiers; computed when asked.")
            .Read(c => c.CancellationToken, (it, stop) => BoundOf(it, stop).Most, (it, stop, _) => BoundOf(it, stop).Warnings);
    }

    private static TierBound BoundOf(TierOfPlan it, CancellationToken stop) =>
        it.Plan.FindBounds(stop).First(bound => bound.Tier == it.Tier.Tier);
}
