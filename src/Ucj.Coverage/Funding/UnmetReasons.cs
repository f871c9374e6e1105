using NodaTime;

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
    private readonly int[] _lastTier = LastTiers(allocation);

    public IReadOnlyList<UnmetNeed> List()
    {
        var unmet = new List<UnmetNeed>();
        for (var number = 0; number < _problem.Needs.Length; number++)
        {
            if (allocation.Unmet(number) is var workers and > 0) unmet.Add(Explain(_problem.Needs[number], workers));
        }

        return unmet;
    }

    private UnmetNeed Explain(FundingNeed need, int workers)
    {
        var nearest = RefusalKind.UnknownPurse;
        var refusals = new List<PurseRefusal>();
        foreach (var purse in purses)
        {
            var refusal = RefusalOf(purse, need);
            if (refusal.Kind < nearest) continue;
            if (refusal.Kind > nearest) refusals.Clear();
            nearest = refusal.Kind;
            refusals.Add(refusal);
        }

        return new UnmetNeed(need, workers, nearest, refusals);
    }

    private PurseRefusal RefusalOf(FundingSource purse, FundingNeed need)
    {
        if (purse.Forbids(need.Village, need.Group, need.Segment, need.Sector) is { } part)
            return new PurseRefusal(purse.Id, RefusalKind.Earmark) { Part = part };
        if (!_refusals.TryGetValue((purse, need.Month), out var known))
        {
            var months = need.Month is { } month ? new MonthRange(month, month) : ledger.Window;
            known = _refusals[(purse, need.Month)] = ledger.Refuses(purse, months);
        }

        if (known is { } refusal && (refusal.Kind != RefusalKind.MonthsCap || need.Month is null)) return refusal;
        var pot = _potsOf[purse.Id].First(one => need.Month is not { } month || _problem.Pots[one].Months[0].Contains(month));
        return new PurseRefusal(purse.Id, RefusalKind.UsedUp)
        {
            Month = need.Month,
            Tier = _lastTier[pot] > 0 ? Math.Min(_lastTier[pot], need.Tier) : null,
            IsEmpty = ledger.IsEmpty(purse.Id, need.Month),
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
