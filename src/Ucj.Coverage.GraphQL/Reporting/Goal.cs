using System.Collections.Concurrent;
using NodaTime;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>A target, and the ways to turn the question round: each is sought when it is asked for.</summary>
/// <param name="model">The model after the scenario.</param>
/// <param name="request">The target and the purses.</param>
/// <param name="stop">Stops every search: the goal is that of one request.</param>
internal sealed class Goal(CoverageModel model, GoalRequest request, CancellationToken stop)
{
    private readonly ConcurrentDictionary<(YearMonth From, Rupiah Money), EarliestGoal> _earliest = [];
    private readonly Lazy<GoalAnswer> _leastMoney = new(() => GoalSeek.LeastMoney(model, request, cancellation: stop));

    /// <summary>The least new money that reaches it.</summary>
    public GoalAnswer LeastMoney => _leastMoney.Value;

    /// <summary>The earliest month in which money reaches it, as far as it is known.</summary>
    /// <exception cref="CoverageException">The first month is after the last, or the money is out of range.</exception>
    public EarliestGoal EarliestMonth(YearMonth from, Rupiah money)
    {
        if (from > request.By) throw Throw.FirstAfterLast(ContributionMonth.Format(from), ContributionMonth.Format(request.By), "by");
        if (new MonthRange(from, request.By).Length > ScenarioReports.MostSought)
            throw Throw.TooManyMonths(new MonthRange(from, request.By).Length, ScenarioReports.MostSought);
        return _earliest.GetOrAdd(
            (from, FundingQuestions.Amount(money)),
            asked => GoalSeek.EarliestMonth(model, request, asked.From, asked.Money, cancellation: stop));
    }

    /// <summary>The fewest months of cover that keep the target in every month of a range.</summary>
    public KeptTarget LeastMonths(MonthRange months) => GoalSeek.LeastMonths(model, request.Target, request.Definition, months, stop);
}
