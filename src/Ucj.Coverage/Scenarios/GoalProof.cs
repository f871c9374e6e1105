using Ucj.Coverage.Funding;

namespace Ucj.Coverage.Scenarios;

/// <summary>Seeks a cheaper way to a goal than is known, and what no way is cheaper than.</summary>
internal sealed class GoalProof
{
    /// <summary>How many more workers' money a way may be given that falls short in the plan.</summary>
    private const long MostShort = 8;

    /// <summary>What a plan counts for beside the looks of a search, by need and pot.</summary>
    private const long StepsOfPlan = 1_000;

    private readonly GoalSearch _search;
    private readonly FundingPlan _plan;
    private readonly CoverageEnvelopes _envelopes;
    private readonly SearchSteps _steps;
    private List<RaisedEnvelope>? _way;
    private long _cost = long.MaxValue;
    private long? _doubtful;

    public GoalProof(GoalSearch search, FundingPlan plan, CoverageEnvelopes envelopes, SearchSteps steps) =>
        (_search, _plan, _envelopes, _steps) = (search, plan, envelopes, steps);

    /// <summary>Seeks.</summary>
    /// <param name="known">What is known to do; none where nothing is.</param>
    /// <returns>The new money by envelope that does, if it is less than what was known, and the bound; none where no way does.</returns>
    public (IReadOnlyList<RaisedEnvelope>? Way, long? Least) Seek(long? known)
    {
        var problem = _plan.Problem;
        MoneyPot[] pots = [.. problem.Pots.Select((pot, number) => _envelopes.PotOf(pot, problem.Money[number], _search.FloorOf(pot.Source.Id), _search.CeilingOf(pot.Source.Id)))];
        var wanted = _search.Wanted - _plan.FirstCharges.Sum(charge => (long)charge.PaidWorkers);
        var questions = new GoalQuestions(problem, pots, [.. _search.Owing(_plan)], Math.Max(0, wanted));
        var search = new MoneySearch(_steps, Cost);
        if (known is { } amount) _cost = amount;
        search.Run(questions.All(), known);
        return (_way, search.Lower is { } lower && _doubtful is { } doubtful ? Math.Min(lower, doubtful) : search.Lower ?? _doubtful);
    }

    /// <summary>
    /// What it takes for a way to do by the plan itself: often just what it costs, else a few more workers' money in the
    /// envelope that gets most, where a plan serves the tiers in another order than the cheapest way. Where a better plan than
    /// the one that was found might do, what the way costs is not known to be too little.
    /// </summary>
    private long? Cost(MoneyNode node, long[] workers, long cost)
    {
        var way = Raised(node, workers);
        for (var (total, step) = (cost, 1L); total < _cost; step *= 2)
        {
            _steps.Take(StepsOfPlan * (_plan.Problem.Needs.Length + 1) * (_plan.Problem.Pots.Count + 1));
            if (_search.Reaches(way, out var isDoubtful))
            {
                (_way, _cost) = (way, total);
                return total;
            }

            if (isDoubtful) _doubtful = Math.Min(_doubtful ?? total, total);
            if (step > MostShort || way.Count == 0) break;
            var most = way.MaxBy(one => one.More);
            var more = step * DearestPrice(most);
            if (more > _search.CeilingOf(most.Envelope.SourceId) - way.Where(one => one.Envelope.SourceId == most.Envelope.SourceId).Sum(one => one.More)) break;
            way = [.. way.Select(one => one == most ? one with { More = one.More + more } : one)];
            total += more;
        }

        return null;
    }

    private long DearestPrice(RaisedEnvelope raised)
    {
        var pot = GoalSearch.PotsOf(_plan, raised.Envelope.SourceId)[0];
        var price = GoalSearch.PriceOf(_plan.Problem, pot, dearest: true).Sum();
        return CoverageEnvelopes.Gross(_plan.Problem.Pots[pot].Source, raised.Envelope.Amount.Amount + raised.More, price);
    }

    private List<RaisedEnvelope> Raised(MoneyNode node, long[] workers) =>
        _envelopes.Raised(_plan.Problem.Pots, (pot, number) => node.Question.Pots[number].Spread(node.Spent(number, workers)));
}
