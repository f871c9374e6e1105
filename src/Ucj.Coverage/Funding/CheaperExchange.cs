using System.Numerics;

namespace Ucj.Coverage.Funding;

/// <summary>
/// Makes relief go as far as it can: a pot that pays less for some workers than for others gives a dear one away and
/// takes a cheap one in. The dear one goes along a chain of exchanges by which no pot loses; on the way a worker may
/// drop out for another of his tier whom nobody paid for yet. The counts of the tiers stay, and the pot has money left.
/// </summary>
internal sealed class CheaperExchange
{
    private const int Start = -1;

    private readonly Allocation _allocation;
    private readonly FundingProblem _problem;
    private readonly AllocationNetwork _network;
    private readonly int[][] _needsOf;
    private readonly Dictionary<int, (int First, int End)> _needsOfTier = [];
    private readonly bool[] _isNodeSeen;
    private readonly int[] _takenBy;
    private readonly bool[] _isClassSeen;
    private readonly int[] _classFrom;
    private readonly int[] _queue;
    private readonly SortedDictionary<int, int> _swappedFrom = [];
    private readonly Steepness[] _steepness;
    private int _count;

    public CheaperExchange(Allocation allocation)
    {
        _allocation = allocation;
        _problem = allocation.Problem;
        _network = allocation.Network;
        _needsOf = [.. Enumerable.Range(0, _problem.ClassCount).Select(_ => Array.Empty<int>())];
        foreach (var needs in Enumerable.Range(0, _problem.Needs.Length).GroupBy(need => _problem.ClassOf[need]))
            _needsOf[needs.Key] = [.. needs];
        for (int need = 0, end; need < _problem.Needs.Length; need = end)
        {
            end = need + 1;
            while (end < _problem.Needs.Length && _problem.Needs[end].Tier == _problem.Needs[need].Tier) end++;
            _needsOfTier.Add(_problem.Needs[need].Tier, (need, end));
        }

        _isNodeSeen = new bool[_network.NodeCount];
        _takenBy = new int[_network.NodeCount];
        _isClassSeen = new bool[_problem.ClassCount];
        _classFrom = new int[_problem.ClassCount];
        _queue = new int[_problem.ClassCount];
        _steepness = [.. Enumerable.Range(0, _problem.Pots.Count).Select(pot => Steepness.Of(_problem, pot))];
    }

    /// <summary>Exchanges whatever can be, with workers up to a tier.</summary>
    /// <returns>Whether anybody was exchanged.</returns>
    public bool Run(int lastTier)
    {
        var any = false;
        for (var pot = 0; pot < _problem.Pots.Count; pot++)
        {
            for (var kind = 0; _problem.PriceKindCount[pot] > 1 && kind < _problem.PriceKindCount[pot]; kind++)
            {
                while (ExchangeOne(pot, kind, lastTier)) any = true;
            }
        }

        return any;
    }

    /// <summary>Breadth first over the classes that would have to be put somewhere, until the pot itself can take one in cheaper.</summary>
    private bool ExchangeOne(int pot, int kind, int lastTier)
    {
        Array.Clear(_isNodeSeen);
        Array.Clear(_isClassSeen);
        _swappedFrom.Clear();
        _count = 0;
        var dear = -1;
        foreach (var needClass in _network.ClassesOf(pot))
        {
            if (_network.Paid(needClass, pot) == 0) continue;
            if (_problem.PriceKind[pot][_problem.PriceOfClass[needClass]] != kind) continue;
            dear = needClass;
            See(needClass, Start);
        }

        for (var head = 0; head < _count; head++)
        {
            var given = _queue[head];
            if (_classFrom[given] != Start && _problem.MayPay(pot, given) && IsCheaper(pot, given, dear))
            {
                Apply(pot, given);
                return true;
            }

            PutInto(given, pot);
            SwapWithin(given, lastTier);
        }

        return false;
    }

    private void See(int needClass, int from)
    {
        if (_isClassSeen[needClass]) return;
        _isClassSeen[needClass] = true;
        _classFrom[needClass] = from;
        _queue[_count++] = needClass;
    }

    /// <summary>The pots that could take the class in, and whom they could give away for it.</summary>
    private void PutInto(int needClass, int except)
    {
        var payers = _problem.PayersOf(needClass);
        for (var word = 0; word < payers.Length; word++)
        {
            for (var pots = payers[word]; pots != 0; pots &= pots - 1)
            {
                var pot = (word << 6) + BitOperations.TrailingZeroCount(pots);
                var node = _network.NodeOf(pot, needClass);
                if (pot == except || _isNodeSeen[node]) continue;
                _isNodeSeen[node] = true;
                _takenBy[node] = needClass;
                foreach (var given in _network.ClassesOf(pot))
                {
                    if (!_isClassSeen[given] && _network.Paid(given, pot) > 0 && (LosesNothing(pot, needClass, given) || MayLose(pot, except, needClass, given)))
                        See(given, node);
                }
            }
        }
    }

    /// <summary>A class with somebody paid for in a tier can make way for all of that tier whom nobody pays for.</summary>
    private void SwapWithin(int needClass, int lastTier)
    {
        foreach (var need in _needsOf[needClass])
        {
            var tier = _problem.Needs[need].Tier;
            if (tier > lastTier) break;
            if (_allocation.Funded[need] == 0 || !_swappedFrom.TryAdd(tier, needClass)) continue;
            var (first, end) = _needsOfTier[tier];
            for (var other = first; other < end; other++)
            {
                if (_allocation.Unmet(other) > 0) See(_problem.ClassOf[other], -1 - tier);
            }
        }
    }

    /// <summary>Sends as many workers as possible around the cycle that ends with the pot taking a class in.</summary>
    private void Apply(int pot, int last)
    {
        var workers = int.MaxValue;
        var given = last;
        for (; _classFrom[given] != Start; given = Before(given))
        {
            if (_classFrom[given] >= 0 && !LosesNothing(_network.PotOf(_classFrom[given]), Before(given), given)) workers = 1;
            workers = Math.Min(workers, _classFrom[given] >= 0
                ? _network.Paid(given, _network.PotOf(_classFrom[given]))
                : Math.Min(Count(given, TierOf(given), isFunded: false), Count(Before(given), TierOf(given), isFunded: true)));
        }

        workers = Math.Min(workers, _network.Paid(given, pot));
        _network.Move(given, pot, -workers);
        _network.Move(last, pot, workers);
        for (given = last; _classFrom[given] != Start; given = Before(given))
        {
            if (_classFrom[given] >= 0)
            {
                _network.Move(given, _network.PotOf(_classFrom[given]), -workers);
                _network.Move(Before(given), _network.PotOf(_classFrom[given]), workers);
            }
            else
            {
                Take(given, TierOf(given), workers);
                Drop(Before(given), TierOf(given), workers);
            }
        }
    }

    private int Before(int needClass) =>
        _classFrom[needClass] >= 0 ? _takenBy[_classFrom[needClass]] : _swappedFrom[TierOf(needClass)];

    private int TierOf(int swapped) => -1 - _classFrom[swapped];

    private int Count(int needClass, int tier, bool isFunded) => _needsOf[needClass]
        .Where(need => _problem.Needs[need].Tier == tier)
        .Sum(need => isFunded ? _allocation.Funded[need] : _allocation.Unmet(need));

    private void Take(int needClass, int tier, int workers)
    {
        foreach (var need in _needsOf[needClass])
        {
            if (_problem.Needs[need].Tier != tier) continue;
            var taken = Math.Min(workers, _allocation.Unmet(need));
            _allocation.Change(need, taken);
            workers -= taken;
        }
    }

    private void Drop(int needClass, int tier, int workers)
    {
        foreach (var need in _needsOf[needClass].Reverse())
        {
            if (_problem.Needs[need].Tier != tier) continue;
            var dropped = Math.Min(workers, _allocation.Funded[need]);
            _allocation.Change(need, -dropped);
            workers -= dropped;
        }
    }

    /// <summary>A pot may spend money it has left when a dear worker costs it less, measured by a cheap one, than the pot that gave him away.</summary>
    private bool MayLose(int pot, int giver, int taken, int given) =>
        _steepness[pot].CompareTo(_steepness[giver]) < 0 && _network.Bears(pot, taken, given, 1);

    private bool LosesNothing(int pot, int taken, int given)
    {
        var (cost, relief) = (_network.Price(pot, taken), _network.Price(pot, given));
        for (var envelope = 0; envelope < cost.Length; envelope++)
        {
            if (cost[envelope] > relief[envelope]) return false;
        }

        return true;
    }

    private bool IsCheaper(int pot, int taken, int given) =>
        LosesNothing(pot, taken, given) && _network.NodeOf(pot, taken) != _network.NodeOf(pot, given);
}
