using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A quote.</summary>
internal sealed class PremiumQuoteType : ObjectGraphType<PremiumQuote>
{
    /// <summary>Declares the fields.</summary>
    public PremiumQuoteType()
    {
        Name = "PremiumQuote";
        Description = "What is due for one worker or project in one month. "
            + "Sums add rounded lines and leave out what is not billed.";
        Field<NonNullGraphType<YearMonthScalar>>("month").Description("The contribution month.").Read(it => it.Month);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<PremiumLineType>>>>("lines")
            .Description("The lines, in the order of the programmes, employer share first.")
            .ReadAll(it => it.Lines);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>("notes")
            .Description("What a reader should know besides, such as a programme the employer's scale obliges.")
            .LanguageArgument()
            .ReadAll(Translations.Language, (it, language) => it.Notes.Select(note => note.In(language)));
        Field<NonNullGraphType<RupiahScalar>>("total").Description("All that is billed.").Read(it => it.Total);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<PayerAmountType>>>>("byPayer")
            .Description("The total by payer; only those who are billed.")
            .ReadAll(it => QuoteSums.ByPayer(it));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ProgrammeAmountType>>>>("byProgramme")
            .Description("The total by programme; only those that are billed.")
            .ReadAll(it => QuoteSums.ByProgramme(it));
    }
}

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

/// <summary>The reliefs of a line.</summary>
internal sealed class PremiumReliefType : ObjectGraphType<AppliedRelief>
{
    /// <summary>Declares the fields.</summary>
    public PremiumReliefType()
    {
        Name = "PremiumRelief";
        Description = "The reliefs that reduce a premium line, together.";
        Field<NonNullGraphType<DecimalScalar>>("factor")
            .Description("Part of the line that is still due, 0 to 1: the product of the reliefs' factors.")
            .Read(it => it.Factor);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<LawValueType>>>>("reliefs")
            .Description("The reliefs with their references, by rule; at least one.")
            .ReadAll(it => it.Reliefs);
    }
}

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

/// <summary>What is billed for a programme.</summary>
internal sealed class ProgrammeAmountType : ObjectGraphType<ProgrammeAmount>
{
    /// <summary>Declares the fields.</summary>
    public ProgrammeAmountType()
    {
        Name = "ProgrammeAmount";
        Description = "What is billed for one programme.";
        Field<ProgrammeEnum>("programme").Description("The programme; null for a migrant worker's sum, which is not split.")
            .Read(it => it.Programme);
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("The sum of its billed lines.").Read(it => it.Amount);
    }
}
