using NodaTime;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Funding;

/// <summary>
/// Finds for every purse with money left what keeps it from one more of the uncovered: of all of them he who is fewest
/// changes away from being paid for, then he whom the nearest one would reach.
/// </summary>
/// <param name="unmet">The needs of whom somebody is not paid for.</param>
/// <param name="ledger">What is left in the envelopes.</param>
/// <param name="prices">What a purse pays.</param>
internal sealed class IdleReasons(IReadOnlyList<FundingNeed> unmet, WindowLedger ledger, FundingPrices prices)
{
    /// <summary>The idle money of purses given in order of use.</summary>
    public IReadOnlyList<IdleMoney> List(IEnumerable<FundingSource> purses, IReadOnlyList<FirstCharge> charges)
    {
        var idle = new List<IdleMoney>();
        foreach (var purse in purses)
        {
            if (ledger.Left(purse.Id) is not (var left and > 0)) continue;
            if (Nearest(purse, charges) is not { } obstacles) continue;
            idle.Add(new IdleMoney(purse.Id, new Rupiah(left), obstacles[0]) { Besides = obstacles[1..] });
        }

        return idle;
    }

    /// <summary>
    /// All that keeps the purse from the one who is nearest, the farthest obstacle first; nothing where it could pay for him, and
    /// <see langword="null"/> where nobody is left.
    /// </summary>
    public PurseRefusal[]? Nearest(FundingSource purse, IReadOnlyList<FirstCharge> charges)
    {
        var best = (PurseRefusal[]?)null;
        var ofLike = new Dictionary<(Sector Sector, Rupiah? Income, YearMonth? Month), PurseRefusal[]>();
        foreach (var need in unmet)
        {
            if (best is []) return best;
            var like = (need.Sector, need.Income, need.Month);
            if (!ofLike.TryGetValue(like, out var others)) ofLike.Add(like, others = [.. Obstacles(purse, need)]);
            if (best is not null && others.Length > best.Length) continue;
            Consider(purse, purse.AllThatForbid(need.Village, need.Group, need.Segment, need.Sector), others, ref best);
        }

        foreach (var staff in charges.Where(charge => charge.SourceId == purse.Id).SelectMany(charge => charge.Left))
        {
            PurseRefusal[] others = [.. ledger.Refusals(purse, ledger.Window), .. ledger.Short(purse.Id, staff.ByMonth)];
            Consider(purse, staff.Forbidden, others, ref best);
        }

        return best;
    }

    private static void Consider(FundingSource purse, EarmarkPart[] forbidden, PurseRefusal[] others, ref PurseRefusal[]? best)
    {
        if (best is not null)
        {
            var more = forbidden.Length + others.Length - best.Length;
            if (more > 0) return;
            if (more == 0 && Rank(forbidden.Length == 0 && others.Length > 0 ? others[0] : null).CompareTo(Rank(best[0])) <= 0) return;
        }

        best = [.. forbidden.Select(part => new PurseRefusal(purse.Id, RefusalKind.Earmark) { Part = part }), .. others];
    }

    /// <summary>The nearer the higher; of two that lack money the one that lacks less.</summary>
    private static (RefusalKind Kind, long Room) Rank(PurseRefusal? first) => first is { } refusal
        ? (refusal.Kind, (refusal.Left?.Amount ?? 0) - (refusal.Price?.Amount ?? 0))
        : (RefusalKind.Earmark, 0);

    /// <summary>All but the earmark that keeps the purse from a need, the farthest first.</summary>
    private IEnumerable<PurseRefusal> Obstacles(FundingSource purse, FundingNeed need)
    {
        var months = need.Month is { } only ? new MonthRange(only, only) : ledger.Window;
        var byMonth = new Rupiah[ledger.Window.Length];
        var price = Rupiah.Zero;
        foreach (var month in months.Months())
        {
            var ofMonth = new Rupiah(prices.Of(purse, need.Sector, need.Income, month));
            byMonth[ContributionMonth.ToNumber(month) - ContributionMonth.ToNumber(ledger.Window.First)] = ofMonth;
            price += ofMonth;
        }

        var hasEnvelope = true;
        foreach (var refusal in ledger.Refusals(purse, months))
        {
            if (refusal.Kind == RefusalKind.MonthsCap && need.Month is not null) continue;
            hasEnvelope &= refusal.Kind != RefusalKind.NoEnvelope;
            yield return need.Month is { } month ? Widened(purse, refusal, month) : refusal;
        }

        foreach (var shortage in ledger.Short(purse.Id, byMonth)) yield return shortage;

        // The money that is left would have to do for a month no envelope is for.
        if (need.Month is not null && !hasEnvelope && ledger.LeftInFullest(purse.Id) is var fullest && fullest < price.Amount)
        {
            yield return new PurseRefusal(purse.Id, RefusalKind.CostsMore)
            {
                Month = need.Month,
                Left = new Rupiah(fullest),
                Price = price,
            };
        }
    }

    /// <summary>What is said of one month of a monthly plan, said of all the months after it to which it applies as well.</summary>
    private PurseRefusal Widened(FundingSource purse, PurseRefusal refusal, YearMonth month)
    {
        foreach (var wide in ledger.Refusals(purse, new MonthRange(month, ledger.Window.Last)))
        {
            if (wide.Kind == refusal.Kind) return wide;
        }

        return refusal;
    }
}
