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
                var now = plans.Plan(new PlanQuestion(request.Window, request.Strategy, request.Monthly));
                return PlanVariance.Between(c.Source, now);
            });
    }
}

/// <summary>Whom a line pays for.</summary>
internal sealed class LineCellType : ObjectGraphType<LineCell>
{
    /// <summary>Declares the fields.</summary>
    public LineCellType()
    {
        Name = "LineCell";
        Description = "Whom a line of a plan pays for, from which purse.";
        Field<NonNullGraphType<StringGraphType>>("purse").Description("The purse's id.").Resolve(c => c.Source.SourceId);
        Field<NonNullGraphType<YearMonthScalar>>("from").Description("The first month paid for.").Resolve(c => c.Source.Months.First);
        Field<NonNullGraphType<YearMonthScalar>>("to").Description("The last month paid for, inclusive.")
            .Resolve(c => c.Source.Months.Last);
        Field<RegionCodeScalar>("village").Description("Where the workers live; null for a first charge.")
            .Resolve(c => c.Source.Village);
        Field<StringGraphType>("group").Description("The code of their group; null for a first charge.")
            .Resolve(c => c.Source.Group);
        Field<SectorEnum>("sector").Description("Their sector; null for a first charge.").Resolve(c => c.Source.Sector);
        Field<StringGraphType>("employer").Description("The id of the public employer of a first charge; null for others.")
            .Resolve(c => c.Source.EmployerId);
    }
}

/// <summary>A line of an approved plan.</summary>
internal sealed class ApprovedLineType : ObjectGraphType<ApprovedLine>
{
    /// <summary>Declares the fields.</summary>
    public ApprovedLineType()
    {
        Name = "ApprovedLine";
        Description = "A line of an approved plan.";
        Field<NonNullGraphType<LineCellType>>("for").Description("Whom it pays for.").Resolve(c => c.Source.For);
        Field<NonNullGraphType<IntGraphType>>("workers").Description("How many.").Resolve(c => c.Source.Workers);
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("What they cost over all its months.")
            .Resolve(c => c.Source.Amount);
    }
}

/// <summary>How a plan differs from an approved one.</summary>
internal sealed class PlanVarianceType : ObjectGraphType<PlanVariance>
{
    /// <summary>Declares the fields.</summary>
    public PlanVarianceType()
    {
        Name = "PlanVariance";
        Description = "How a plan computed now differs from the approved one.";
        Field<NonNullGraphType<LongGraphType>>("workers").Description("Workers now less workers approved.")
            .Resolve(c => c.Source.Workers);
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("What the plan costs now less what was approved.")
            .Resolve(c => c.Source.Amount);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<LineVarianceType>>>>("lines")
            .Description("The lines that differ, those of the approved plan first.").Resolve(c => c.Source.Lines);
    }
}

/// <summary>How a line differs.</summary>
internal sealed class LineVarianceType : ObjectGraphType<LineVariance>
{
    /// <summary>Declares the fields.</summary>
    public LineVarianceType()
    {
        Name = "LineVariance";
        Description = "How one line of a plan differs.";
        Field<NonNullGraphType<LineCellType>>("for").Description("Whom it pays for.").Resolve(c => c.Source.For);
        Field<NonNullGraphType<IntGraphType>>("approvedWorkers").Description("The workers approved; 0 for a line that is new.")
            .Resolve(c => c.Source.ApprovedWorkers);
        Field<NonNullGraphType<RupiahScalar>>("approvedAmount").Description("What was approved for them.")
            .Resolve(c => c.Source.ApprovedAmount);
        Field<NonNullGraphType<IntGraphType>>("workers").Description("Workers now less workers approved.")
            .Resolve(c => c.Source.Workers);
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("What they cost now less what was approved.")
            .Resolve(c => c.Source.Amount);
    }
}
