using Ucj.Coverage.Measurement;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>A question for months to come.</summary>
/// <param name="Months">The months to walk through.</param>
/// <param name="Scenario">What is changed first.</param>
/// <param name="Assumptions">What is taken for granted.</param>
/// <param name="Denominator">The name of the denominator.</param>
/// <param name="Interpolation">What a target path says between its points.</param>
internal sealed record ProjectionQuestion(
    MonthRange Months,
    Scenario Scenario,
    ProjectionAssumptions Assumptions,
    string Denominator,
    Interpolation Interpolation)
{
    /// <summary>What the low path takes for granted; <see langword="null"/> for no such path.</summary>
    public ProjectionAssumptions? Low { get; init; }

    /// <summary>What the high path takes for granted; <see langword="null"/> for no such path.</summary>
    public ProjectionAssumptions? High { get; init; }

    /// <summary>How many projections it takes: one for each path.</summary>
    public int Runs => 1 + (Low is null ? 0 : 1) + (High is null ? 0 : 1);
}
