using GraphQL.Types;
using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>The balance of a month.</summary>
internal sealed class MonthBalanceType : ObjectGraphType<MonthBalance>
{
    /// <summary>Declares the fields.</summary>
    public MonthBalanceType()
    {
        Name = "MonthBalance";
        Description = "What a plan spends from a purse in a month.";
        Field<NonNullGraphType<YearMonthScalar>>("month").Description("The month.").Read(it => it.Month);
        Field<NonNullGraphType<RupiahScalar>>("spent").Description("What is spent in it.").Read(it => it.Spent);
        Field<NonNullGraphType<RupiahScalar>>("left").Description("What is left afterwards of the envelope of the month.")
            .Read(it => it.Left);
    }
}
