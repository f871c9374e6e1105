using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
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
