using Ucj.Coverage.Funding;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Planning;

/// <summary>
/// Purses that are a share of another, such as the at most 20 % of the palm-oil share that may go elsewhere than into
/// roads: their money is set aside out of the parent's. One without envelopes of its own has its whole share of each of
/// the parent's, whole rupiah rounded down.
/// </summary>
internal static class Shares
{
    /// <summary>The model's envelopes and those that shares have of their parents'.</summary>
    public static IEnumerable<Envelope> Envelopes(CoverageModel model)
    {
        var own = model.Envelopes.Select(envelope => envelope.SourceId).ToHashSet(StringComparer.Ordinal);
        return model.Envelopes.Concat(
            from purse in model.FundingSources
            where purse.ParentId is not null && !own.Contains(purse.Id)
            let share = purse.Share ?? default
            from envelope in model.Envelopes
            where envelope.SourceId == purse.ParentId
            select new Envelope(purse.Id, envelope.Months, share.FloorOf(envelope.Amount)));
    }

    /// <summary>The id of the purse that one is a share of, or else of the first that is a share of it; <see langword="null"/> for neither.</summary>
    public static string? OtherOf(CoverageModel model, FundingSource purse) =>
        purse.ParentId ?? model.FundingSources.FirstOrDefault(other => other.ParentId == purse.Id)?.Id;

    /// <summary>What of each envelope is set aside for the shares of its purse.</summary>
    public static Rupiah[] SetAside(CoverageModel model, Envelope[] envelopes)
    {
        var aside = new Rupiah[envelopes.Length];
        foreach (var share in model.FundingSources.Where(purse => purse.ParentId is not null))
        {
            foreach (var part in envelopes.Where(envelope => envelope.SourceId == share.Id))
            {
                var whole = Array.FindIndex(
                    envelopes,
                    envelope => envelope.SourceId == share.ParentId && envelope.Months.Contains(part.Months));
                if (whole >= 0) aside[whole] += part.Amount;
            }
        }

        return aside;
    }
}
