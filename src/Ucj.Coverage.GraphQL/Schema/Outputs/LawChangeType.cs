using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A rule whose value changes.</summary>
internal sealed class LawChangeType : ObjectGraphType<LawChange>
{
    /// <summary>Declares the fields.</summary>
    public LawChangeType()
    {
        Name = "LawChange";
        Description = "A rule of the premium law whose value changes.";
        Field<NonNullGraphType<StringGraphType>>("rule")
            .Description("The rule's id, such as pu.jkk.1.")
            .Read(it => it.Rule);
        Field<NonNullGraphType<YearMonthScalar>>("from").Description("First month of the new value.").Read(it => it.From);
        Field<LawValueType>("before").Description("What held until then; null when nothing did.").Read(it => it.Old);
        Field<NonNullGraphType<LawValueType>>("after").Description("What holds from then on.").Read(it => it.New);
        Field<NonNullGraphType<LegalReferenceType>>("reference").Description("Where the new value stands in law.")
            .Read(it => it.New.Reference);
    }
}
