using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Compiled;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>What a tier gains by more money.</summary>
internal sealed class TierGainType : ObjectGraphType<TierGain>
{
    /// <summary>Declares the fields.</summary>
    public TierGainType()
    {
        Name = "TierGain";
        Description = "What a tier gains by more money.";
        Field<NonNullGraphType<IntGraphType>>("tier").Description("The tier, 1 or more.").Read(it => it.Tier);
        Field<NonNullGraphType<IntGraphType>>("workers")
            .Description("Workers more that are paid for; negative where a later tier gives way to an earlier one.")
            .Read(it => it.Workers);
    }
}
