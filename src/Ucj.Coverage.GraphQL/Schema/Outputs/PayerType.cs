using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>Who pays.</summary>
internal sealed class PayerType : ObjectGraphType<Payer>
{
    /// <summary>Declares the fields.</summary>
    public PayerType()
    {
        Name = "Payer";
        Description = "Who pays the premiums of a spell.";
        Field<NonNullGraphType<PayerKindEnum>>("kind")
            .Description("What kind of payer it is.")
            .Read(it => it.Kind);
        Field<StringGraphType>("purse").Description("Id of the purse (sumber dana); null unless a purse pays.")
            .Read(it => it.PurseId);
    }
}
