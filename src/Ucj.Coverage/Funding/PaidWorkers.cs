namespace Ucj.Coverage.Funding;

/// <summary>Who is paid from which pot so far, by class, and what is left in the pots.</summary>
internal sealed class PaidWorkers
{
    private readonly FundingProblem _problem;
    private readonly int[] _workers;
    private readonly ulong[] _classes;
    private readonly long[][] _money;

    public PaidWorkers(FundingProblem problem)
        : this(
            problem,
            new int[problem.ClassCount * problem.Pots.Count],
            new ulong[problem.ClassWordCount * problem.Pots.Count],
            Copy(problem.Money))
    {
    }

    private PaidWorkers(FundingProblem problem, int[] workers, ulong[] classes, long[][] money) =>
        (_problem, _workers, _classes, _money) = (problem, workers, classes, money);

    /// <summary>The workers of a class paid from a pot.</summary>
    public int Of(int needClass, int pot) => _workers[(needClass * _problem.Pots.Count) + pot];

    /// <summary>The classes of whom a pot pays for somebody, as a set of bits.</summary>
    public ReadOnlySpan<ulong> ClassesOf(int pot) =>
        _classes.AsSpan(pot * _problem.ClassWordCount, _problem.ClassWordCount);

    /// <summary>What is left in an envelope of a pot, in rupiah.</summary>
    public long Left(int pot, int envelope) => _money[pot][envelope];

    /// <summary>Puts more money into an envelope of a pot.</summary>
    public void Give(int pot, int envelope, long amount)
    {
        checked { _money[pot][envelope] += amount; }
    }

    /// <summary>The workers of a class that a pot's money still bears.</summary>
    public int Room(int pot, int needClass)
    {
        // Most pots that are asked have nothing left, which needs no division to be seen.
        var price = _problem.PriceOf(pot, needClass);
        var money = _money[pot];
        for (var envelope = 0; envelope < price.Length; envelope++)
        {
            if (money[envelope] < price[envelope]) return 0;
        }

        var room = int.MaxValue;
        for (var envelope = 0; envelope < price.Length; envelope++)
        {
            if (price[envelope] > 0) room = (int)Math.Min(room, money[envelope] / price[envelope]);
        }

        return room;
    }

    /// <summary>Whether a pot can take a worker of one of its prices in for one of another.</summary>
    public bool Bears(int pot, int taken, int given)
    {
        var (cost, relief) = (_problem.PriceOfKind(pot, taken), _problem.PriceOfKind(pot, given));
        for (var envelope = 0; envelope < cost.Length; envelope++)
        {
            if (_money[pot][envelope] + relief[envelope] - cost[envelope] < 0) return false;
        }

        return true;
    }

    /// <summary>Pays for more workers of a class from a pot, or for fewer; the money may become less than nothing.</summary>
    public void Move(int needClass, int pot, int workers)
    {
        ref var paid = ref _workers[(needClass * _problem.Pots.Count) + pot];
        paid += workers;
        var price = _problem.PriceOf(pot, needClass);
        for (var envelope = 0; envelope < price.Length; envelope++) _money[pot][envelope] -= price[envelope] * workers;
        ref var word = ref _classes[(pot * _problem.ClassWordCount) + (needClass >> 6)];
        var bit = 1UL << (needClass & 63);
        word = paid > 0 ? word | bit : word & ~bit;
    }

    /// <summary>Whether some envelope of a pot has less than nothing left.</summary>
    public bool IsOverdrawn(int pot)
    {
        foreach (var money in _money[pot])
        {
            if (money < 0) return true;
        }

        return false;
    }

    /// <summary>Pays for nobody again.</summary>
    public void Clear()
    {
        for (var pot = 0; pot < _problem.Pots.Count; pot++)
        {
            for (var needClass = 0; needClass < _problem.ClassCount; needClass++)
            {
                if (Of(needClass, pot) is var workers and > 0) Move(needClass, pot, -workers);
            }
        }
    }

    /// <summary>The same, to come back to.</summary>
    public PaidWorkers Save() => new(_problem, (int[])_workers.Clone(), (ulong[])_classes.Clone(), Copy(_money));

    /// <summary>Comes back to what was saved.</summary>
    public void Restore(PaidWorkers saved)
    {
        saved._workers.CopyTo(_workers, 0);
        saved._classes.CopyTo(_classes, 0);
        for (var pot = 0; pot < _money.Length; pot++) saved._money[pot].CopyTo(_money[pot], 0);
    }

    private static long[][] Copy(long[][] money) => Array.ConvertAll(money, one => (long[])one.Clone());
}
