using GraphQL.Types;
using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>What more money buys.</summary>
internal sealed class MoreMoneyType : ObjectGraphType<MoreMoney>
{
    /// <summary>Declares the fields.</summary>
    public MoreMoneyType()
    {
        Name = "MoreMoney";
        Description = "What more money in a purse would buy.";
        Field<NonNullGraphType<StringGraphType>>("source").Description("Id of the purse.").Read(it => it.SourceId);
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("How much more.").Read(it => it.Amount);
        Field<NonNullGraphType<IntGraphType>>("workers").Description("Workers more that are paid for.")
            .Read(it => it.Workers);
        Field<NonNullGraphType<IntGraphType>>("doubtful").Description("Workers more than that whom nobody could disprove; 0 where the number is proven the most.")
            .Read(it => CoverageEntry.Counted(it.Doubtful));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<TierGainType>>>>("tiers").Description("The same by tier.")
            .ReadAll(it => it.Tiers.Select(gain => new TierGain(gain.Tier, gain.Workers)));
    }
}
