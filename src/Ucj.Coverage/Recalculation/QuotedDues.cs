using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.Recalculation;

/// <summary>From a quote to dues by programme and by who pays.</summary>
internal static class QuotedDues
{
    public static Dues Of(PremiumQuote quote) => new(
        quote.For(Programme.Jkk),
        quote.For(Programme.Jkm),
        quote.For(Programme.Jht),
        quote.For(Programme.Jp),
        quote.PaidBy(PaidBy.Employer),
        quote.PaidBy(PaidBy.Worker),
        quote.PaidBy(PaidBy.Fund));
}
