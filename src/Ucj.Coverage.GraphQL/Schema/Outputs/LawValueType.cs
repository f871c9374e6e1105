using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A value of the premium law.</summary>
internal sealed class LawValueType : ObjectGraphType<LawValue>
{
    /// <summary>Declares the fields.</summary>
    public LawValueType()
    {
        Name = "LawValue";
        Description = "A value of the premium law, from the month it begins to hold until the rule's next value begins. "
            + "Exactly one of 'rate', 'sum', 'factor' and 'programmes' is given; none where the "
            + "value is a table, which 'value' tells.";
        Field<NonNullGraphType<StringGraphType>>("rule")
            .Description("The rule's id, such as pu.jkk.1; a relief's begins with 'relief.'.")
            .Read(it => it.Rule);
        Field<NonNullGraphType<StringGraphType>>("name").Description("The rule's name.").LanguageArgument()
            .Read(Translations.Language, (it, language) => it.Name.In(language));
        Field<NonNullGraphType<YearMonthScalar>>("from").Description("First month in which the value holds.")
            .Read(it => it.From);
        Field<NonNullGraphType<StringGraphType>>("value")
            .Description("The value as a text. A table of brackets or terms is told in full, "
                + "income bands by their number and the "
                + "lowest and highest base.")
            .LanguageArgument()
            .Read(Translations.Language, (it, language) => it.Value.In(language));
        Field<DecimalScalar>("rate").Description("The rate in percent; null unless the value is one.")
            .Read(it => it.Rate?.Value);
        Field<RupiahScalar>("sum").Description("The sum or ceiling; null unless the value is one.").Read(it => it.Sum);
        Field<DecimalScalar>("growth")
            .Description("Growth in percent that led to the sum from the one before, may be negative; "
                + "null where the law names none.")
            .Read(it => it.Growth);
        Field<DecimalScalar>("factor")
            .Description("Part of a line that is still due, 0 to 1; null unless the value is a relief, which ends with factor 1.")
            .Read(it => it.Factor);
        Field<ListGraphType<NonNullGraphType<ProgrammeEnum>>>("programmes")
            .Description("The programmes obliged; null unless the value is such a list.")
            .ReadAll(it => it.Programmes?.Programmes());
        Field<NonNullGraphType<RoundingEnum>>("rounding").Description("How a premium line by this value becomes whole rupiah.")
            .Read(it => it.Rounding);
        Field<NonNullGraphType<LegalStateEnum>>("state").Description("How far it can be relied on.").Read(it => it.State);
        Field<YearMonthScalar>("knownUntil")
            .Description("The last month it is known for, inclusive; after it, it is assumed to go on. A minimum wage holds no longer. "
                + "null: nothing is assumed.")
            .Read(it => it.KnownUntil);
        Field<NonNullGraphType<LegalReferenceType>>("reference").Description("Where it stands in law.")
            .Read(it => it.Reference);
    }
}
