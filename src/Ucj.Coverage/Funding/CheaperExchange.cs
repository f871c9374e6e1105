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
    private const int FirstSwap = -2;

    private readonly Allocation _allocation;
    private readonly FundingProblem _problem;
    private readonly AllocationNetwork _network;
    private readonly PaidWorkers _paid;
    private readonly ClassNeeds _needs;
    private readonly Steepness[] _steepness;
    private readonly int[] _swappedFrom;
    private readonly bool[] _isNodeSeen;
    private readonly int[] _takenBy;
    private readonly ulong[] _closedPots;
    private readonly ulong[] _seenClasses;
    private readonly int[] _classFrom;
    private readonly int[] _queue;
    private int _count;

    public CheaperExchange(Allocation allocation)
    {
        _allocation = allocation;
        _problem = allocation.Problem;
        _network = allocation.Network;
        _paid = _network.Paid;
        _needs = new ClassNeeds(allocation);
        _steepness = [.. Enumerable.Range(0, _problem.Pots.Count).Select(pot => Steepness.Of(_problem, pot))];
        _swappedFrom = new int[_needs.TierCount];
        _isNodeSeen = new bool[_network.NodeCount];
        _takenBy = new int[_network.NodeCount];
        _closedPots = new ulong[_problem.WordCount];
        _seenClasses = new ulong[_problem.ClassWordCount];
        _classFrom = new int[_problem.ClassCount];
        _queue = new int[_problem.ClassCount];
    }

    /// <summary>Exchanges whatever can be, with workers up to a tier.</summary>
    /// <param name="lastTier">The place of the tier among the tiers.</param>
    /// <returns>Whether anybody was exchanged.</returns>
    public bool Run(int lastTier)
    {
        _needs.Forget();
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
        Array.Clear(_closedPots);
        Array.Clear(_seenClasses);
        Array.Fill(_swappedFrom, -1);
        _closedPots[pot >> 6] |= 1UL << (pot & 63);
        _count = 0;
        SeePaid(pot, kind, Start);
        for (var head = 0; head < _count; head++)
        {
            var given = _queue[head];
            if (_classFrom[given] != Start && _problem.MayPay(pot, given) && IsCheaper(pot, _problem.KindOf(pot, given), kind))
            {
                Apply(pot, given);
                return true;
            }

            PutInto(given, pot);
            SwapWithin(given, lastTier);
        }

        return false;
    }

    /// <summary>Those for whom a pot pays one of its prices, as far as they are not seen yet.</summary>
    private void SeePaid(int pot, int kind, int from)
    {
        var paid = _paid.ClassesOf(pot);
        var classes = _problem.ClassesOfKind(pot, kind);
        for (var word = 0; word < paid.Length; word++) See(word, paid[word] & classes[word], from);
    }

    private void See(int word, ulong classes, int from)
    {
        var seen = classes & ~_seenClasses[word];
        _seenClasses[word] |= seen;
        for (; seen != 0; seen &= seen - 1)
        {
            var needClass = (word << 6) + BitOperations.TrailingZeroCount(seen);
            _classFrom[needClass] = from;
            _queue[_count++] = needClass;
        }
    }

    /// <summary>The pots that could take the class in, and whom they could give away for it.</summary>
    private void PutInto(int needClass, int giver)
    {
        var payers = _problem.PayersOf(needClass);
        for (var word = 0; word < payers.Length; word++)
        {
            for (var pots = payers[word] & ~_closedPots[word]; pots != 0; pots &= pots - 1)
            {
                var pot = (word << 6) + BitOperations.TrailingZeroCount(pots);
                var node = _network.NodeOf(pot, needClass);
                if (_isNodeSeen[node]) continue;
                _isNodeSeen[node] = true;
                if (_problem.PriceKindCount[pot] == 1) _closedPots[word] |= pots & (~pots + 1);
                _takenBy[node] = needClass;
                var taken = _problem.KindOf(pot, needClass);
                for (var given = 0; given < _problem.PriceKindCount[pot]; given++)
                {
                    if (LosesNothing(pot, taken, given) || MayLose(pot, giver, taken, given)) SeePaid(pot, given, node);
                }
            }
        }
    }

    /// <summary>A class with somebody paid for in a tier can make way for all of that tier whom nobody pays for.</summary>
    private void SwapWithin(int needClass, int lastTier)
    {
        foreach (var tier in _needs.TiersOf(needClass))
        {
            if (tier > lastTier) break;
            if (_swappedFrom[tier] >= 0 || _needs.Count(needClass, tier, isFunded: true) == 0) continue;
            _swappedFrom[tier] = needClass;
            var lacking = _needs.Lacking(tier);
            for (var word = 0; word < lacking.Length; word++) See(word, lacking[word], FirstSwap - tier);
        }
    }

    /// <summary>Sends as many workers as possible around the cycle that ends with the pot taking a class in.</summary>
    private void Apply(int pot, int last)
    {
        var workers = int.MaxValue;
        var given = last;
        for (; _classFrom[given] != Start; given = Before(given))
        {
            if (_classFrom[given] >= 0)
            {
                var through = _network.PotOf(_classFrom[given]);
                if (!LosesNothing(through, _problem.KindOf(through, Before(given)), _problem.KindOf(through, given))) workers = 1;
                workers = Math.Min(workers, _paid.Of(given, through));
            }
            else
            {
                var tier = TierOf(given);
                workers = Math.Min(workers, Math.Min(
                    _needs.Count(given, tier, isFunded: false), _needs.Count(Before(given), tier, isFunded: true)));
            }
        }

        workers = Math.Min(workers, _paid.Of(given, pot));
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
                _needs.Take(given, TierOf(given), workers);
                _needs.Drop(Before(given), TierOf(given), workers);
            }
        }
    }

    private int Before(int needClass) =>
        _classFrom[needClass] >= 0 ? _takenBy[_classFrom[needClass]] : _swappedFrom[TierOf(needClass)];

    private int TierOf(int swapped) => FirstSwap - _classFrom[swapped];

    /// <summary>A pot may spend money it has left when a dear worker costs it less, measured by a cheap one, than the pot that gave him away.</summary>
    private bool MayLose(int pot, int giver, int taken, int given) =>
        _steepness[pot].CompareTo(_steepness[giver]) < 0 && _paid.Bears(pot, taken, given);

    private bool LosesNothing(int pot, int taken, int given)
    {
        var (cost, relief) = (_problem.PriceOfKind(pot, taken), _problem.PriceOfKind(pot, given));
        for (var envelope = 0; envelope < cost.Length; envelope++)
        {
            if (cost[envelope] > relief[envelope]) return false;
        }

        return true;
    }

    private bool IsCheaper(int pot, int taken, int given) => taken != given && LosesNothing(pot, taken, given);
}
