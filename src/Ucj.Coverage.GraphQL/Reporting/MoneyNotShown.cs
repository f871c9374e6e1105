using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>What answers about money say to a caller who does not see all purses that may pay in his regions.</summary>
internal static class MoneyNotShown
{
    /// <summary>The warning, where there are such purses; those that pay for somebody there are named.</summary>
    /// <param name="whole">The dataset.</param>
    /// <param name="seen">The part of it in the scope.</param>
    /// <param name="scope">The regions that are seen.</param>
    public static IReadOnlyList<Warning> Of(CoverageModel whole, CoverageModel seen, Scope scope)
    {
        if (seen == whole || !whole.FundingSources.Any(purse => !scope.Owns(purse) && MayPayIn(purse))) return [];
        var named = string.Join(", ", seen.FundingSources.Where(purse => purse.IsNotShown).Select(purse => purse.Id));
        var (id, en) = named.Length == 0 ? ("", "") : ($", di antaranya {named}", $", {named} among them");
        return
        [
            new Warning(
                WarningKind.LeftOut,
                new Phrase(
                    $"Hanya uang sumber dana untuk wilayah Anda saja yang dihitung; yang juga untuk wilayah lain tidak ditampilkan{id}. "
                        + "Tanyakan kepada perencana kabupaten apa yang dapat dibayarnya di sini.",
                    $"Only money of purses for your regions alone is counted; those that are for other regions too are not shown{en}. "
                        + "Ask a planner of the regency what they can pay here."),
                named.Length == 0 ? [] : [new WarningDatum("purses", named)]),
        ];

        bool MayPayIn(Funding.FundingSource purse) => purse.Regions.Count == 0
            || purse.Regions.Any(region => scope.Contains(region) || scope.Regions.Any(region.Contains));
    }
}
