using System.Numerics;

namespace Ucj.Coverage.Funding;

/// <summary>
/// The search for room: a pot that is used up may still pay for one more when another pot can take over somebody it pays
/// for, and so on along a chain. A worker once paid for is never dropped, only handed on.
/// </summary>
/// <remarks>
/// Where each pot has one price this is augmentation along shortest paths in a transportation network, and a search that
/// fails proves that no plan with the same workers has room. With several prices a pot may have to hand on a dearer
/// worker, or two for one; then a search that fails is no proof. The nodes are pots by price of the worker they take in.
/// </remarks>
internal sealed class AllocationNetwork
{
    private readonly FundingProblem _problem;
    private readonly int[] _firstNode;
    private readonly int[] _potOfNode;
    private readonly bool[] _isDead;
    private readonly ulong[] _deadPots;
    private readonly bool[] _isHopeless;
    private readonly int[] _reachedFrom;
    private readonly int[] _reachedBy;
    private readonly int[] _seen;
    private readonly ulong[] _closedPots;
    private readonly ulong[] _seenClasses;
    private readonly int[] _queue;
    private int _reached;
    private int _search;

    public AllocationNetwork(FundingProblem problem)
    {
        _problem = problem;
        Paid = new PaidWorkers(problem);
        _firstNode = problem.FirstParts();
        var nodes = problem.PriceKindCount.Sum();
        _potOfNode = new int[nodes];
        for (var pot = 0; pot < _firstNode.Length; pot++)
            Array.Fill(_potOfNode, pot, _firstNode[pot], problem.PriceKindCount[pot]);
        _isDead = new bool[nodes];
        _deadPots = new ulong[problem.WordCount];
        _isHopeless = new bool[problem.ClassCount];
        _reachedFrom = new int[nodes];
        _reachedBy = new int[nodes];
        _seen = new int[nodes];
        _closedPots = new ulong[problem.WordCount];
        _seenClasses = new ulong[problem.ClassWordCount];
        _queue = new int[nodes];
    }

    /// <summary>Who is paid for so far; whoever changes it elsewhere forgets the dead ends.</summary>
    public PaidWorkers Paid { get; }

    /// <summary>How many pots by price of the worker they take in.</summary>
    public int NodeCount => _potOfNode.Length;

    /// <summary>The pot of a node.</summary>
    public int PotOf(int node) => _potOfNode[node];

    /// <summary>The node of a pot that takes in a worker of a class; a pot that may not pay for the class has none.</summary>
    public int NodeOf(int pot, int needClass) => _firstNode[pot] + _problem.KindOf(pot, needClass);

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
                var workers = Math.Min(left, Paid.Room(pot, needClass));
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
        if (_isHopeless[needClass]) return 0;
        var left = wanted - Draw(needClass, wanted);
        while (left > 0)
        {
            var node = Search(needClass, allowed: null);
            _isHopeless[needClass] = node < 0;
            if (node < 0) break;
            left -= Push(node, left);
        }

        return wanted - left;
    }

    /// <summary>Pays for one more worker of a class by handing several cheaper ones of a pot on, where one is not enough.</summary>
    /// <returns>How many it paid for, 0 or 1.</returns>
    public int PlaceForSeveral(int needClass)
    {
        ForgetDeadEnds();
        if (Search(needClass, allowed: null) >= 0) return Place(needClass, 1);
        foreach (var (node, taken) in _queue[.._reached].Select(node => (node, _reachedBy[node])).ToArray())
        {
            var pot = _potOfNode[node];
            if (_problem.PriceKindCount[pot] < 2) continue;
            var others = new ulong[_problem.WordCount];
            Array.Fill(others, ulong.MaxValue);
            others[pot >> 6] &= ~(1UL << (pot & 63));
            for (var cheaper = 0; cheaper < _problem.ClassCount; cheaper++)
            {
                if (Paid.Of(cheaper, pot) == 0 || NodeOf(pot, cheaper) == node) continue;
                ForgetDeadEnds();
                while (Paid.Room(pot, taken) == 0 && HandOver(cheaper, pot, others, 1) > 0)
                {
                }
            }

            ForgetDeadEnds();
            if (Paid.Room(pot, taken) > 0) return Place(needClass, 1);
        }

        return 0;
    }

    /// <summary>Hands workers of a class over from one pot to those of a set, along chains within the set.</summary>
    /// <returns>How many were handed over.</returns>
    public int HandOver(int needClass, int pot, ReadOnlySpan<ulong> allowed, int most = int.MaxValue)
    {
        var handed = 0;
        while (handed < most && Paid.Of(needClass, pot) is > 0 and var paid)
        {
            var node = Search(needClass, allowed);
            if (node < 0) break;
            var workers = Push(node, Math.Min(paid, most - handed));
            if (workers == 0) continue;
            Move(needClass, pot, -workers);
            handed += workers;
        }

        return handed;
    }

    /// <summary>Pays for more workers of a class from a pot, or for fewer.</summary>
    public void Move(int needClass, int pot, int workers)
    {
        Paid.Move(needClass, pot, workers);
        ReviveIfDead(pot);
    }

    /// <summary>Whether a search found no room in a pot for workers of a price; only until somebody is handed on.</summary>
    public bool IsDeadEnd(int node) => _isDead[node];

    /// <summary>Forgets which searches were in vain: money or the set of allowed pots has changed.</summary>
    public void ForgetDeadEnds()
    {
        Array.Clear(_isDead);
        Array.Clear(_deadPots);
        Array.Clear(_isHopeless);
    }

    /// <summary>A new worker in a pot of several prices is a new way to make room in it.</summary>
    private void ReviveIfDead(int pot)
    {
        if (_problem.PriceKindCount[pot] == 1) return;
        for (var node = _firstNode[pot]; node < _firstNode[pot] + _problem.PriceKindCount[pot]; node++)
        {
            if (!_isDead[node]) continue;
            ForgetDeadEnds();
            return;
        }
    }

    private void Kill(int node)
    {
        _isDead[node] = true;
        var pot = _potOfNode[node];
        if (_problem.PriceKindCount[pot] == 1) _deadPots[pot >> 6] |= 1UL << (pot & 63);
    }

    /// <summary>Breadth first from a class to the nearest pot with room.</summary>
    /// <returns>The node with room, or -1 when there is none.</returns>
    private int Search(int needClass, ReadOnlySpan<ulong> allowed)
    {
        _search++;
        _reached = 0;
        Array.Clear(_seenClasses);
        _seenClasses[needClass >> 6] |= 1UL << (needClass & 63);
        _deadPots.CopyTo(_closedPots, 0);
        var found = Reach(needClass, -1, allowed);
        for (var head = 0; found < 0 && head < _reached; head++) found = ReachFrom(_queue[head], allowed);
        for (var i = 0; found < 0 && i < _reached; i++) Kill(_queue[i]);
        return found;
    }

    /// <summary>Takes the pots into the search that may pay for somebody whom the pot of a node can hand on.</summary>
    /// <returns>The first that has room, or -1.</returns>
    private int ReachFrom(int node, ReadOnlySpan<ulong> allowed)
    {
        var pot = _potOfNode[node];
        var paid = Paid.ClassesOf(pot);
        for (var kind = 0; kind < _problem.PriceKindCount[pot]; kind++)
        {
            var classes = _problem.ClassesOfKind(pot, kind);
            if (!Paid.Bears(pot, node - _firstNode[pot], kind)) continue;
            for (var word = 0; word < paid.Length; word++)
            {
                var others = paid[word] & classes[word] & ~_seenClasses[word];
                _seenClasses[word] |= others;
                for (; others != 0; others &= others - 1)
                {
                    var found = Reach((word << 6) + BitOperations.TrailingZeroCount(others), node, allowed);
                    if (found >= 0) return found;
                }
            }
        }

        return -1;
    }

    /// <summary>Takes the pots that may pay for a class into the search.</summary>
    /// <returns>The first that has room, or -1.</returns>
    private int Reach(int needClass, int from, ReadOnlySpan<ulong> allowed)
    {
        var payers = _problem.PayersOf(needClass);
        for (var word = 0; word < payers.Length; word++)
        {
            var pots = payers[word] & ~_closedPots[word];
            if (!allowed.IsEmpty) pots &= allowed[word];
            for (; pots != 0; pots &= pots - 1)
            {
                var pot = (word << 6) + BitOperations.TrailingZeroCount(pots);
                var node = NodeOf(pot, needClass);
                if (_isDead[node] || _seen[node] == _search) continue;
                if (_problem.PriceKindCount[pot] == 1) _closedPots[word] |= pots & (~pots + 1);
                _seen[node] = _search;
                _reachedFrom[node] = from;
                _reachedBy[node] = needClass;
                _queue[_reached++] = node;
                if (Paid.Room(pot, needClass) > 0) return node;
            }
        }

        return -1;
    }

    /// <summary>Sends workers of a class down the chain that a search found.</summary>
    /// <returns>How many: as many as are wanted, one where prices differ along the chain, none where it proves false.</returns>
    private int Push(int end, int wanted)
    {
        var workers = Math.Min(wanted, Paid.Room(_potOfNode[end], _reachedBy[end]));
        for (var node = end; _reachedFrom[node] is >= 0 and var from; node = from)
        {
            var (pot, given) = (_potOfNode[from], _reachedBy[node]);
            workers = Math.Min(workers, Paid.Of(given, pot));
            if (NodeOf(pot, given) != from) workers = 1;
        }

        MoveAlong(end, workers);
        if (_problem.HasSeveralPrices && IsOverdrawn(end))
        {
            // The chain came twice through one pot, whose money bears only one of the two exchanges. Nothing has changed, so
            // no other dead end comes to life: two false chains would revive each other for ever.
            MoveAlong(end, -workers);
            Kill(end);
            return 0;
        }

        for (var node = end; node >= 0; node = _reachedFrom[node]) ReviveIfDead(_potOfNode[node]);
        return workers;
    }

    private void MoveAlong(int end, int workers)
    {
        for (var node = end; node >= 0; node = _reachedFrom[node])
        {
            Paid.Move(_reachedBy[node], _potOfNode[node], workers);
            if (_reachedFrom[node] is >= 0 and var from) Paid.Move(_reachedBy[node], _potOfNode[from], -workers);
        }
    }

    private bool IsOverdrawn(int end)
    {
        for (var node = end; node >= 0; node = _reachedFrom[node])
        {
            if (Paid.IsOverdrawn(_potOfNode[node])) return true;
        }

        return false;
    }
}
