using GraphQL;
using GraphQL.Types;
using NodaTime;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Inputs;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A goal and the ways to it.</summary>
internal sealed class GoalType : ObjectGraphType<Goal>
{
    /// <summary>Declares the fields.</summary>
    public GoalType()
    {
        Name = "Goal";
        Description = "A target, and what reaches it; each way is sought when it is asked for.";
        Field<NonNullGraphType<GoalAnswerType>>("leastMoney").Description("The least new money that reaches it in the month.")
            .Read(c => c.FieldDefinition.Name, (it, _) => it.LeastMoney, (_, answer) => answer.Warnings);
        Field<GoalAnswerType>("earliestMonth")
            .Description(
                "The earliest month in which money is known to reach it, each worker paid for in that month alone; null where there is none up "
                + "to 'by'. A warning AT_MOST or AT_LEAST says from which month on a search was left undecided.")
            .Argument<NonNullGraphType<YearMonthScalar>>("from", "The first month looked at, at most 35 months before 'by'.")
            .Argument<NonNullGraphType<RupiahScalar>>("money", "The new money in all purses together, 1 to 1,000,000,000,000,000.")
            .Read(
                c => (From: c.GetArgument<YearMonth>("from"), Money: c.GetArgument<Rupiah>("money")),
                (it, asked) => it.EarliestMonth(asked.From, asked.Money).Answer,
                (it, asked, _) => it.EarliestMonth(asked.From, asked.Money).Warnings);
        Field<NonNullGraphType<KeptTargetType>>("leastMonths")
            .Description("The fewest months of cover that keep the target month after month, beside those covered already.")
            .Argument<NonNullGraphType<MonthRangeInput>>("months", "The months in which it is to hold, both ends inclusive.")
            .Read(c => c.GetArgument<MonthRange>("months"), (it, months) => it.LeastMonths(months));
    }
}
