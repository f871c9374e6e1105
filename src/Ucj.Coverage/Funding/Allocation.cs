namespace Ucj.Coverage.Funding;

/// <summary>A filling of the pots under way: how many workers of each need are paid for.</summary>
internal sealed class Allocation(FundingProblem problem)
{
    public FundingProblem Problem { get; } = problem;

    public AllocationNetwork Network { get; } = new(problem);

    /// <summary>The workers paid for, by need.</summary>
    public int[] Funded { get; } = new int[problem.Needs.Length];

    /// <summary>Whether no allocation pays for more of some tier and no fewer of those before it, as whoever filled it knows.</summary>
    public bool IsBest { get; set; }

    /// <summary>How many workers of a need nobody pays for yet.</summary>
    public int Unmet(int need) => Problem.Wanted[need] - Funded[need];

    /// <summary>Pays for the need from money that is left, in order of use.</summary>
    public int Draw(int need) => Count(need, Network.Draw(Problem.ClassOf[need], Unmet(need)));

    /// <summary>Pays for whom nobody pays for yet from money that is left, in order of tier and code.</summary>
    /// <returns>How many it paid for.</returns>
    public int DrawRest()
    {
        var workers = 0;
        for (var need = 0; need < Funded.Length; need++)
        {
            if (Unmet(need) > 0) workers += Draw(need);
        }

        return workers;
    }

    /// <summary>Pays for the need, handing others on where that makes room.</summary>
    /// <param name="need">The need.</param>
    /// <param name="most">The most workers to pay for.</param>
    /// <returns>How many it paid for.</returns>
    public int Serve(int need, int most = int.MaxValue) =>
        Count(need, Network.Place(Problem.ClassOf[need], Math.Min(most, Unmet(need))));

    /// <summary>Pays for one more worker of the need, handing several others on for him.</summary>
    public int ServeForSeveral(int need) => Count(need, Network.PlaceForSeveral(Problem.ClassOf[need]));

    /// <summary>Pays for one worker of a need less, out of the last pot that pays for his like.</summary>
    public void Drop(int need)
    {
        var needClass = Problem.ClassOf[need];
        var pot = Problem.Pots.Count - 1;
        while (Network.Paid.Of(needClass, pot) == 0) pot--;
        Network.Move(needClass, pot, -1);
        Network.ForgetDeadEnds();
        Funded[need]--;
    }

    /// <summary>Counts workers of a need as paid for, or no longer; whoever calls it moves the money.</summary>
    public void Change(int need, int workers) => Funded[need] += workers;

    /// <summary>Who is paid for so far, to come back to.</summary>
    public (int[] Funded, PaidWorkers Paid) Save() => ((int[])Funded.Clone(), Network.Paid.Save());

    /// <summary>Comes back to what was saved.</summary>
    public void Restore((int[] Funded, PaidWorkers Paid) saved)
    {
        saved.Funded.CopyTo(Funded, 0);
        Network.Paid.Restore(saved.Paid);
        Network.ForgetDeadEnds();
    }

    /// <summary>Pays for nobody again.</summary>
    public void Clear()
    {
        Array.Clear(Funded);
        Network.Paid.Clear();
        Network.ForgetDeadEnds();
    }

    /// <summary>The workers paid for, by tier.</summary>
    public SortedDictionary<int, int> ByTier()
    {
        var tiers = new SortedDictionary<int, int>();
        for (var need = 0; need < Funded.Length; need++)
        {
            var tier = Problem.Needs[need].Tier;
            tiers[tier] = tiers.GetValueOrDefault(tier) + Funded[need];
        }

        return tiers;
    }

    /// <summary>The workers paid for, by tier in their order.</summary>
    public long[] Counts() => [.. ByTier().Values.Select(workers => (long)workers)];

    /// <summary>Whether it pays for more workers than others are: of the first tier in which they differ.</summary>
    public bool IsMoreThan(long[] counts) => Counts().AsSpan().SequenceCompareTo(counts) > 0;

    /// <summary>
    /// Who pays for whom: the pots of a class go to its needs in the order of both, so the same allocation always gives
    /// the same lines.
    /// </summary>
    public IEnumerable<(int Need, int Pot, int Workers)> Lines()
    {
        var left = new int[Problem.ClassCount, Problem.Pots.Count];
        for (var needClass = 0; needClass < Problem.ClassCount; needClass++)
        {
            for (var pot = 0; pot < Problem.Pots.Count; pot++) left[needClass, pot] = Network.Paid.Of(needClass, pot);
        }

        for (var need = 0; need < Funded.Length; need++)
        {
            var needClass = Problem.ClassOf[need];
            var wanted = Funded[need];
            for (var pot = 0; wanted > 0; pot++)
            {
                var workers = Math.Min(wanted, left[needClass, pot]);
                if (workers == 0) continue;
                left[needClass, pot] -= workers;
                wanted -= workers;
                yield return (need, pot, workers);
            }
        }
    }

    private int Count(int need, int workers)
    {
        Funded[need] += workers;
        return workers;
    }
}
