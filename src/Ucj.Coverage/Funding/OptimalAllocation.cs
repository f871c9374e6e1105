namespace Ucj.Coverage.Funding;

/// <summary>
/// As many workers of tier 1 as can be reached, then of tier 2 …: need after need in order of tier and code, each paid
/// for as far as handing others on makes room. Then the last ranks are relieved of all that earlier ones can bear.
/// </summary>
/// <remarks>
/// With one price a pot the sets of workers that can be paid for are a matroid, in which taking one after the other in
/// order of importance is optimal; the numbers of workers paid from each pot are the bases of another, in which taking
/// the dearest ranks last is; and one plan attains both (Mendelsohn and Dulmage, 1958).
/// </remarks>
internal static class OptimalAllocation
{
    public static void Fill(Allocation allocation)
    {
        if (allocation.Problem.HasSeveralPrices)
        {
            allocation.IsBest = new SeveralPrices(allocation).Fill();
        }
        else
        {
            FillInOrder(allocation);
            allocation.IsBest = true;
        }

        Settle(allocation);
    }

    /// <summary>Serves every need in order, once.</summary>
    public static void FillInOrder(Allocation allocation)
    {
        var problem = allocation.Problem;
        var isFull = new bool[problem.ClassCount];
        for (var need = 0; need < problem.Needs.Length; need++)
        {
            problem.Look(need);
            var needClass = problem.ClassOf[need];
            if (!isFull[needClass]) isFull[needClass] = allocation.Serve(need) < problem.Needs[need].Workers;
        }
    }

    /// <summary>
    /// Hands over to earlier ranks whatever they can bear. Where a pot has several prices that can leave room for one more,
    /// who is then paid for as well; elsewhere the counts of the needs stay.
    /// </summary>
    public static void Settle(Allocation allocation)
    {
        var problem = allocation.Problem;
        do RelieveLastRanks(problem, allocation.Network);
        while (problem.HasSeveralPrices && allocation.DrawRest() > 0);
    }

    private static void RelieveLastRanks(FundingProblem problem, AllocationNetwork network)
    {
        var order = ByWeight(problem);
        var lighter = new ulong[problem.WordCount];
        foreach (var pot in order) lighter[pot >> 6] |= 1UL << (pot & 63);
        network.ForgetDeadEnds();
        for (var i = order.Length - 1; i >= 0; i--)
        {
            problem.Cancellation.ThrowIfCancellationRequested();
            var pot = order[i];
            lighter[pot >> 6] &= ~(1UL << (pot & 63));
            for (var needClass = 0; needClass < problem.ClassCount; needClass++) network.HandOver(needClass, pot, lighter);
        }

        network.ForgetDeadEnds();
    }

    /// <summary>Those to be used first come first: lower ranks, in a rank the cheaper, then by id and time.</summary>
    private static int[] ByWeight(FundingProblem problem) => [.. Enumerable.Range(0, problem.Pots.Count)
        .OrderBy(pot => problem.Pots[pot].Source.OrderOfUse)
        .ThenBy(pot => problem.Prices.Select(list => list[pot].Sum()).DefaultIfEmpty().Max())
        .ThenBy(pot => pot)];
}
