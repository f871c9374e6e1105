using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>A quote summed up; what is not billed is left out, so that every breakdown adds up to the total.</summary>
internal static class QuoteSums
{
    /// <summary>What each payer is billed, in the order of <see cref="PaidBy"/>.</summary>
    public static IEnumerable<PayerAmount> ByPayer(PremiumQuote quote) =>
        Billed(quote).Select(line => line.Payer).Distinct().Order().Select(payer => new PayerAmount(payer, quote.PaidBy(payer)));

    /// <summary>What is billed for each programme, in the order of <see cref="Programme"/>.</summary>
    public static IEnumerable<ProgrammeAmount> ByProgramme(PremiumQuote quote) =>
        Billed(quote).Select(line => line.Programme).Distinct().Order()
            .Select(programme => new ProgrammeAmount(programme, programme is { } named ? quote.For(named) : quote.Total));

    /// <summary>The sum a line rests on before any relief; absent where a rate or brackets apply.</summary>
    public static Rupiah? SumOf(PremiumLine line) => line.Basis is PremiumBasis.FixedSum or PremiumBasis.Term
        or PremiumBasis.FurtherMonths or PremiumBasis.BeforeDeparture
        ? line.Base
        : null;

    private static IEnumerable<PremiumLine> Billed(PremiumQuote quote) => quote.Lines.Where(line => line.Billed);
}
