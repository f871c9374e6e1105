namespace Ucj.Coverage.Scenarios;

/// <summary>What a scenario comes to.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Projection">Its projection.</param>
/// <param name="Difference">What it has more than the base.</param>
/// <param name="Contributions">What each change adds to the changes before it, in the order given; together they are the difference.</param>
public sealed record ScenarioOutcome(
    Scenario Scenario,
    Projection Projection,
    ScenarioDifference Difference,
    IReadOnlyList<(IScenarioChange Change, ScenarioDifference Difference)> Contributions);
