using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A line of a quote.</summary>
internal sealed class PremiumLineType : ObjectGraphType<PremiumLine>
{
    /// <summary>Declares the fields.</summary>
    public PremiumLineType()
    {
        Name = "PremiumLine";
        Description = "One line of a quote: what is due by one value of law, rounded once.";
        Field<ProgrammeEnum>("programme").Description("The programme; null for a migrant worker's sum, which is not split.")
            .Read(it => it.Programme);
        Field<NonNullGraphType<PaidByEnum>>("share")
            .Description("On whom the law lays the line: the employer share of JHT stays one when a purse pays it.")
            .Read(it => it.Share);
        Field<NonNullGraphType<PaidByEnum>>("payer").Description("Who pays it.").Read(it => it.Payer);
        Field<NonNullGraphType<PremiumBasisEnum>>("basis").Description("What the base is.").Read(it => it.Basis);
        Field<NonNullGraphType<RupiahScalar>>("base")
            .Description("What the rate or the brackets apply to; the unreduced sum where there are neither.")
            .Read(it => it.Base);
        Field<DecimalScalar>("rate").Description("The rate in percent; null for a sum and for marginal brackets.")
            .Read(it => it.Rate?.Value);
        Field<RupiahScalar>("sum").Description("The sum before relief; null for a rate and for marginal brackets.")
            .Read(it => QuoteSums.SumOf(it));
        Field<IntGraphType>("months").Description("Months of the standard term, or beyond it (PMI); null for every other line.")
            .Read(it => it.Months is > 0 and var months ? months : (int?)null);
        Field<PremiumReliefType>("relief").Description("The relief applied; null without one.").Read(it => it.Relief);
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("What is due, 0 or more.").Read(it => it.Amount);
        Field<NonNullGraphType<BooleanGraphType>>("billed")
            .Description("Whether anybody is billed, and the line counts in the sums; the lines of JKP are not.")
            .Read(it => it.Billed);
        Field<ProgrammeEnum>("outOf").Description("The billed programme an unbilled line is taken out of; null for all others.")
            .Read(it => it.OutOf);
        Field<NonNullGraphType<LawValueType>>("law").Description("The value of law the line rests on: its rate, sum or brackets.")
            .Read(it => it.Law);
        Field<LawValueType>("baseLaw")
            .Description("The value of law that shapes the base: a ceiling, the income bands, the VAT; null without one.")
            .Read(it => it.BaseLaw);
        Field<NonNullGraphType<LegalReferenceType>>("reference").Description("Where the line stands in law.")
            .Read(it => it.Reference);
        Field<NonNullGraphType<StringGraphType>>("explanation")
            .Description("The line as one sentence: base, rate, relief, rounding, regulation and article.")
            .LanguageArgument()
            .Read(Translations.Language, (it, language) => it.Explain(language));
    }
}
