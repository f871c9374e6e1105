using GraphQL.Types;
using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>What moves to premiums.</summary>
internal sealed class ReallocationType : ObjectGraphType<Reallocation>
{
    /// <summary>Declares the fields.</summary>
    public ReallocationType(DutyReports duties)
    {
        Name = "Reallocation";
        Description = "Money of ineffective welfare programmes on its way to premiums, with a record of what came from where.";
        Field<NonNullGraphType<DecimalScalar>>("threshold")
            .Description("The effectiveness under which a programme's money moves, 0 to 1.")
            .Read(it => it.Threshold);
        Field<StringGraphType>("purse")
            .Description("Id of the purse of kind REALLOCATION that takes it; null where there is none, so that nothing "
                + "can be paid of it yet.")
            .Read(it => it.Purse?.Id);
        Field<RupiahScalar>("moved").Description("All that moves.").Read(it => it.Moved);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ReallocationMoveType>>>>("moves")
            .Description("Every programme, by id.")
            .ReadAll(it => it.Moves);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EnvelopeType>>>>("envelopes")
            .Description("The purse's envelopes with the money in them, in the order of months. Where months of "
                + "programmes overlap, the money of each is spread evenly over its months.")
            .ReadAll(it => it.Envelopes);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ReallocationPurchaseType>>>>("purchases")
            .Description("What the money buys, or why it pays for nobody yet, by envelope; empty where nothing moves or no purse takes it.")
            .ReadAll(c => c.CancellationToken, (_, stop) => duties.Purchases(stop));
    }
}
