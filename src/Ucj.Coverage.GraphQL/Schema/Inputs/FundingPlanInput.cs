using GraphQL.Types;
using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Enums;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>What a plan is asked for. A null the caller wrote means the default.</summary>
internal sealed class FundingPlanInput : InputObjectGraphType
{
    /// <summary>Declares the fields.</summary>
    public FundingPlanInput()
    {
        Name = "FundingPlanInput";
        Description = "What kind of plan is asked for.";
        Field<NonNullGraphType<MonthRangeInput>>("months")
            .Description("The months to plan for, both ends inclusive; all within the dataset's.");
        Field<FundingStrategyEnum>("strategy").Description("How purses are given to workers.")
            .DefaultValue(FundingStrategy.Optimal);
        Field<BooleanGraphType>("monthly")
            .Description("Whether each month is planned for itself, rather than a worker paid for in all months by one purse.")
            .DefaultValue(false);
    }

    /// <summary>Makes the <see cref="PlanQuestion"/>.</summary>
    public override object ParseDictionary(IDictionary<string, object?> value) => new PlanQuestion(
        (MonthRange)value["months"]!,
        value.TryGetValue("strategy", out var strategy) && strategy is FundingStrategy given ? given : FundingStrategy.Optimal,
        value.TryGetValue("monthly", out var monthly) && monthly is true);
}
