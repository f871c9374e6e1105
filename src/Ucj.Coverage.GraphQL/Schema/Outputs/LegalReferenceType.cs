using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>Where a value of law stands.</summary>
internal sealed class LegalReferenceType : ObjectGraphType<LegalReference>
{
    /// <summary>Declares the fields.</summary>
    public LegalReferenceType()
    {
        Name = "LegalReference";
        Description = "Where a value of law stands.";
        Field<NonNullGraphType<StringGraphType>>("regulation").Description("The regulation, such as PP 44/2015.")
            .Read(it => it.Regulation);
        Field<NonNullGraphType<StringGraphType>>("article").Description("The article or annex, such as Pasal 16.")
            .Read(it => it.Article);
        Field<NonNullGraphType<StringGraphType>>("source").Description("Where it was read: an address or a document.")
            .Read(it => it.Source);
        Field<NonNullGraphType<ConfidenceEnum>>("confidence").Description("How sure the value is.")
            .Read(it => it.Confidence);
    }
}
