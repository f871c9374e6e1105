namespace Ucj.Coverage.Funding;

/// <summary>
/// Tier after tier where some pots have several prices: first by handing on and exchanging, which seldom leaves anything
/// out; then, where the bound of the tier shows that it may have, from the split of the pots that attains the bound; and
/// where that is not to be had in whole workers, from one that a short search finds.
/// </summary>
internal sealed class SeveralPrices(Allocation allocation)
{
    /// <summary>How long a tier may be searched: some milliseconds.</summary>
    private const long StepsOfTier = 200_000;

    private readonly FundingProblem _problem = allocation.Problem;
    private readonly CheaperExchange _exchange = new(allocation);
    private readonly SplitBound _bound = new(allocation.Problem);
    private readonly int[] _several = [.. Enumerable.Range(0, allocation.Problem.Pots.Count)
        .Where(pot => allocation.Problem.PriceKindCount[pot] > 1)];

    /// <summary>Pays for as many as it finds a way for.</summary>
    /// <returns>Whether of every tier as many are paid for as its bound allows, so that nobody could find a better way.</returns>
    public bool Fill()
    {
        var (tiers, isProven) = (_problem.Tiers(), true);
        for (var index = 0; index < tiers.Length; index++)
        {
            var tier = tiers[index];
            var end = Array.FindLastIndex(_problem.Needs, need => need.Tier == tier) + 1;
            _problem.Look(Array.FindIndex(_problem.Needs, need => need.Tier == tier));
            Serve(index, end);
            if (IsMet(tier)) continue;
            var counts = allocation.Counts();
            if (_bound.Of(index, counts) is not { } bound)
            {
                isProven = false;
                continue;
            }

            if (bound.Most <= counts[index]) continue;
            var before = allocation.Save();
            Adopt(bound.Split, end);
            Serve(index, end);
            if (!allocation.IsMoreThan(counts)) allocation.Restore(before);
            while (bound.Most - allocation.Counts()[index] > _several.Length && (ServeForSeveral(index, end) || Trade(index, end)))
            {
            }

            isProven &= Seek(index, end, bound.Most);
        }

        return isProven;
    }

    /// <summary>Searches for ways to pay for one more of the tier, as long as there are any and steps are left.</summary>
    /// <returns>Whether no more of it can be paid for.</returns>
    private bool Seek(int index, int end, long most)
    {
        var steps = new SearchSteps(StepsOfTier, cancellation: _problem.Cancellation);
        while (allocation.Counts() is var counts && counts[index] < most)
        {
            var search = new MoneySearch(steps);
            search.Run([MoneyQuestion.OfTiers(_problem, [.. counts[..index], counts[index] + 1])], known: 1);
            if (search.Best is not { } found) return search.Lower > 0;
            Adopt(SplitOf(found.Node.Question, found.Workers), end);
            Serve(index, end);
        }

        return true;
    }

    /// <summary>The workers of each part of the pots, by the parts of a search.</summary>
    private decimal[] SplitOf(MoneyQuestion question, long[] workers)
    {
        var (first, split) = (_problem.FirstParts(), new decimal[_problem.PriceKindCount.Sum()]);
        for (var number = 0; number < workers.Length; number++)
        {
            var part = question.Parts[number];
            var kind = 0;
            while (_problem.PriceOfKind(part.Pot, kind) != part.Price) kind++;
            split[first[part.Pot] + kind] = workers[number];
        }

        return split;
    }

    private void Serve(int index, int end)
    {
        do
        {
            for (var need = 0; need < end; need++)
            {
                _problem.Cancellation.ThrowIfCancellationRequested();
                if (allocation.Unmet(need) > 0) allocation.Serve(need);
            }
        }
        while (_exchange.Run(index));
    }

    private bool ServeForSeveral(int index, int end)
    {
        var any = false;
        for (var need = 0; need < end; need++)
        {
            while (allocation.Unmet(need) > 0 && allocation.ServeForSeveral(need) > 0) any = true;
        }

        if (any) Serve(index, end);
        return any;
    }

    /// <summary>Gives up one worker of a pot where the money so freed, exchanged against others, pays for more than him.</summary>
    private bool Trade(int index, int end)
    {
        foreach (var pot in _several)
        {
            for (var kind = 0; kind < _problem.PriceKindCount[pot]; kind++)
            {
                _problem.Cancellation.ThrowIfCancellationRequested();
                var (before, counts) = (allocation.Save(), allocation.Counts());
                if (!GiveUpOne(pot, kind, end)) continue;
                _exchange.Run(index);
                Serve(index, end);
                if (allocation.IsMoreThan(counts)) return true;
                allocation.Restore(before);
            }
        }

        return false;
    }

    private bool GiveUpOne(int pot, int kind, int end)
    {
        for (var need = end - 1; need >= 0; need--)
        {
            var needClass = _problem.ClassOf[need];
            if (allocation.Funded[need] == 0 || allocation.Network.Paid.Of(needClass, pot) == 0) continue;
            if (_problem.KindOf(pot, needClass) != kind) continue;
            allocation.Network.Move(needClass, pot, -1);
            allocation.Change(need, -1);
            return true;
        }

        return false;
    }

    /// <summary>Starts again from a split of the pots, in whole workers.</summary>
    private void Adopt(decimal[] split, int end)
    {
        var parts = new Allocation(_problem.Split(WholeSplit.Of(_problem, split)));
        for (var need = 0; need < end; need++) parts.Serve(need);
        allocation.Clear();
        for (var need = 0; need < end; need++) allocation.Change(need, parts.Funded[need]);
        var first = _problem.FirstParts();
        for (var needClass = 0; needClass < _problem.ClassCount; needClass++)
        {
            for (var pot = 0; pot < first.Length; pot++)
            {
                if (!_problem.MayPay(pot, needClass)) continue;
                var part = first[pot] + _problem.KindOf(pot, needClass);
                if (parts.Network.Paid.Of(needClass, part) is var workers and > 0) allocation.Network.Move(needClass, pot, workers);
            }
        }
    }

    private bool IsMet(int tier) => !Enumerable.Range(0, _problem.Needs.Length)
        .Any(need => _problem.Needs[need].Tier == tier && allocation.Unmet(need) > 0);
}
