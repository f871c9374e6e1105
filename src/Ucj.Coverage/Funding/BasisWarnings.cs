using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.Funding;

/// <summary>What is to be said of purses that pay on a legal basis that is uncertain.</summary>
internal static class BasisWarnings
{
    /// <summary>A warning for each purse of those that pay whose basis is uncertain, by id.</summary>
    public static IEnumerable<Warning> Of(IEnumerable<FundingSource> paying) => paying
        .Where(purse => purse.LegalState == LegalState.Uncertain)
        .OrderBy(purse => purse.Id, StringComparer.Ordinal)
        .Select(purse => new Warning(
            WarningKind.BasisUncertain,
            new Phrase(
                $"{purse.Id} membayar dengan dasar hukum yang belum pasti ({purse.LegalBasis}). Pastikan berlakunya sebelum membayar.",
                $"{purse.Id} pays on a legal basis that is uncertain ({purse.LegalBasis}). Make sure of it before paying."),
            new WarningDatum("source", purse.Id),
            new WarningDatum("legal_basis", purse.LegalBasis!)));
}
