using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>What a change adds to those before it.</summary>
/// <param name="Change">The change.</param>
/// <param name="Difference">What it adds.</param>
internal sealed record ScenarioContribution(IScenarioChange Change, ScenarioDifference Difference);
