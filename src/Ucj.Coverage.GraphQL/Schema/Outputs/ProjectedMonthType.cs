using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A projected month.</summary>
internal sealed class ProjectedMonthType : ObjectGraphType<MonthOfProjection>
{
    /// <summary>Declares the fields.</summary>
    public ProjectedMonthType()
    {
        Name = "ProjectedMonth";
        Description = "A month of a projection.";
        Field<NonNullGraphType<YearMonthScalar>>("month").Description("The month.").Read(it => it.Month.Month);
        AddCount("eligible", "Eligible workers.", it => it.Month.Eligible);
        AddCount("active", "Active workers.", it => it.Month.Active);
        AddCount("denominator", "Workers divided by; null where the denominator says nothing about the month.", it => it.Month.Denominator);
        AddCount("enrolled", "Active in the month and not in the one before.", it => it.Month.Enrolled);
        AddCount("lapsed", "Active in the month before and not in this one, though eligible.", it => it.Month.Lapsed);
        Field<DecimalScalar>("percent").Description("Active in percent, two decimals; null without a denominator.")
            .Read(it => it.Month.Percent?.Value);
        Field<DecimalScalar>("target").Description("The target in percent; null where there is none.")
            .Read(it => it.Month.Target?.Value);
        Field<YearMonthScalar>("targetHeldSince")
            .Description("The last published month of the target, when this one is later and the target is held; else null.")
            .Read(it => it.Month.TargetHeldSince);
        AddCount("targetWorkers", "Workers the target asks for; null without a target or a denominator.", it => it.Month.TargetWorkers);
        AddCount("gap", "Workers that lack, 0 where the target is reached; null without a target or a denominator.", it => it.Month.Gap);
        Field<BooleanGraphType>("reachesTarget").Description("Whether the target is reached; null without a target or a denominator.")
            .Read(it => it.Month.ReachesTarget);
        Field<OwedPremiumsType>("premiums").Description("Premiums due, whoever pays.").Read(it => it.Month.Dues);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ProjectedPayerType>>>>("payers")
            .Description("The active workers and their premiums by payer.")
            .ReadAll(it => it.Projection.PayersIn(it.Month.Month));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<CodeCountType>>>>("workerGroups")
            .Description("Active workers by worker group.")
            .ReadAll(it => it.Projection.GroupsIn(it.Month.Month).Select(one => new CodeCount(one.Code, one.Active)));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<CodeCountType>>>>("villages")
            .Description("Active workers by village (nagari).")
            .ReadAll(it => it.Projection.VillagesIn(it.Month.Month).Select(one => new CodeCount(one.Code, one.Active)));
    }

    private void AddCount(string name, string description, Func<MonthOfProjection, long?> count) =>
        Field<IntGraphType>(name).Description(description).Read(it => CoverageEntry.Counted(count(it)));
}
