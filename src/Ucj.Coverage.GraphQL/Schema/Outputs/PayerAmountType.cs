using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>What a payer is billed.</summary>
internal sealed class PayerAmountType : ObjectGraphType<PayerAmount>
{
    /// <summary>Declares the fields.</summary>
    public PayerAmountType()
    {
        Name = "PayerAmount";
        Description = "What one payer is billed.";
        Field<NonNullGraphType<PaidByEnum>>("payer").Description("Who pays.").Read(it => it.Payer);
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("The sum of his billed lines.").Read(it => it.Amount);
    }
}
