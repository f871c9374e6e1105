using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>A question for how many workers money pays for how long.</summary>
/// <param name="SourceId">The id of the purse that pays.</param>
/// <param name="Amount">The money.</param>
/// <param name="Year">The year.</param>
/// <param name="Denominator">The name of the denominator.</param>
/// <param name="Scenario">What is changed first.</param>
internal sealed record BreadthQuestion(string SourceId, Rupiah Amount, int Year, string Denominator, Scenario Scenario);
