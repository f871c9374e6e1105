using System.Numerics;
using System.Runtime.InteropServices;

namespace Ucj.Coverage.Funding;

/// <summary>
/// Who is paid from which pot so far, by class, and the search for room: a pot that is used up may still pay for one
/// more when another pot can take over somebody it pays for, and so on along a chain. A worker once paid for is never
/// dropped, only handed on.
/// </summary>
/// <remarks>
/// Where each pot has one price this is augmentation along shortest paths in a transportation network, and a search that
/// fails proves that no plan with the same workers has room. With several prices a pot may have to hand on a dearer
/// worker, or two for one; then a search that fails is no proof.
/// </remarks>
internal sealed class AllocationNetwork
{
    private readonly FundingProblem _problem;
    private readonly int[] _paid;
    private readonly long[][] _money;
    private readonly List<int>[] _classesOf;
    private readonly bool[] _isListed;
    private readonly int[] _firstNode;
    private readonly int[] _potOfNode;
    private readonly bool[] _isDead;
    private readonly int[] _reachedFrom;
    private readonly int[] _reachedBy;
    private readonly int[] _seen;
    private readonly int[] _seenClass;
    private readonly int[] _queue;
    private int _search;

    public AllocationNetwork(FundingProblem problem)
    {
        _problem = problem;
        _paid = new int[problem.ClassCount * problem.Pots.Count];
        _isListed = new bool[_paid.Length];
        _money = Array.ConvertAll(problem.Money, money => (long[])money.Clone());
        _classesOf = [.. problem.Pots.Select(_ => new List<int>())];
        _firstNode = problem.FirstParts();
        var nodes = problem.PriceKindCount.Sum();
        _potOfNode = new int[nodes];
        for (var pot = 0; pot < _firstNode.Length; pot++)
            Array.Fill(_potOfNode, pot, _firstNode[pot], problem.PriceKindCount[pot]);
        _isDead = new bool[nodes];
        _reachedFrom = new int[nodes];
        _reachedBy = new int[nodes];
        _seen = new int[nodes];
        _seenClass = new int[problem.ClassCount];
        _queue = new int[nodes];
    }

    /// <summary>The workers of a class paid from a pot.</summary>
    public int Paid(int needClass, int pot) => _paid[needClass * _problem.Pots.Count + pot];

    /// <summary>What is left in an envelope of a pot.</summary>
    public long Left(int pot, int envelope) => _money[pot][envelope];

    /// <summary>Puts more money into an envelope of a pot.</summary>
    public void Give(int pot, int envelope, long amount)
    {
        checked { _money[pot][envelope] += amount; }
        Array.Clear(_isDead);
    }

    /// <summary>The workers of a class that a pot's money still bears.</summary>
    public int Room(int pot, int needClass)
    {
        // Most pots that are asked have nothing left, which needs no division to be seen.
        var price = Price(pot, needClass);
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

    /// <summary>Pays for workers of a class from the pots that have money of their own left, in order of use.</summary>
    /// <returns>How many of the wanted it paid for.</returns>
    public int Draw(int needClass, int wanted)
    {
        var left = wanted;
        var payers = _problem.PayersOf(needClass);
        for (var word = 0; word < payers.Length && left > 0; word++)
        {
            for (var pots = payers[word]; pots != 0 && left > 0; pots &= pots - 1)
            {
                var pot = (word << 6) + BitOperations.TrailingZeroCount(pots);
                var workers = Math.Min(left, Room(pot, needClass));
                if (workers == 0) continue;
                Move(needClass, pot, workers);
                left -= workers;
            }
        }

        return wanted - left;
    }

    /// <summary>Pays for workers of a class, handing others on where that makes room.</summary>
    /// <returns>How many of the wanted it paid for.</returns>
    public int Place(int needClass, int wanted)
    {
        var left = wanted - Draw(needClass, wanted);
        while (left > 0)
        {
            var node = Search(needClass, allowed: null);
            if (node < 0) break;
            left -= Push(needClass, node, left);
        }

        return wanted - left;
    }

    /// <summary>Pays for one more worker of a class by handing several cheaper ones of a pot on, where one is not enough.</summary>
    /// <returns>How many it paid for, 0 or 1.</returns>
    public int PlaceForSeveral(int needClass)
    {
        ForgetDeadEnds();
        if (Search(needClass, allowed: null) >= 0) return Place(needClass, 1);
        foreach (var (node, taken) in _queue.Where(node => _seen[node] == _search).Distinct().Select(node => (node, _reachedBy[node])).ToArray())
        {
            var pot = _potOfNode[node];
            if (_problem.PriceKindCount[pot] < 2) continue;
            var others = new ulong[_problem.WordCount];
            Array.Fill(others, ulong.MaxValue);
            others[pot >> 6] &= ~(1UL << (pot & 63));
            foreach (var cheaper in _classesOf[pot].ToArray())
            {
                if (NodeOf(pot, cheaper) == node) continue;
                ForgetDeadEnds();
                while (Room(pot, taken) == 0 && HandOver(cheaper, pot, others, 1) > 0)
                {
                }
            }

            ForgetDeadEnds();
            if (Room(pot, taken) > 0) return Place(needClass, 1);
        }

        return 0;
    }

    /// <summary>Hands workers of a class over from one pot to those of a set, along chains within the set.</summary>
    /// <returns>How many were handed over.</returns>
    public int HandOver(int needClass, int pot, ReadOnlySpan<ulong> allowed, int most = int.MaxValue)
    {
        var handed = 0;
        while (handed < most && Paid(needClass, pot) is > 0 and var paid)
        {
            var node = Search(needClass, allowed);
            if (node < 0) break;
            var workers = Push(needClass, node, Math.Min(paid, most - handed));
            if (workers == 0) continue;
            Move(needClass, pot, -workers);
            handed += workers;
        }

        return handed;
    }

    /// <summary>The classes of whom a pot ever paid for somebody; see <see cref="Paid"/> whether it still does.</summary>
    public ReadOnlySpan<int> ClassesOf(int pot) => CollectionsMarshal.AsSpan(_classesOf[pot]);

    /// <summary>How many pots by price of the worker they take in.</summary>
    public int NodeCount => _potOfNode.Length;

    public int PotOf(int node) => _potOfNode[node];

    /// <summary>Pays for nobody again.</summary>
    public void Clear()
    {
        for (var pot = 0; pot < _classesOf.Length; pot++)
        {
            foreach (var needClass in ClassesOf(pot))
            {
                if (Paid(needClass, pot) is var workers and > 0) Move(needClass, pot, -workers);
            }
        }

        ForgetDeadEnds();
    }

    /// <summary>Who is paid from which pot and what is left, to come back to.</summary>
    public (int[] Paid, long[][] Money) Save() => ((int[])_paid.Clone(), Array.ConvertAll(_money, money => (long[])money.Clone()));

    /// <summary>Comes back to what was saved.</summary>
    public void Restore((int[] Paid, long[][] Money) saved)
    {
        saved.Paid.CopyTo(_paid, 0);
        for (var pot = 0; pot < _money.Length; pot++) saved.Money[pot].CopyTo(_money[pot], 0);
        ForgetDeadEnds();
    }

    /// <summary>Whether a search found no room in a pot for workers of a price; only until somebody is handed on.</summary>
    public bool IsDeadEnd(int node) => _isDead[node];

    /// <summary>Forgets which searches were in vain: money or the set of allowed pots has changed.</summary>
    public void ForgetDeadEnds() => Array.Clear(_isDead);

    public long[] Price(int pot, int needClass) => _problem.Prices[_problem.PriceOfClass[needClass]][pot];

    public int NodeOf(int pot, int needClass) =>
        _firstNode[pot] + _problem.PriceKind[pot][_problem.PriceOfClass[needClass]];

    /// <summary>Pays for more workers of a class from a pot, or for fewer.</summary>
    public void Move(int needClass, int pot, int workers)
    {
        Shift(needClass, pot, workers);
        ReviveIfDead(pot);
    }

    private void Shift(int needClass, int pot, int workers)
    {
        var place = needClass * _problem.Pots.Count + pot;
        _paid[place] += workers;
        var price = Price(pot, needClass);
        for (var envelope = 0; envelope < price.Length; envelope++) _money[pot][envelope] -= price[envelope] * workers;
        if (!_isListed[place])
        {
            _isListed[place] = true;
            _classesOf[pot].Add(needClass);
        }
    }

    /// <summary>A new worker in a pot of several prices is a new way to make room in it.</summary>
    private void ReviveIfDead(int pot)
    {
        if (_problem.PriceKindCount[pot] == 1) return;
        for (var node = _firstNode[pot]; node < _firstNode[pot] + _problem.PriceKindCount[pot]; node++)
        {
            if (!_isDead[node]) continue;
            Array.Clear(_isDead);
            return;
        }
    }

    /// <summary>Breadth first from a class to the nearest pot with room; the nodes are pots by price of the worker they take in.</summary>
    /// <returns>The node with room, or -1 when there is none.</returns>
    private int Search(int needClass, ReadOnlySpan<ulong> allowed)
    {
        _search++;
        var (head, tail) = (0, 0);
        _seenClass[needClass] = _search;
        var found = Reach(needClass, -1, allowed, ref tail);
        while (found < 0 && head < tail)
        {
            var node = _queue[head++];
            var pot = _potOfNode[node];
            foreach (var other in _classesOf[pot])
            {
                if (_seenClass[other] == _search || Paid(other, pot) == 0 || !Bears(pot, _reachedBy[node], other, 1)) continue;
                _seenClass[other] = _search;
                found = Reach(other, node, allowed, ref tail);
                if (found >= 0) break;
            }
        }

        if (found < 0)
        {
            for (var i = 0; i < tail; i++) _isDead[_queue[i]] = true;
        }

        return found;
    }

    /// <summary>Takes the pots that may pay for a class into the search.</summary>
    /// <returns>The first that has room, or -1.</returns>
    private int Reach(int needClass, int from, ReadOnlySpan<ulong> allowed, ref int tail)
    {
        var payers = _problem.PayersOf(needClass);
        for (var word = 0; word < payers.Length; word++)
        {
            for (var pots = allowed.IsEmpty ? payers[word] : payers[word] & allowed[word]; pots != 0; pots &= pots - 1)
            {
                var pot = (word << 6) + BitOperations.TrailingZeroCount(pots);
                var node = NodeOf(pot, needClass);
                if (_isDead[node] || _seen[node] == _search) continue;
                _seen[node] = _search;
                _reachedFrom[node] = from;
                _reachedBy[node] = needClass;
                _queue[tail++] = node;
                if (Room(pot, needClass) > 0) return node;
            }
        }

        return -1;
    }

    /// <summary>Whether a pot can take workers of one class in for as many of another.</summary>
    public bool Bears(int pot, int taken, int given, int workers)
    {
        var (cost, relief) = (Price(pot, taken), Price(pot, given));
        for (var envelope = 0; envelope < cost.Length; envelope++)
        {
            if (_money[pot][envelope] + (relief[envelope] - cost[envelope]) * workers < 0) return false;
        }

        return true;
    }

    /// <summary>Sends workers of a class down the chain that a search found.</summary>
    /// <returns>How many: as many as are wanted, one where prices differ along the chain, none where it proves false.</returns>
    private int Push(int needClass, int end, int wanted)
    {
        var workers = Math.Min(wanted, Room(_potOfNode[end], _reachedBy[end]));
        for (var node = end; _reachedFrom[node] is >= 0 and var from; node = from)
        {
            var (pot, given) = (_potOfNode[from], _reachedBy[node]);
            workers = Math.Min(workers, Paid(given, pot));
            if (NodeOf(pot, given) != from) workers = 1;
        }

        ShiftAlong(end, workers);
        if (_problem.HasSeveralPrices && !IsWithinMoney(end))
        {
            // The chain came twice through one pot, whose money bears only one of the two exchanges. Nothing has changed, so
            // no other dead end comes to life: two false chains would revive each other for ever.
            ShiftAlong(end, -workers);
            _isDead[end] = true;
            return 0;
        }

        for (var node = end; node >= 0; node = _reachedFrom[node]) ReviveIfDead(_potOfNode[node]);
        return workers;
    }

    private void ShiftAlong(int end, int workers)
    {
        for (var node = end; node >= 0; node = _reachedFrom[node])
        {
            Shift(_reachedBy[node], _potOfNode[node], workers);
            if (_reachedFrom[node] is >= 0 and var from) Shift(_reachedBy[node], _potOfNode[from], -workers);
        }
    }

    private bool IsWithinMoney(int end)
    {
        for (var node = end; node >= 0; node = _reachedFrom[node])
        {
            foreach (var money in _money[_potOfNode[node]])
            {
                if (money < 0) return false;
            }
        }

        return true;
    }
}
