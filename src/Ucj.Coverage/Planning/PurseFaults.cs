using Ucj.Coverage.Funding;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Planning;

/// <summary>What in a model's purses and envelopes contradicts itself or the model, so that no plan can be made with them.</summary>
internal static class PurseFaults
{
    private const string Amount = "amount";
    private const string Months = "from_month";

    private static readonly Percent Whole = Percent.Of(100);

    /// <summary>All of them, in order of source id.</summary>
    public static IReadOnlyList<PurseFault> Of(CoverageModel model)
    {
        var faults = new List<PurseFault>();
        var byId = model.FundingSources.ToLookup(purse => purse.Id, StringComparer.Ordinal);
        var envelopes = model.Envelopes.ToLookup(envelope => envelope.SourceId, StringComparer.Ordinal);
        foreach (var purses in byId.OrderBy(purses => purses.Key, StringComparer.Ordinal))
        {
            if (purses.Count() > 1) faults.Add(new(purses.Key, null, "source_id", purses.Key, PurseExpectation.Once));
            Envelope[] own = [.. envelopes[purses.Key].OrderBy(envelope => envelope.Months.First)];
            CheckEarmark(purses.First(), model, faults);
            CheckShares(purses.First(), byId, envelopes, faults);
            foreach (var envelope in own.Where(envelope => envelope.Amount < Rupiah.Zero))
                faults.Add(new(envelope.SourceId, envelope.Months, Amount, $"{envelope.Amount}", PurseExpectation.NotNegative));
            for (var i = 1; i < own.Length; i++)
            {
                if (own[i].Months.First <= own[i - 1].Months.Last)
                    faults.Add(new(purses.Key, own[i].Months, Months, $"{own[i].Months}", PurseExpectation.ApartFrom(own[i - 1])));
            }
        }

        foreach (var unknown in envelopes.Where(one => !byId.Contains(one.Key)))
            faults.Add(new(unknown.Key, unknown.First().Months, "source_id", unknown.Key, PurseExpectation.KnownPurse));

        CheckAllTogether(model, faults);

        // Sums tell nothing while their parts are wrong.
        if (faults.Count == 0) CheckSumsOfShares(model, byId, faults);
        return faults;
    }

    private static void CheckAllTogether(CoverageModel model, List<PurseFault> faults)
    {
        var sum = Int128.Zero;
        foreach (var envelope in model.Envelopes) sum += Math.Max(0, envelope.Amount.Amount);
        if (sum <= Envelope.MostTogether.Amount) return;
        var largest = model.Envelopes.MaxBy(envelope => envelope.Amount)!;
        faults.Add(new(largest.SourceId, largest.Months, Amount, $"{largest.Amount}", PurseExpectation.AllTogether(Envelope.MostTogether)));
    }

    private static void CheckEarmark(FundingSource purse, CoverageModel model, List<PurseFault> faults)
    {
        foreach (var group in purse.Groups.Where(group => !model.Groups.TryNumberOf(group, out _)))
            faults.Add(new(purse.Id, null, "groups", group, PurseExpectation.KnownGroup));
        foreach (var region in purse.Regions.Where(region => !model.Regions.TryNumberOf(region, out _) && !region.Contains(model.Region)))
            faults.Add(new(purse.Id, null, "regions", region.ToString(), PurseExpectation.KnownRegion));
        if (purse.MaxMonths < 1) faults.Add(new(purse.Id, null, "max_months", FormattableString.Invariant($"{purse.MaxMonths}"), PurseExpectation.MonthsCap));
    }

    private static void CheckShares(
        FundingSource purse,
        ILookup<string, FundingSource> byId,
        ILookup<string, Envelope> envelopes,
        List<PurseFault> faults)
    {
        if (purse.Share > Whole) faults.Add(new(purse.Id, null, "share_percent", $"{purse.Share}", PurseExpectation.AtMostWhole));
        if (purse.Support > Whole) faults.Add(new(purse.Id, null, "support_percent", $"{purse.Support}", PurseExpectation.AtMostWhole));

        if (purse.ParentId is not { } parent) return;
        if (!byId.Contains(parent) || parent == purse.Id)
        {
            faults.Add(new(purse.Id, null, "parent", parent, PurseExpectation.OtherPurse));
            return;
        }

        foreach (var part in envelopes[purse.Id])
        {
            if (envelopes[parent].FirstOrDefault(whole => whole.Months.Contains(part.Months)) is not { } whole)
                faults.Add(new(purse.Id, part.Months, Months, $"{part.Months}", PurseExpectation.WithinParent(parent)));
            else if (whole.Amount >= Rupiah.Zero && purse.Share is { } most && most <= Whole && part.Amount > most.FloorOf(whole.Amount))
                faults.Add(new(purse.Id, part.Months, Amount, $"{part.Amount}", PurseExpectation.WithinShare(parent, most, most.FloorOf(whole.Amount))));
        }
    }

    /// <summary>Each share may be within its bounds and all together promise more than their parent has.</summary>
    private static void CheckSumsOfShares(CoverageModel model, ILookup<string, FundingSource> byId, List<PurseFault> faults)
    {
        Envelope[] envelopes = [.. Shares.Envelopes(model)];
        var setAside = Shares.SetAside(model, envelopes);
        for (var number = 0; number < envelopes.Length; number++)
        {
            var envelope = envelopes[number];
            if (setAside[number] == Rupiah.Zero) continue;
            var promised = setAside[number] + (byId[envelope.SourceId].First().Support?.PartOf(envelope.Amount) ?? Rupiah.Zero);
            if (promised > envelope.Amount)
                faults.Add(new(envelope.SourceId, envelope.Months, Amount, $"{promised}", PurseExpectation.WithinWhole(envelope)));
        }
    }
}
