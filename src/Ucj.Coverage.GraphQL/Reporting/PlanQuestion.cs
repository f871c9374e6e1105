using Ucj.Coverage.Funding;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>A question for a plan.</summary>
/// <param name="Months">The window to plan for.</param>
/// <param name="Strategy">How purses are given to needs.</param>
/// <param name="Monthly">Whether each month is planned for itself.</param>
internal sealed record PlanQuestion(MonthRange Months, FundingStrategy Strategy, bool Monthly)
{
    /// <summary>The request the planner takes.</summary>
    public FundingRequest Request => new(Months) { Strategy = Strategy, Monthly = Monthly };
}
