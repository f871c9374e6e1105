using GraphQL.Types;
using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>An envelope.</summary>
internal sealed class EnvelopeAccountType : ObjectGraphType<EnvelopeAccount>
{
    /// <summary>Declares the fields.</summary>
    public EnvelopeAccountType()
    {
        Name = "EnvelopeAccount";
        Description = "An envelope (pagu): money of a purse for a range of months. "
            + "Free is amount + carried - reserved - committed, and never negative.";
        Field<NonNullGraphType<YearMonthScalar>>("from").Description("First month it pays for, inclusive.")
            .Read(it => it.Months.First);
        Field<NonNullGraphType<YearMonthScalar>>("to").Description("Last month it pays for, inclusive.")
            .Read(it => it.Months.Last);
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("What was put into it.").Read(it => it.Amount);
        Field<NonNullGraphType<RupiahScalar>>("carried")
            .Description("What is carried into it from the year before (SiLPA).").Read(it => it.Carried);
        Field<NonNullGraphType<RupiahScalar>>("reserved")
            .Description("What is kept for support costs and for purses that are a share of this one.")
            .Read(it => it.Reserved);
        Field<NonNullGraphType<RupiahScalar>>("committed")
            .Description("What cover the purse already pays costs in all its months.").Read(it => it.Committed);
        Field<NonNullGraphType<RupiahScalar>>("free").Description("What new cover may cost.").Read(it => it.Free);
        Field<NonNullGraphType<RupiahScalar>>("overcommitted")
            .Description("By how much more is committed than there is; 0 where it is kept to.")
            .Read(it => it.Overcommitted);
    }
}
