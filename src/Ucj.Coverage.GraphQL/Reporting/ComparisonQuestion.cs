using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>A question for scenarios beside the data as they are.</summary>
/// <param name="Months">The months to walk through.</param>
/// <param name="Scenarios">The scenarios, in the order of the answer.</param>
/// <param name="Assumptions">What all take for granted, before their own changes.</param>
/// <param name="Denominator">The name of the denominator.</param>
internal sealed record ComparisonQuestion(
    MonthRange Months,
    IReadOnlyList<Scenario> Scenarios,
    ProjectionAssumptions Assumptions,
    string Denominator)
{
    /// <summary>How many projections it takes: one for the data as they are, and one for each change of each scenario.</summary>
    public int Runs => 1 + Scenarios.Sum(scenario => scenario.Changes.Count);
}
