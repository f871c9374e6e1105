using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>What reaches a goal.</summary>
internal sealed class GoalAnswerType : ObjectGraphType<GoalAnswer>
{
    /// <summary>Declares the fields.</summary>
    public GoalAnswerType()
    {
        Name = "GoalAnswer";
        Description = "The least new money that reaches a goal, or what makes it impossible.";
        Field<NonNullGraphType<YearMonthScalar>>("month").Description("The month the target is reached in.").Read(it => it.Request.By);
        Field<NonNullGraphType<BooleanGraphType>>("possible").Description("Whether a way to reach it is known.").Read(it => it.IsPossible);
        AddCount("denominator", "The denominator in the month.", it => it.Denominator);
        AddCount("targetWorkers", "Active workers the target asks for, rounded up.", it => it.TargetWorkers);
        AddCount("active", "Active workers in the month without any plan.", it => it.Active);
        AddCount("fundedAnyway", "Workers the free money there is pays for.", it => it.FundedAnyway);
        AddCount("gap", "Workers still needed with the money there is.", it => it.Gap);
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("The new money in all; 0 when none is needed or no way is known.")
            .Read(it => it.Amount);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<GoalPartType>>>>("parts").Description("The new money by purse.")
            .ReadAll(it => it.Parts);
        Field<NonNullGraphType<RupiahScalar>>("least").Description("No new money below this reaches it: equal to the amount where that is proven the least.")
            .Read(it => it.Least);
        Field<NonNullGraphType<RupiahScalar>>("mostOff").Description("By how much the amount may be more than the least; 0 where it is exact.")
            .Read(it => it.MostOff);
        Field<NonNullGraphType<YearMonthScalar>>("from").Description("The first month paid for.").Read(it => it.Request.Window.First);
        Field<NonNullGraphType<YearMonthScalar>>("until").Description("The last month paid for.").Read(it => it.Request.Window.Last);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<GoalWorkersType>>>>("workers")
            .Description("The workers the new money pays for beside those of the money there is, by village and group.")
            .ReadAll(it => it.Workers);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<GoalStaffType>>>>("staff")
            .Description("The same of the staff of public employers, who are paid for first.")
            .ReadAll(it => it.Staff);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<GoalLimitType>>>>("limits")
            .Description("The smallest set of limits that has to be lifted; none where it is not proven out of reach.")
            .ReadAll(it => it.Limits);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<IdleMoneyType>>>>("idle")
            .Description("Purses with money left while somebody is uncovered, the new money spent too, and what keeps each.")
            .ReadAll(it => it.Idle);
        Field<NonNullGraphType<StringGraphType>>("scenario")
            .Description("The scenario that puts the new money into the purses, as the JSON of a scenario's file.")
            .Read(it => it.Scenario.ToJson());
    }

    private void AddCount(string name, string description, Func<GoalAnswer, long> count) =>
        Field<IntGraphType>(name).Description(description).Read(it => CoverageEntry.Counted(count(it)));
}
