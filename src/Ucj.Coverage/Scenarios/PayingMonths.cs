using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>The months in which an envelope may pay: its own in which the purse's legal basis is in force.</summary>
/// <param name="SourceId">The purse's id.</param>
/// <param name="First">The number of the first month.</param>
/// <param name="Last">The number of the last month.</param>
internal readonly record struct PayingMonths(string SourceId, int First, int Last)
{
    /// <summary>The months of every envelope that may pay in any, in the order of the envelopes.</summary>
    public static IEnumerable<PayingMonths> Of(CoverageModel model)
    {
        var purses = model.FundingSources.ToDictionary(purse => purse.Id, StringComparer.Ordinal);
        foreach (var envelope in Shares.Envelopes(model))
        {
            if (Of(purses[envelope.SourceId], envelope.Months) is { } months)
                yield return new PayingMonths(envelope.SourceId, ContributionMonth.ToNumber(months.First), ContributionMonth.ToNumber(months.Last));
        }
    }

    /// <summary>The months of some in which a purse's legal basis is in force; they are one range.</summary>
    public static MonthRange? Of(FundingSource purse, MonthRange months) => months.FirstRun(purse.IsLegalIn);
}
