using GraphQL.Types;
using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Storage.Changes;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>An envelope to set.</summary>
internal sealed class EnvelopeInput : InputObjectGraphType
{
    /// <summary>Declares the fields.</summary>
    public EnvelopeInput()
    {
        Name = "EnvelopeInput";
        Description = "An envelope (pagu); one of the same purse that begins in the same month is corrected by it.";
        Field<NonNullGraphType<StringGraphType>>("purse").Description("The purse's id.");
        Field<NonNullGraphType<MonthRangeInput>>("months").Description("The months it is for, both ends inclusive.");
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("How much, 0 or more.");
    }

    /// <summary>Makes the <see cref="SetEnvelope"/>.</summary>
    public override object ParseDictionary(IDictionary<string, object?> value) => new SetEnvelope(
        new Envelope((string)value["purse"]!, (MonthRange)value["months"]!, (Rupiah)value["amount"]!));
}
