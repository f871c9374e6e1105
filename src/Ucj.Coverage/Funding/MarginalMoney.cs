namespace Ucj.Coverage.Funding;

/// <summary>Asks of a filled allocation what more money would do. The allocation is as before afterwards.</summary>
internal sealed class MarginalMoney(Allocation allocation, SearchSteps steps)
{
    private readonly FundingProblem _problem = allocation.Problem;

    /// <summary>The workers by tier that more money in a purse buys, best put into its envelopes.</summary>
    public MoreMoney InPurse(FundingStrategy strategy, string sourceId, Rupiah amount)
    {
        int[] best = [];
        foreach (var pot in PotsOf(sourceId))
        {
            var gained = strategy == FundingStrategy.Optimal ? Placed(pot, amount.Amount) : Refilled(strategy, pot, amount.Amount);
            if (best.Length == 0 || gained.AsSpan().SequenceCompareTo(best) > 0) best = gained;
        }

        var doubtful = 0L;
        if (strategy == FundingStrategy.Optimal && best.Length > 0 && (_problem.HasSeveralPrices || PotsOf(sourceId).Count() > 1))
        {
            (var proven, doubtful) = new ProvenMoney(allocation, steps).InPurse(sourceId, amount.Amount, Array.ConvertAll(best, gain => (long)gain));
            best = Array.ConvertAll(proven, gain => (int)gain);
        }

        return new MoreMoney(sourceId, amount, [.. _problem.Tiers().Select((tier, index) => (tier, best.Length == 0 ? 0 : best[index]))])
        {
            Doubtful = doubtful,
        };
    }

    /// <summary>The least money for more workers.</summary>
    /// <param name="wanted">How many more workers.</param>
    /// <param name="sourceId">The only purse the money may go into; any when <see langword="null"/>.</param>
    public ExtraMoney For(int wanted, string? sourceId)
    {
        var extra = OneByOne(wanted, sourceId);
        return _problem.HasSeveralPrices ? new ProvenMoney(allocation, steps).For(extra, sourceId) : extra;
    }

    /// <summary>
    /// Worker after worker from the pot in which the next one costs least. With one price a pot no other way is cheaper,
    /// since the workers that can be paid for are a matroid.
    /// </summary>
    private ExtraMoney OneByOne(int wanted, string? sourceId)
    {
        var state = allocation.Save();
        var pots = Enumerable.Range(0, _problem.Pots.Count)
            .Where(pot => sourceId is null || _problem.Pots[pot].Source.Id == sourceId)
            .Where(pot => _problem.PriceKindCount[pot] > 0)
            .ToList();
        var parts = new Dictionary<string, (int Workers, long Amount)>(StringComparer.Ordinal);
        var workers = 0;
        while (workers < wanted && pots.Count > 0)
        {
            var pot = pots.MinBy(one => Lack(one, 1).Sum());
            var cost = Lack(pot, 1);
            Give(pot, cost);
            if (!ServeOne())
            {
                Give(pot, Array.ConvertAll(cost, amount => -amount));
                pots.Remove(pot);
                continue;
            }

            workers++;
            var part = parts.GetValueOrDefault(_problem.Pots[pot].Source.Id);
            parts[_problem.Pots[pot].Source.Id] = (part.Workers + 1, checked(part.Amount + cost.Sum()));
        }

        allocation.Restore(state);
        return new ExtraMoney(
            wanted,
            workers,
            new Rupiah(parts.Values.Sum(part => part.Amount)),
            [.. parts.Select(part => (part.Key, part.Value.Workers, new Rupiah(part.Value.Amount)))]);
    }

    private IEnumerable<int> PotsOf(string sourceId) =>
        Enumerable.Range(0, _problem.Pots.Count).Where(pot => _problem.Pots[pot].Source.Id == sourceId);

    /// <summary>By tier, what is placed beside all that is paid for already.</summary>
    private int[] Placed(int pot, long amount)
    {
        var state = allocation.Save();
        var before = allocation.ByTier();
        Give(pot, Spread(pot, amount));
        for (var need = 0; need < _problem.Needs.Length; need++)
        {
            if (allocation.Unmet(need) > 0) allocation.Serve(need);
        }

        var gained = Gained(allocation.ByTier(), before);
        allocation.Restore(state);
        return gained;
    }

    private int[] Refilled(FundingStrategy strategy, int pot, long amount)
    {
        var extra = Spread(pot, amount);
        var richer = _problem.WithMoney(pot, [.. _problem.Money[pot].Zip(extra, (money, more) => money + more)]);
        return Gained(Strategies.Fill(strategy, richer).ByTier(), allocation.ByTier());
    }

    private static int[] Gained(SortedDictionary<int, int> after, SortedDictionary<int, int> before) =>
        [.. after.Select(tier => tier.Value - before[tier.Key])];

    private bool ServeOne()
    {
        for (var need = 0; need < _problem.Needs.Length; need++)
        {
            if (allocation.Unmet(need) > 0 && allocation.Serve(need, 1) > 0) return true;
        }

        return false;
    }

    private void Give(int pot, long[] amounts)
    {
        for (var envelope = 0; envelope < amounts.Length; envelope++) allocation.Network.Paid.Give(pot, envelope, amounts[envelope]);
        allocation.Network.ForgetDeadEnds();
    }

    /// <summary>What each envelope of a pot lacks for more workers at its lowest price.</summary>
    private long[] Lack(int pot, long workers)
    {
        var price = LowestPrice(pot);
        return [.. price.Select((one, envelope) => Math.Max(0, checked(one * workers) - allocation.Network.Paid.Left(pot, envelope)))];
    }

    /// <summary>The same of all envelopes together; of one whose price is low so many may be asked for that 64 bits do not hold it.</summary>
    private Int128 LackInAll(int pot, long workers)
    {
        Int128 sum = 0;
        var price = LowestPrice(pot);
        for (var envelope = 0; envelope < price.Length; envelope++)
            sum += Int128.Max(0, ((Int128)price[envelope] * workers) - allocation.Network.Paid.Left(pot, envelope));
        return sum;
    }

    /// <summary>Spreads money over the envelopes of a pot so that it bears as many more workers as possible; what is over goes to the first.</summary>
    private long[] Spread(int pot, long amount)
    {
        if (_problem.PriceKindCount[pot] == 0) return new long[_problem.Money[pot].Length];
        var (low, high) = (0L, amount / Math.Max(1, LowestPrice(pot).Sum()) + 1 + MostRoom(pot));
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (LackInAll(pot, middle) <= amount) low = middle;
            else high = middle - 1;
        }

        var spread = Lack(pot, low);
        spread[0] += amount - spread.Sum();
        return spread;
    }

    private long MostRoom(int pot) => LowestPrice(pot)
        .Select((price, envelope) => allocation.Network.Paid.Left(pot, envelope) / Math.Max(1, price)).Max();

    private long[] LowestPrice(int pot) => Enumerable.Range(0, _problem.Prices.Length)
        .Where(list => _problem.PriceKind[pot][list] >= 0)
        .Select(list => _problem.Prices[list][pot])
        .MinBy(price => price.Sum())!;
}
