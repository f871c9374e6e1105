using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Scenarios;

/// <summary>
/// Money that does not move in a projection: what its own envelopes have left once all that it wrote is paid, and what keeps
/// each purse from one more of the uncovered for one month more.
/// </summary>
internal static class ProjectedMoney
{
    /// <summary>The idle money of purses, each once, by order of use and id.</summary>
    public static IReadOnlyList<IdleMoney> Idle(Projection projection, PlannedMoney planned)
    {
        var model = projection.Model;
        (FundingSource Purse, MonthRange Months)[] touched = [.. Touched(projection)];
        if (touched is [] || touched.Min(one => one.Months.First) < model.Law!.FirstMonth) return [];
        var window = new MonthRange(touched.Min(one => one.Months.First), touched.Max(one => one.Months.Last));
        var accounts = EnvelopeAccounts.Of(model, window.First);
        FundingSource[] purses = [.. touched.Select(one => one.Purse).Distinct()
            .Where(purse => LeftOf(purse, accounts, window) > Rupiah.Zero)
            .OrderBy(purse => purse.OrderOfUse).ThenBy(purse => purse.Id, StringComparer.Ordinal)];
        var nearest = new Dictionary<string, PurseRefusal[]>(StringComparer.Ordinal);
        Look(model, window, isMonthly: true, accounts, purses, nearest);

        // The staff of public employers is owed whole windows; so months of which only some are without cover are looked at by themselves.
        foreach (var apart in touched.Where(one => purses.Contains(one.Purse)).SelectMany(Apart).GroupBy(one => one.Months, one => one.Purse))
            Look(model, apart.Key, isMonthly: false, accounts, apart, nearest);

        return
        [
            .. from purse in purses
               where nearest.ContainsKey(purse.Id)
               let reasons = nearest[purse.Id] is { Length: > 0 } always ? always : OfPlans(purse, window, planned, accounts)
               select new IdleMoney(purse.Id, LeftOf(purse, accounts, window), reasons[0]) { Besides = reasons[1..] },
        ];
    }

    /// <summary>What keeps a purse that could pay for somebody for a month: how and when the projection planned its money.</summary>
    private static PurseRefusal[] OfPlans(
        FundingSource purse, MonthRange window, PlannedMoney planned, IReadOnlyList<EnvelopeAccount> accounts)
    {
        if (planned.HeldByCap.Contains(purse.Id)) return [new PurseRefusal(purse.Id, RefusalKind.EnrolmentCap)];
        if (planned.Last.GetValueOrDefault(purse.Id) is { } plan
            && plan.Idle.FirstOrDefault(one => one.SourceId == purse.Id) is { } idle
            && idle.Reason.Kind is RefusalKind.CostsMore or RefusalKind.MonthsCap or RefusalKind.UsedUp or RefusalKind.FirstCharges
            && idle.Amount == LeftOf(purse, accounts, HeldIn(purse, window, plan.Request.Window)))
        {
            return [idle.Reason, .. idle.Besides];
        }

        return [new PurseRefusal(purse.Id, RefusalKind.PlannedBefore)];
    }

    /// <summary>The months whose envelopes hold what a plan had; where a purse carries over, the earlier ones it came from as well.</summary>
    private static MonthRange HeldIn(FundingSource purse, MonthRange window, MonthRange planned) =>
        purse.CarryOver && window.First < planned.First ? new MonthRange(window.First, planned.Last) : planned;

    /// <summary>Keeps of each purse what keeps it from the one without cover in some months who is nearest, when that is less than what is kept.</summary>
    private static void Look(
        CoverageModel model,
        MonthRange window,
        bool isMonthly,
        IReadOnlyList<EnvelopeAccount> accounts,
        IEnumerable<FundingSource> purses,
        Dictionary<string, PurseRefusal[]> nearest)
    {
        var uncovered = UncoveredWorkers.Of(model, model.Registry!, new FundingRequest(window) { Monthly = isMonthly });
        var charges = FirstCharges.Pay(model, model.Registry!, model.Law!, uncovered.OfPublicEmployers, new WindowLedger(window, accounts));
        var reasons = new IdleReasons(uncovered.Needs, new WindowLedger(window, accounts), new FundingPrices(model.Law!));
        foreach (var purse in purses)
        {
            var found = charges.Any(charge => charge.SourceId == purse.Id && charge.PaidWorkers > 0) ? [] : reasons.Nearest(purse, charges);
            if (found is not null && (!nearest.TryGetValue(purse.Id, out var known) || found.Length < known.Length)) nearest[purse.Id] = found;
        }
    }

    private static IEnumerable<(FundingSource Purse, MonthRange Months)> Touched(Projection projection)
    {
        var purses = projection.Model.FundingSources.ToDictionary(purse => purse.Id, StringComparer.Ordinal);
        foreach (var envelope in Shares.Envelopes(projection.Model))
        {
            if (envelope.Months.Intersect(projection.MonthRange) is { } months) yield return (purses[envelope.SourceId], months);
        }
    }

    /// <summary>The months of an envelope before and after those in which the purse's legal basis is in force; else its last one.</summary>
    private static IEnumerable<(FundingSource Purse, MonthRange Months)> Apart((FundingSource Purse, MonthRange Months) one)
    {
        var (purse, months) = one;
        if (PayingMonths.Of(purse, months) is not { } paying)
        {
            yield return (purse, months);
            yield break;
        }

        if (months.First < paying.First) yield return (purse, new MonthRange(months.First, ContributionMonth.Plus(paying.First, -1)));
        if (paying.Last < months.Last) yield return (purse, new MonthRange(ContributionMonth.Plus(paying.Last, 1), months.Last));
        else yield return (purse, new MonthRange(months.Last, months.Last));
    }

    /// <summary>What the envelopes of a purse that touch some months have left; what one carried into the next is spent there.</summary>
    private static Rupiah LeftOf(FundingSource purse, IReadOnlyList<EnvelopeAccount> accounts, MonthRange months)
    {
        var left = Int128.Zero;
        foreach (var account in accounts.Where(one => one.SourceId == purse.Id && one.Months.Intersect(months) is not null))
            left += account.Free.Amount - (purse.CarryOver ? account.Overcommitted.Amount : Int128.Zero);
        return new Rupiah((long)Int128.Clamp(left, 0, long.MaxValue));
    }
}
