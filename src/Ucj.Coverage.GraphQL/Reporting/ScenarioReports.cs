using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>What-if: the months to come, scenarios and goals.</summary>
/// <remarks>Immutable and thread-safe: a scenario gives another model and never touches this one.</remarks>
/// <param name="model">The dataset, with no more in it than is seen.</param>
/// <param name="notShown">What every answer about money says of the money that is not seen.</param>
internal sealed class ScenarioReports(CoverageModel model, IReadOnlyList<Warning> notShown)
{
    /// <summary>The most months an earliest month is sought in: three years.</summary>
    public const int MostSought = 36;

    /// <summary>What every answer about money says of the money that is not seen; nothing where all is.</summary>
    public IReadOnlyList<Warning> NotShown => notShown;

    /// <summary>The months to come.</summary>
    /// <exception cref="CoverageException">There can be no such projection.</exception>
    public ProjectedPaths Project(ProjectionQuestion question, CancellationToken stop)
    {
        Check(question.Assumptions, question.Low, question.High);
        var changed = question.Scenario.Apply(model, stop);
        return new ProjectedPaths(
            Run(question.Assumptions)!,
            Run(question.Low),
            Run(question.High));

        Projection? Run(ProjectionAssumptions? assumed) => assumed is null ? null : Projection.Run(
            changed, question.Months, question.Scenario.Apply(assumed), question.Denominator, question.Interpolation, cancellation: stop);
    }

    /// <summary>Scenarios beside the data as they are.</summary>
    /// <exception cref="CoverageException">A change does not fit the data, or there can be no such projection.</exception>
    public ScenarioComparison Compare(ComparisonQuestion question, CancellationToken stop)
    {
        Check(question.Assumptions);
        return ScenarioComparison.Of(
            model, question.Scenarios, question.Months, question.Assumptions, question.Denominator, cancellation: stop);
    }

    /// <summary>What reaches a target.</summary>
    /// <exception cref="CoverageException">A purse is unknown, or a change does not fit the data.</exception>
    public Goal Seek(GoalQuestion question, CancellationToken stop)
    {
        var changed = question.Scenario.Apply(model, stop);
        foreach (var id in question.Request.Purses.Concat(question.Request.Floors.Keys).Concat(question.Request.Ceilings.Keys))
            PurseOf(changed, id);
        return new Goal(changed, question.Request, stop);
    }

    /// <summary>What one amount buys, by months of cover.</summary>
    /// <exception cref="CoverageException">The purse is unknown, or a month is before the first law.</exception>
    public IReadOnlyList<BreadthRow> Breadth(BreadthQuestion question, CancellationToken stop)
    {
        var changed = question.Scenario.Apply(model, stop);
        var frontier = BreadthAgainstDuration.Of(
            changed, PurseOf(changed, question.SourceId), question.Amount, question.Year, question.Denominator, cancellation: stop);
        return new DoubtfulList<BreadthRow>(frontier.Rows, frontier.Warnings);
    }

    private static Funding.FundingSource PurseOf(CoverageModel changed, string id) =>
        changed.FundingSources.FirstOrDefault(purse => purse.Id == id)
        ?? throw Throw.UnknownPurse(id, changed.FundingSources.Select(purse => purse.Id));

    /// <summary>A rate for a group nobody knows would silently do nothing.</summary>
    private void Check(params IEnumerable<ProjectionAssumptions?> assumptions)
    {
        foreach (var assumed in assumptions.OfType<ProjectionAssumptions>())
        {
            foreach (var group in new[] { assumed.Lapse, assumed.Enrolment, assumed.GoingOn }.SelectMany(rates => rates.ByGroup.Keys))
            {
                if (!model.Groups.TryNumberOf(group, out _)) throw Throw.UnknownGroup(group, model.Groups.Groups.Select(one => one.Code));
            }
        }
    }
}
