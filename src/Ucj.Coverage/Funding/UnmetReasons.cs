using NodaTime;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Funding;

/// <summary>The smallest explanation of each unmet need: the purses that came nearest to paying, and what kept them.</summary>
internal sealed class UnmetReasons(IReadOnlyList<FundingSource> purses, Allocation allocation, WindowLedger ledger)
{
    private readonly FundingProblem _problem = allocation.Problem;
    private readonly Dictionary<string, int[]> _potsOf = allocation.Problem.Pots
        .Select((pot, number) => (pot.Source.Id, number))
        .GroupBy(pair => pair.Id, StringComparer.Ordinal)
        .ToDictionary(pair => pair.Key, pair => pair.Select(one => one.number).ToArray(), StringComparer.Ordinal);

    private readonly Dictionary<(FundingSource Purse, YearMonth? Month), PurseRefusal?> _refusals = [];
    // What an earmark says of a need does not depend on its month, of which a plan may have many.
    private readonly Dictionary<(RegionCode Village, string Group, Sector Sector), EarmarkPart?[]> _forbidden = [];
    private readonly int[] _lastTier = LastTiers(allocation);

    public IReadOnlyList<UnmetNeed> List()
    {
        var unmet = new List<UnmetNeed>();
        for (var number = 0; number < _problem.Needs.Length; number++)
        {
            if (allocation.Unmet(number) is var workers and > 0) unmet.Add(Explain(number, workers));
        }

        return unmet;
    }

    /// <summary>What keeps the purse that came nearest to paying for one of the unmet; absent where none are.</summary>
    public PurseRefusal? Nearest() => List().SelectMany(unmet => unmet.Purses).Cast<PurseRefusal?>().MaxBy(refusal => refusal!.Value.Kind);

    private UnmetNeed Explain(int needNumber, int workers)
    {
        var need = _problem.Needs[needNumber];
        var nearest = RefusalKind.UnknownPurse;
        var refusals = new List<PurseRefusal>();
        var forbidden = Forbidden(need);
        for (var number = 0; number < purses.Count; number++)
        {
            // Nothing is farther from paying than an earmark that forbids it.
            if (forbidden[number] is not null && nearest > RefusalKind.Earmark) continue;
            var refusal = RefusalOf(purses[number], needNumber, forbidden[number]);

            // Whatever became of its money, more of it would pay.
            var kind = refusal.Kind > RefusalKind.UsedUp ? RefusalKind.UsedUp : refusal.Kind;
            if (kind < nearest) continue;
            if (kind > nearest) refusals.Clear();
            nearest = kind;
            refusals.Add(refusal);
        }

        return new UnmetNeed(need, workers, nearest, refusals);
    }

    private EarmarkPart?[] Forbidden(FundingNeed need)
    {
        var key = (need.Village, need.Group, need.Sector);
        if (_forbidden.TryGetValue(key, out var known)) return known;
        return _forbidden[key] =
            [.. purses.Select(purse => purse.Forbids(need.Village, need.Group, need.Segment, need.Sector))];
    }

    private PurseRefusal RefusalOf(FundingSource purse, int needNumber, EarmarkPart? forbidden)
    {
        if (forbidden is { } part)
            return new PurseRefusal(purse.Id, RefusalKind.Earmark) { Part = part };
        var need = _problem.Needs[needNumber];
        if (!_refusals.TryGetValue((purse, need.Month), out var known))
        {
            var months = need.Month is { } month ? new MonthRange(month, month) : ledger.Window;
            known = _refusals[(purse, need.Month)] = ledger.Refuses(purse, months);
        }

        if (known is { } refusal && (refusal.Kind != RefusalKind.MonthsCap || need.Month is null)) return refusal;
        var pot = _potsOf[purse.Id].First(one => need.Month is not { } month || _problem.Pots[one].Months[0].Contains(month));
        return OutOfMoney(pot, needNumber);
    }

    /// <summary>The first of a pot's envelopes that does not bear a worker of the need, and where its money went.</summary>
    private PurseRefusal OutOfMoney(int pot, int needNumber)
    {
        var (need, accounts) = (_problem.Needs[needNumber], _problem.Pots[pot].Envelopes);
        var price = _problem.PriceOf(pot, _problem.ClassOf[needNumber]);
        var envelope = 0;
        while (envelope < price.Length - 1 && allocation.Network.Paid.Left(pot, envelope) >= price[envelope]) envelope++;
        if (ledger.ShortBeforeNeeds(accounts[envelope], price[envelope]) is { } early)
            return need.Month is null ? early : early with { Month = need.Month };
        return new PurseRefusal(_problem.Pots[pot].Source.Id, RefusalKind.UsedUp)
        {
            Month = need.Month ?? (accounts.Length > 1 ? _problem.Pots[pot].Months[envelope].First : null),
            Tier = _lastTier[pot] > 0 ? Math.Min(_lastTier[pot], need.Tier) : null,
        };
    }

    /// <summary>The last tier each pot pays for; 0 where it pays for nobody.</summary>
    private static int[] LastTiers(Allocation allocation)
    {
        var last = new int[allocation.Problem.Pots.Count];
        foreach (var (need, pot, _) in allocation.Lines())
            last[pot] = Math.Max(last[pot], allocation.Problem.Needs[need].Tier);
        return last;
    }
}
