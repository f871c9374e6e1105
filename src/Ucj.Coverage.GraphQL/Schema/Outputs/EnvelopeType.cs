using GraphQL.Types;
using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>An envelope.</summary>
internal sealed class EnvelopeType : ObjectGraphType<Envelope>
{
    /// <summary>Declares the fields.</summary>
    public EnvelopeType()
    {
        Name = "Envelope";
        Description = "An envelope (pagu): rupiah of one purse for a range of months.";
        Field<NonNullGraphType<YearMonthScalar>>("from").Description("First month it may pay for, inclusive.")
            .Read(it => it.Months.First);
        Field<NonNullGraphType<YearMonthScalar>>("to").Description("Last month it may pay for, inclusive.")
            .Read(it => it.Months.Last);
        Field<RupiahScalar>("amount").Description("The money.").Read(it => it.Amount);
    }
}
