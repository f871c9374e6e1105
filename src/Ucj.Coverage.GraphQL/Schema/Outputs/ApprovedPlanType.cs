using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Storage.Plans;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>An approved plan.</summary>
internal sealed class ApprovedPlanType : ObjectGraphType<ApprovedPlan>
{
    /// <summary>Declares the fields.</summary>
    public ApprovedPlanType(FundingPlans plans)
    {
        Name = "ApprovedPlan";
        Description = "A plan as it was approved, frozen with the version of the data it was made from.";
        Field<NonNullGraphType<IdGraphType>>("id").Description("Names it.").Resolve(c => c.Source.Id);
        Field<NonNullGraphType<IdGraphType>>("dataVersion").Description("The version of the data it was made from.")
            .Resolve(c => c.Source.Inputs.DataVersion);
        Field<NonNullGraphType<YearMonthScalar>>("from").Description("The first month it pays for.")
            .Resolve(c => c.Source.Request.Window.First);
        Field<NonNullGraphType<YearMonthScalar>>("to").Description("The last month it pays for, inclusive.")
            .Resolve(c => c.Source.Request.Window.Last);
        Field<NonNullGraphType<FundingStrategyEnum>>("strategy").Description("How purses were given to workers.")
            .Resolve(c => c.Source.Request.Strategy);
        Field<NonNullGraphType<BooleanGraphType>>("monthly").Description("Whether each month was planned for itself.")
            .Resolve(c => c.Source.Request.Monthly);
        Field<NonNullGraphType<InstantScalar>>("approvedAt").Description("When it was approved.").Resolve(c => c.Source.ApprovedAt);
        Field<NonNullGraphType<StringGraphType>>("approvedBy").Description("By whom.").Resolve(c => c.Source.ApprovedBy);
        Field<StringGraphType>("note").Description("What was said on it; null when nothing was.").Resolve(c => c.Source.Note);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ApprovedLineType>>>>("lines")
            .Description("Its lines; first charges last.").Resolve(c => c.Source.Lines);
        Field<NonNullGraphType<PlanVarianceType>>("variance")
            .Description("How a plan for the same request, made from the data in force, differs from it.")
            .Resolve(c =>
            {
                var request = c.Source.Request;
                var now = plans.Plan(new PlanQuestion(request.Window, request.Strategy, request.Monthly), c.CancellationToken);
                AnswerWarnings.Add(c, now.Warnings);
                return PlanVariance.Between(c.Source, now);
            });
    }
}
