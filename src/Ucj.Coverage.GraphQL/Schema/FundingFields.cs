using GraphQL;
using GraphQL.Types;
using NodaTime;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Inputs;
using Ucj.Coverage.GraphQL.Schema.Outputs;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema;

/// <summary>The fields of the query that are about purses and plans.</summary>
internal static class FundingFields
{
    /// <summary>Declares them.</summary>
    public static void AddFunding(this ObjectGraphType query, FundingPlans plans)
    {
        query.Field<NonNullGraphType<ListGraphType<NonNullGraphType<FundingSourceType>>>>("fundingSources").Needs(Right.SeeFigures)
            .Description("Purses (sumber dana) with their envelopes, in order of use and id.")
            .Argument<YearMonthScalar>(
                "month",
                "The month money is looked at from: what is left of envelopes that ended before it is carried over where "
                    + "the purse may; null: the last month of the dataset.")
            .ReadAll(
                c => (Month: c.GetArgument<YearMonth?>("month"), Stop: c.CancellationToken),
                (_, asked) => plans.Purses(asked.Month, asked.Stop));
        query.Field<FundingPlanType>("fundingPlan").Needs(Right.SeeFigures)
            .Description("Who is paid by which purse, and why the others are not; the same question always has the same plan.")
            .Argument<NonNullGraphType<FundingPlanInput>>("input", "The months, the strategy and the mode.")
            .Read(
                c => (Question: c.GetArgument<PlanQuestion>("input"), Stop: c.CancellationToken),
                (_, asked) => plans.Plan(asked.Question, asked.Stop),
                (_, plan) => plans.WarningsOf(plan));
        query.Field<NonNullGraphType<ListGraphType<NonNullGraphType<PaymentFindingType>>>>("paymentFindings").Needs(Right.SeeWhole)
            .Description("What purses paid against a rule, as an auditor would ask: by purse, month and rules. It happened, and is in "
                + "every other figure as it is.")
            .Argument<MonthRangeInput>("months", "The months looked at; null: all that are paid for.")
            .ReadAll(
                c => (Months: c.GetArgument<MonthRange?>("months"), Stop: c.CancellationToken),
                (_, asked) => plans.Payments(asked.Months, asked.Stop));
    }
}
