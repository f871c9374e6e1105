using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;

namespace Ucj.Coverage.Scenarios;

/// <summary>Seeks a cheaper way to a goal than is known, and what no way is cheaper than.</summary>
internal sealed class GoalProof
{
    /// <summary>What a plan counts for beside the looks of a search, by need and pot.</summary>
    private const long StepsOfPlan = 1_000;

    private readonly GoalSearch _search;
    private readonly FundingPlan _plan;
    private readonly CoverageEnvelopes _envelopes;
    private readonly SearchSteps _steps;

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
        var search = new MoneySearch(_steps, Reaches);
        search.Run(questions.All(), known);
        return (search.Best is { } best ? Raised(best.Node, best.Workers) : null, search.Lower);
    }

    private bool Reaches(MoneyNode node, long[] workers)
    {
        _steps.Take(StepsOfPlan * (_plan.Problem.Needs.Length + 1) * (_plan.Problem.Pots.Count + 1));
        return _search.Reaches(Raised(node, workers));
    }

    private List<RaisedEnvelope> Raised(MoneyNode node, long[] workers) =>
        _envelopes.Raised(_plan.Problem.Pots, (pot, number) => node.Question.Pots[number].Spread(node.Spent(number, workers)));
}
