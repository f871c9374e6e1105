namespace Ucj.Coverage.Funding;

/// <summary>
/// What more money does where pots have several prices: proven by a search, within so many steps, or bounded from both
/// sides. Nobody whom the allocation pays for is given up.
/// </summary>
internal sealed class ProvenMoney(Allocation allocation, SearchSteps steps)
{
    private readonly FundingProblem _problem = allocation.Problem;
    private readonly int[] _tiers = allocation.Problem.Tiers();
    private readonly Dictionary<(int Class, int Tier), long> _funded = Enumerable.Range(0, allocation.Funded.Length)
        .GroupBy(need => (allocation.Problem.ClassOf[need], allocation.Problem.Needs[need].Tier))
        .ToDictionary(cell => cell.Key, cell => cell.Sum(need => (long)allocation.Funded[need]));

    /// <summary>The least money for more workers.</summary>
    /// <param name="known">An amount that does.</param>
    /// <param name="sourceId">The only purse it may go into; any when <see langword="null"/>.</param>
    public ExtraMoney For(ExtraMoney known, string? sourceId)
    {
        var (best, isMost) = (known.Workers == 0 ? known : Sought(known.Workers, known, sourceId).Found ?? known, false);
        var most = Math.Min(known.Wanted, Payable());
        while (best.Workers < most && !steps.AreUsedUp)
        {
            (var more, isMost) = Sought(best.Workers + 1, null, sourceId);
            if (more is null) break;
            best = more;
        }

        return best with { Wanted = known.Wanted, IsMostProven = isMost || best.Workers == most };
    }

    /// <summary>The workers by tier that more money in a purse buys: as many of the first tier as can be, then of the next.</summary>
    /// <param name="sourceId">The purse.</param>
    /// <param name="amount">How much more.</param>
    /// <param name="gained">So many can be had in any case, by tier.</param>
    /// <returns>How many can be had, by tier, and how many more could be that nobody could disprove.</returns>
    public (long[] Gained, long Doubtful) InPurse(string sourceId, long amount, long[] gained)
    {
        var (best, doubtful) = (new long[_tiers.Length], 0L);
        var isKnown = true;
        for (var index = 0; index < _tiers.Length; index++)
        {
            var demand = _problem.Needs.Where(need => need.Tier == _tiers[index]).Sum(need => (long)need.Workers)
                - _funded.Where(cell => cell.Key.Tier == _tiers[index]).Sum(cell => cell.Value);
            var (reached, most) = Most(isKnown ? gained[index] : 0, demand, many =>
            {
                var quotas = (long[])best.Clone();
                quotas[index] = many;
                var search = new MoneySearch(steps);
                search.Run([Question([.. _tiers.Select(tier => new[] { tier })], quotas, PotsOf(sourceId, amount))], amount + 1, amount);
                return search.Best is not null ? true : search.Lower > amount ? false : null;
            });
            best[index] = reached;
            isKnown &= reached == gained[index];
            doubtful += most - reached;
        }

        return (best, doubtful);
    }

    /// <summary>The most workers of a tier beside the counts of the earlier ones.</summary>
    /// <param name="counts">The counts of the tiers up to it, its own of last, which can be had.</param>
    /// <param name="most">No plan has more.</param>
    public (long Reached, long Most) OfTier(long[] counts, long most) => Most(counts[^1], most, many =>
    {
        var search = new MoneySearch(steps);
        search.Run([MoneyQuestion.OfTiers(_problem, [.. counts[..^1], many])], known: 1);
        return search.Best is not null ? true : search.Lower > 0 ? false : null;
    });

    /// <summary>How many nobody pays for yet whom some pot might pay for: no money pays for more.</summary>
    private long Payable() => Enumerable.Range(0, allocation.Funded.Length)
        .Where(need => _problem.PayersOf(_problem.ClassOf[need]).ContainsAnyExcept(0UL)).Sum(need => (long)allocation.Unmet(need));

    /// <summary>The least money for so many; none where there is no way, or where the search ended before one was found.</summary>
    private (ExtraMoney? Found, bool IsImpossible) Sought(int workers, ExtraMoney? known, string? sourceId)
    {
        var search = new MoneySearch(steps);
        search.Run([Question([_tiers], [workers], PotsOf(sourceId, MoneyPot.Unlimited))], known?.Amount.Amount);
        var answer = search.Best is { } found ? Parts(found.Node, found.Workers, workers) : known;
        return (answer is null ? null : answer with { Least = new Rupiah(search.Lower!.Value) }, search.Lower is null);
    }

    /// <summary>The largest number that can be had, between one that can and one that is not exceeded.</summary>
    private static (long Reached, long Most) Most(long reached, long most, Func<long, bool?> canBe)
    {
        var (step, doubt) = (1L, most);
        while (reached < most)
        {
            var tried = Math.Min(reached + step, most);
            switch (canBe(tried))
            {
                case true:
                    (reached, step) = (tried, step * 2);
                    break;
                case false:
                    (most, step) = (tried - 1, 1);
                    doubt = Math.Min(doubt, most);
                    break;
                default:
                    if (tried == reached + 1) return (reached, doubt);
                    (most, step) = (tried - 1, 1);
                    break;
            }
        }

        return (reached, Math.Max(reached, doubt));
    }

    private MoneyQuestion Question(int[][] groups, long[] quotas, MoneyPot[] pots) => MoneyQuestion.Of(
        _problem, (needClass, group) => groups[group].Sum(tier => _funded.GetValueOrDefault((needClass, tier))), groups, quotas, pots);

    private MoneyPot[] PotsOf(string? sourceId, long most) => [.. _problem.Pots.Select((pot, number) =>
        new MoneyPot(_problem.Money[number], 0, sourceId is null || pot.Source.Id == sourceId ? most : 0))];

    private ExtraMoney Parts(MoneyNode node, long[] workers, int wanted)
    {
        var parts = new List<(string SourceId, int Workers, Rupiah Amount)>();
        foreach (var purse in Enumerable.Range(0, _problem.Pots.Count).GroupBy(pot => _problem.Pots[pot].Source.Id))
        {
            var amount = purse.Sum(pot => node.Question.Pots[pot].Spread(node.Spent(pot, workers)).Sum());
            var now = purse.SelectMany(pot => node.Question.PartsOf[pot]).Sum(part => workers[part]);
            var before = purse.Sum(pot => Enumerable.Range(0, _problem.ClassCount).Sum(one => (long)allocation.Network.Paid.Of(one, pot)));
            if (amount > 0 || now != before) parts.Add((purse.Key, (int)(now - before), new Rupiah(amount)));
        }

        return new ExtraMoney(wanted, wanted, new Rupiah(parts.Sum(part => part.Amount.Amount)), parts);
    }
}
