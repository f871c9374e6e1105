using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>A question for what reaches a target.</summary>
/// <param name="Request">The target and the purses.</param>
/// <param name="Scenario">What is changed first.</param>
internal sealed record GoalQuestion(GoalRequest Request, Scenario Scenario);
