namespace Ucj.Coverage.Funding;

/// <summary>
/// Bounds the ways of a node from below: a rupiah spent from an envelope is given a weight, with which every worker has a
/// price of his own and the cheapest way is found at once; no true cost is below the best such sum (Lagrange), rounded up to
/// what costs can be.
/// </summary>
internal sealed class MoneyBound
{
    private const long Forced = long.MinValue / 4;
    private const long Steepest = 1L << 55;
    private const int MostDamping = 64;

    private readonly MoneyNode _node;
    private readonly CheapestFlow _flow;
    private readonly MoneyPot[] _pots;
    private readonly Int128 _unit;
    private readonly CoverPot?[] _plain;

    public MoneyBound(MoneyNode node, CheapestFlow flow)
    {
        (_node, _flow) = (node, flow);
        var question = node.Question;
        _pots = [.. Enumerable.Range(0, question.Pots.Length).Select(node.PotOf)];
        _unit = (Int128)node.CommonDivisor() * MoneyPot.Scale;
        _plain = [.. _pots.Select((pot, number) => question.IsPlain(number)
            ? CoverPot.Of(question.Parts[question.PartsOf[number][0]].Price, pot.Free, pot.Floor, pot.Ceiling)
            : null)];
    }

    /// <summary>Raises the bound of the node as far as so many rounds do.</summary>
    /// <param name="rounds">How many weighings.</param>
    /// <param name="upper">What is known to do; none where nothing is.</param>
    /// <param name="found">Is told of every way that is met, with what it costs; tells the new upper bound.</param>
    /// <returns>Whether something better than the upper bound may be in the node.</returns>
    public bool Raise(int rounds, long? upper, Func<long[], long, long?> found)
    {
        if (_pots.Any(pot => pot.Floor > pot.Ceiling)) return false;
        var damping = 1L;
        var sums = new long[_node.Least.Length];
        for (var round = 0; round < rounds; round++)
        {
            if (!_flow.Fill(Next, _node.Least)) return false;
            var workers = (long[])_flow.Workers.Clone();
            for (var part = 0; part < sums.Length; part++) sums[part] += workers[part];
            _node.Average = Array.ConvertAll(sums, sum => sum / (round + 1));
            var value = Value(workers);
            var bound = (long)((value + _unit - 1) / _unit * _unit / MoneyPot.Scale);
            if (bound > _node.Bound || _node.Workers.Length == 0) (_node.Bound, _node.Workers) = (Math.Max(bound, _node.Bound), workers);
            else damping = Math.Min(damping + 1, MostDamping);
            if (_node.Cost(workers) is { } cost && (upper is not { } best || cost < best)) upper = found(workers, cost);
            if (upper is { } least && _node.Bound >= least) return false;
            if (!Weigh(workers, upper is { } known ? ((Int128)known * MoneyPot.Scale) - value : Int128.Abs(value) / 20 + MoneyPot.Scale, damping)) break;
        }

        return true;
    }

    /// <summary>By how much the true cost of a pot is more than what its weights say, in units.</summary>
    public Int128 Gap(int pot, long[] workers)
    {
        if (_plain[pot] is not null) return 0;
        var spent = _node.Spent(pot, workers);
        var weighed = _pots[pot].Discount(_node.Weights[pot]);
        for (var envelope = 0; envelope < spent.Length; envelope++) weighed += (Int128)_node.Weights[pot][envelope] * spent[envelope];
        return ((Int128)_pots[pot].Spread(spent).Sum() * MoneyPot.Scale) - weighed;
    }

    private (long Cost, long Workers) Next(int part, long workers)
    {
        if (workers < _node.Least[part]) return (Forced, _node.Least[part] - workers);
        var left = _node.Most[part] - workers;
        if (left <= 0) return (0, 0);
        var one = _node.Question.Parts[part];
        if (_plain[one.Pot] is { } plain)
        {
            var (cost, more) = plain.Next(workers, left);
            return (cost * MoneyPot.Scale, Math.Min(more, left));
        }

        var weights = _node.Weights[one.Pot];
        if (one.Sums is { } sums) return (weights[0] * (sums[workers + 1] - sums[workers]), 1);
        var weighed = 0L;
        for (var envelope = 0; envelope < weights.Length; envelope++) weighed += weights[envelope] * one.Price[envelope];
        return (weighed, left);
    }

    private Int128 Value(long[] workers)
    {
        Int128 value = 0;
        for (var pot = 0; pot < _pots.Length; pot++)
        {
            if (_plain[pot] is { } plain)
            {
                value += (Int128)plain.Cost(workers[_node.Question.PartsOf[pot][0]]) * MoneyPot.Scale;
                continue;
            }

            var spent = _node.Spent(pot, workers);
            value += _pots[pot].Discount(_node.Weights[pot]);
            for (var envelope = 0; envelope < spent.Length; envelope++) value += (Int128)_node.Weights[pot][envelope] * spent[envelope];
        }

        return value;
    }

    /// <summary>Moves the weights towards where the envelopes spend what they have (Polyak, 1969).</summary>
    /// <returns>Whether any moved.</returns>
    private bool Weigh(long[] workers, Int128 lacking, long damping)
    {
        var slopes = new long[_pots.Length][];
        Int128 square = 0;
        for (var number = 0; number < _pots.Length; number++)
        {
            slopes[number] = _plain[number] is null ? SlopesOf(number, workers) : [];
            foreach (var slope in slopes[number]) square += (Int128)slope * slope;
        }

        if (square == 0 || lacking <= 0) return false;
        var any = false;
        for (var number = 0; number < _pots.Length; number++)
        {
            var heaviest = _pots[number].Ceiling >= MoneyPot.Unlimited ? _pots[number].Slope : 64 * _pots[number].Slope;
            for (var envelope = 0; envelope < slopes[number].Length; envelope++)
            {
                ref var weight = ref _node.Weights[number][envelope];
                var before = weight;
                var slope = slopes[number][envelope];
                var step = slope == 0 ? 0 : lacking / (square / slope) / damping;
                weight = (long)Int128.Clamp(weight + step, 0, heaviest);
                any |= weight != before;
            }
        }

        return any;
    }

    /// <summary>Which way the bound rises with each weight of a pot, and how steeply.</summary>
    private long[] SlopesOf(int number, long[] workers)
    {
        var (pot, spent, weights) = (_pots[number], _node.Spent(number, workers), _node.Weights[number]);
        var slopes = new long[spent.Length];
        for (var envelope = 0; envelope < spent.Length; envelope++)
        {
            var slope = Math.Clamp(spent[envelope] - pot.Free[envelope], -Steepest, Steepest);
            if (weights[envelope] < pot.Slope) slopes[envelope] = slope - pot.Floor;
            else if (slope < pot.Floor) slopes[envelope] = slope - pot.Floor;
            else if (pot.Ceiling < MoneyPot.Unlimited && slope > pot.Ceiling) slopes[envelope] = slope - pot.Ceiling;
            else if (weights[envelope] > pot.Slope) slopes[envelope] = slope - pot.Ceiling;
            if ((weights[envelope] == 0 && slopes[envelope] < 0) || (weights[envelope] == pot.Slope && pot.Ceiling >= MoneyPot.Unlimited && slopes[envelope] > 0))
                slopes[envelope] = 0;
        }

        return slopes;
    }
}
