using GraphQL.Types;
using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>The balance of a purse.</summary>
internal sealed class SourceBalanceType : ObjectGraphType<SourceBalance>
{
    /// <summary>Declares the fields.</summary>
    public SourceBalanceType()
    {
        Name = "SourceBalance";
        Description = "What a plan does with the money of a purse.";
        Field<NonNullGraphType<StringGraphType>>("source").Description("Id of the purse.").Read(it => it.SourceId);
        Field<NonNullGraphType<RupiahScalar>>("envelope").Description("What was put into its envelopes that touch the months.")
            .Read(it => it.Envelope);
        Field<NonNullGraphType<RupiahScalar>>("committed").Description("What cover it already pays costs.")
            .Read(it => it.Committed);
        Field<NonNullGraphType<RupiahScalar>>("free").Description("What new cover may cost.").Read(it => it.Free);
        Field<NonNullGraphType<RupiahScalar>>("spent").Description("What the plan spends, first charges included.")
            .Read(it => it.Spent);
        Field<NonNullGraphType<RupiahScalar>>("left").Description("What is left for new cover after the plan.")
            .Read(it => it.Left);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EnvelopeAccountType>>>>("envelopes")
            .Description("Its envelopes that touch the months, as they were before the plan.").ReadAll(it => it.Accounts);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<MonthBalanceType>>>>("months")
            .Description("What it spends and has left month by month.").ReadAll(it => it.Months);
    }
}
