using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
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
        Field<NonNullGraphType<YearMonthScalar>>("month").Description("The contribution month.").Resolve(c => c.Source.Month);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<PremiumLineType>>>>("lines")
            .Description("The lines, in the order of the programmes, employer share first.")
            .Resolve(c => c.Source.Lines);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>("notes")
            .Description("What a reader should know besides, such as a programme the employer's scale obliges.")
            .LanguageArgument()
            .Resolve(c => c.Source.Notes.Select(note => note.In(c.Language())));
        Field<NonNullGraphType<RupiahScalar>>("total").Description("All that is billed.").Resolve(c => c.Source.Total);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<PayerAmountType>>>>("byPayer")
            .Description("The total by payer; only those who are billed.")
            .Resolve(c => QuoteSums.ByPayer(c.Source));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ProgrammeAmountType>>>>("byProgramme")
            .Description("The total by programme; only those that are billed.")
            .Resolve(c => QuoteSums.ByProgramme(c.Source));
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
            .Resolve(c => c.Source.Programme);
        Field<NonNullGraphType<PaidByEnum>>("share")
            .Description("On whom the law lays the line: the employer share of JHT stays one when a purse pays it.")
            .Resolve(c => c.Source.Share);
        Field<NonNullGraphType<PaidByEnum>>("payer").Description("Who pays it.").Resolve(c => c.Source.Payer);
        Field<NonNullGraphType<PremiumBasisEnum>>("basis").Description("What the base is.").Resolve(c => c.Source.Basis);
        Field<NonNullGraphType<RupiahScalar>>("base")
            .Description("What the rate or the brackets apply to; the unreduced sum where there are neither.")
            .Resolve(c => c.Source.Base);
        Field<DecimalScalar>("rate").Description("The rate in percent; null for a sum and for marginal brackets.")
            .Resolve(c => c.Source.Rate?.Value);
        Field<RupiahScalar>("sum").Description("The sum before relief; null for a rate and for marginal brackets.")
            .Resolve(c => QuoteSums.SumOf(c.Source));
        Field<IntGraphType>("months").Description("Months of the standard term, or beyond it (PMI); null for every other line.")
            .Resolve(c => c.Source.Months is > 0 and var months ? months : null);
        Field<PremiumReliefType>("relief").Description("The relief applied; null without one.").Resolve(c => c.Source.Relief);
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("What is due, 0 or more.").Resolve(c => c.Source.Amount);
        Field<NonNullGraphType<BooleanGraphType>>("billed")
            .Description("Whether anybody is billed, and the line counts in the sums; the lines of JKP are not.")
            .Resolve(c => c.Source.Billed);
        Field<ProgrammeEnum>("outOf").Description("The billed programme an unbilled line is taken out of; null for all others.")
            .Resolve(c => c.Source.OutOf);
        Field<NonNullGraphType<LawValueType>>("law").Description("The value of law the line rests on: its rate, sum or brackets.")
            .Resolve(c => c.Source.Law);
        Field<LawValueType>("baseLaw")
            .Description("The value of law that shapes the base: a ceiling, the income bands, the VAT; null without one.")
            .Resolve(c => c.Source.BaseLaw);
        Field<NonNullGraphType<LegalReferenceType>>("reference").Description("Where the line stands in law.")
            .Resolve(c => c.Source.Reference);
        Field<NonNullGraphType<StringGraphType>>("explanation")
            .Description("The line as one sentence: base, rate, relief, rounding, regulation and article.")
            .LanguageArgument()
            .Resolve(c => c.Source.Explain(c.Language()));
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
            .Resolve(c => c.Source.Factor);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<LawValueType>>>>("reliefs")
            .Description("The reliefs with their references, by rule; at least one.")
            .Resolve(c => c.Source.Reliefs);
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
        Field<NonNullGraphType<PaidByEnum>>("payer").Description("Who pays.").Resolve(c => c.Source.Payer);
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("The sum of his billed lines.").Resolve(c => c.Source.Amount);
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
            .Resolve(c => c.Source.Programme);
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("The sum of its billed lines.").Resolve(c => c.Source.Amount);
    }
}
