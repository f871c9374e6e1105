using Ucj.Coverage.Funding;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Planning;

/// <summary>What in a model's purses and envelopes contradicts itself or the model, so that no plan can be made with them.</summary>
internal static class PurseFaults
{
    private static readonly Percent Whole = Percent.Of(100);

    /// <summary>All of them, in order of source id.</summary>
    public static IReadOnlyList<Phrase> Of(CoverageModel model)
    {
        var faults = new List<Phrase>();
        var byId = model.FundingSources.ToLookup(purse => purse.Id, StringComparer.Ordinal);
        var envelopes = model.Envelopes.ToLookup(envelope => envelope.SourceId, StringComparer.Ordinal);
        foreach (var purses in byId.OrderBy(purses => purses.Key, StringComparer.Ordinal))
        {
            if (purses.Count() > 1) faults.Add(PurseSentence.Twice(purses.Key));
            Envelope[] own = [.. envelopes[purses.Key].OrderBy(envelope => envelope.Months.First)];
            CheckEarmark(purses.First(), model, faults);
            CheckShares(purses.First(), byId, envelopes, faults);
            foreach (var envelope in own.Where(envelope => envelope.Amount < Rupiah.Zero))
                faults.Add(PurseSentence.NegativeEnvelope(envelope));
            for (var i = 1; i < own.Length; i++)
            {
                if (own[i].Months.First <= own[i - 1].Months.Last) faults.Add(PurseSentence.Overlap(own[i - 1], own[i]));
            }
        }

        foreach (var unknown in envelopes.Where(one => !byId.Contains(one.Key))) faults.Add(PurseSentence.UnknownPurse(unknown.Key));

        // Sums tell nothing while their parts are wrong.
        if (faults.Count == 0) CheckSumsOfShares(model, byId, faults);
        return faults;
    }

    private static void CheckEarmark(FundingSource purse, CoverageModel model, List<Phrase> faults)
    {
        foreach (var group in purse.Groups.Where(group => !model.Groups.TryNumberOf(group, out _)))
            faults.Add(PurseSentence.UnknownGroup(purse.Id, group));
        foreach (var region in purse.Regions.Where(region => !model.Regions.TryNumberOf(region, out _) && !region.Contains(model.Region)))
            faults.Add(PurseSentence.UnknownRegion(purse.Id, region));
        if (purse.MaxMonths < 1) faults.Add(PurseSentence.MonthsCap(purse.Id, purse.MaxMonths.Value));
    }

    private static void CheckShares(
        FundingSource purse,
        ILookup<string, FundingSource> byId,
        ILookup<string, Envelope> envelopes,
        List<Phrase> faults)
    {
        foreach (var share in new[] { purse.Share, purse.Support })
        {
            if (share > Whole) faults.Add(PurseSentence.ShareAboveWhole(purse.Id, share.Value));
        }

        if (purse.ParentId is not { } parent) return;
        if (!byId.Contains(parent) || parent == purse.Id)
        {
            faults.Add(PurseSentence.UnknownParent(purse.Id, parent));
            return;
        }

        foreach (var part in envelopes[purse.Id])
        {
            if (envelopes[parent].FirstOrDefault(whole => whole.Months.Contains(part.Months)) is not { } whole)
                faults.Add(PurseSentence.OutsideParent(part, parent));
            else if (purse.Share is { } most && most <= Whole && part.Amount > most.FloorOf(whole.Amount))
                faults.Add(PurseSentence.AboveShare(part, parent, most, most.FloorOf(whole.Amount)));
        }
    }

    /// <summary>Each share may be within its bounds and all together promise more than their parent has.</summary>
    private static void CheckSumsOfShares(CoverageModel model, ILookup<string, FundingSource> byId, List<Phrase> faults)
    {
        Envelope[] envelopes = [.. Shares.Envelopes(model)];
        var setAside = Shares.SetAside(model, envelopes);
        for (var number = 0; number < envelopes.Length; number++)
        {
            var envelope = envelopes[number];
            if (setAside[number] == Rupiah.Zero) continue;
            var promised = setAside[number] + (byId[envelope.SourceId].First().Support?.PartOf(envelope.Amount) ?? Rupiah.Zero);
            if (promised > envelope.Amount) faults.Add(PurseSentence.AboveWhole(envelope, promised));
        }
    }
}
