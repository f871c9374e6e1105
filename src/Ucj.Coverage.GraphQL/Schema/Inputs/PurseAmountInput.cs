using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>An amount of one purse.</summary>
internal sealed class PurseAmountInput : InputObjectGraphType
{
    /// <summary>Declares the fields.</summary>
    public PurseAmountInput()
    {
        Name = "PurseAmountInput";
        Description = "An amount of one purse.";
        Field<NonNullGraphType<StringGraphType>>("source").Description("Id of the purse.");
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("The amount, 0 to 1,000,000,000,000,000.");
    }
}
