using GraphQL.Types;
using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A line of a plan.</summary>
internal sealed class FundingLineType : ObjectGraphType<FundingLine>
{
    /// <summary>Declares the fields.</summary>
    public FundingLineType()
    {
        Name = "FundingLine";
        Description = "A purse pays for workers of a need.";
        Field<NonNullGraphType<StringGraphType>>("source").Description("Id of the purse.").Read(it => it.SourceId);
        Field<NonNullGraphType<FundingNeedType>>("need").Description("Whom it pays for.").Read(it => it.Need);
        Field<NonNullGraphType<YearMonthScalar>>("from").Description("First month paid for, inclusive.")
            .Read(it => it.Months.First);
        Field<NonNullGraphType<YearMonthScalar>>("to").Description("Last month paid for, inclusive.")
            .Read(it => it.Months.Last);
        Field<NonNullGraphType<IntGraphType>>("workers").Description("Workers paid for.").Read(it => it.Workers);
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("What they cost over all the months.")
            .Read(it => it.Amount);
    }
}
