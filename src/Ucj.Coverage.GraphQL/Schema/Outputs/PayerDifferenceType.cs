using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>Money of one payer.</summary>
internal sealed class PayerDifferenceType : ObjectGraphType<PayerDifference>
{
    /// <summary>Declares the fields.</summary>
    public PayerDifferenceType()
    {
        Name = "PayerDifference";
        Description = "How much more one payer pays, or less if negative.";
        Field<NonNullGraphType<StringGraphType>>("payer").Description("EMPLOYER, SELF or the id of a purse.").Read(it => it.Payer);
        Field<RupiahScalar>("amount").Description("Premiums more than before, or less if negative.").Read(it => it.Amount);
    }
}
