using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Inputs;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A rate with its denominator.</summary>
internal sealed class CoverageRateType : ObjectGraphType<EntryStanding>
{
    /// <summary>Declares the fields.</summary>
    public CoverageRateType()
    {
        Name = "CoverageRate";
        Description = "Active workers on a named denominator, which it is never shown without; a stock.";
        Field<NonNullGraphType<IntGraphType>>("active")
            .Description("Active workers.")
            .Read(it => it.Count(CoverageMeasure.Active));
        Field<IntGraphType>("denominator")
            .Description("Workers divided by; null where the denominator says nothing about this row.")
            .Read(it => it.Count(CoverageMeasure.Denominator));
        Field<DecimalScalar>("percent")
            .Description("Active in percent, 2 decimals, half away from zero; null without a denominator or on 0.")
            .Read(it => it.Percent(CoverageMeasure.Percent));
        Field<NonNullGraphType<StringGraphType>>("definition")
            .Description("Name of the denominator.")
            .Read(it => it.Definition);
    }
}

/// <summary>The target of a row.</summary>
internal sealed class RowTargetType : ObjectGraphType<EntryStanding>
{
    /// <summary>Declares the fields.</summary>
    public RowTargetType()
    {
        Name = "RowTarget";
        Description = "The target of exactly this region on this denominator; a stock.";
        Field<NonNullGraphType<DecimalScalar>>("percent").Description(MeasureText.Of(CoverageMeasure.TargetPercent))
            .Read(it => it.Percent(CoverageMeasure.TargetPercent));
        Field<IntGraphType>("workers")
            .Description(MeasureText.Of(CoverageMeasure.TargetWorkers) + " Null without a denominator.")
            .Read(it => it.Count(CoverageMeasure.TargetWorkers));
        Field<NonNullGraphType<BooleanGraphType>>("interpolated")
            .Description("Whether it lies on a line between two published points: an assumption, not a target.")
            .Read(it => it.TargetIsInterpolated);
    }
}

/// <summary>A row on one of several denominators.</summary>
internal sealed class CoverageStandingType : ObjectGraphType<EntryStanding>
{
    /// <summary>Declares the fields.</summary>
    public CoverageStandingType()
    {
        Name = "CoverageStanding";
        Description = "A row on one of several denominators: its rate, and the way to the target set on it.";
        Field<NonNullGraphType<CoverageRateType>>("rate").Description("Coverage on it; a stock.").Read(it => it);
        Field<RowTargetType>("target")
            .Description("The target; null where none is published for exactly this row's region and denominator.")
            .Read(it => it.Target);
        Field<IntGraphType>(FieldName.Of(CoverageMeasure.GapWorkers))
            .Description(MeasureText.Of(CoverageMeasure.GapWorkers))
            .Read(it => it.Count(CoverageMeasure.GapWorkers));
        Field<DecimalScalar>(FieldName.Of(CoverageMeasure.GapPoints))
            .Description(MeasureText.Of(CoverageMeasure.GapPoints))
            .Read(it => it.Percent(CoverageMeasure.GapPoints));
        Field<IntGraphType>(FieldName.Of(CoverageMeasure.RequiredPace))
            .Description(MeasureText.Of(CoverageMeasure.RequiredPace))
            .Read(it => it.Count(CoverageMeasure.RequiredPace));
        Field<NextTargetType>("nextTarget")
            .Description("The next published target and the way to it; null after the last one and without a denominator.")
            .Read(it => it.Pace);
    }
}

/// <summary>The next target of a row.</summary>
internal sealed class NextTargetType : ObjectGraphType<CoveragePace>
{
    /// <summary>Declares the fields.</summary>
    public NextTargetType()
    {
        Name = "NextTarget";
        Description = "The first published target after a period and the way to it, on the denominator of the period.";
        Field<NonNullGraphType<YearMonthScalar>>("month").Description("The month it is to be reached in.").Read(it => it.Month);
        Field<NonNullGraphType<DecimalScalar>>("percent")
            .Description("Active workers in percent of the denominator.")
            .Read(it => it.Target.Value);
        Field<IntGraphType>("workers")
            .Description("Active workers it asks for, rounded up.")
            .Read(it => CoverageEntry.Counted(it.Gap.TargetWorkers));
        Field<IntGraphType>("gapWorkers")
            .Description("Workers still needed, 0 when it is reached.")
            .Read(it => CoverageEntry.Counted(it.Gap.Workers));
        Field<NonNullGraphType<IntGraphType>>("monthsLeft")
            .Description("Months in which to enrol: those after the period, up to the target's; at least 1.")
            .Read(it => it.MonthsLeft);
        Field<IntGraphType>("workersPerMonth")
            .Description("Workers to enrol in each of them, rounded up.")
            .Read(it => CoverageEntry.Counted(it.WorkersPerMonth));
    }
}

/// <summary>The change of a row.</summary>
internal sealed class RowChangeType : ObjectGraphType<CoverageEntry>
{
    /// <summary>Declares the fields.</summary>
    public RowChangeType()
    {
        Name = "RowChange";
        Description = "A row less what it is compared with; stocks of the last months.";
        Field<IntGraphType>(FieldName.Of(CoverageMeasure.ActiveChange))
            .Description("Active workers more than there, fewer if negative; null where nothing is known of it.")
            .Read(row => row.Count(CoverageMeasure.ActiveChange));
        Field<DecimalScalar>(FieldName.Of(CoverageMeasure.PointsChange))
            .Description("Percentage points more than there, 2 decimals; null where one of the two has no percentage.")
            .Read(row => row.Percent(CoverageMeasure.PointsChange));
    }
}

/// <summary>The price of covering the uncovered.</summary>
internal sealed class CoverCostType : ObjectGraphType<CoverageEntry>
{
    /// <summary>Declares the fields.</summary>
    public CoverCostType()
    {
        Name = "CoverCost";
        Description = "What JKK and JKM would cost in the period's last month for its uncovered workers: BPU workers at the lowest "
            + "income band. Wage recipients and construction workers are their employers' debt and are left out.";
        Field<IntGraphType>("workers")
            .Description("The uncovered workers it is for.")
            .Read(row => row.Count(CoverageMeasure.CoverWorkers));
        Field<RupiahScalar>("amount").Description("Their premiums of that one month.").Read(row => row.Money(CoverageMeasure.CoverCost));
    }
}
