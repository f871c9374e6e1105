using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Inputs;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A row of coverage.</summary>
internal sealed class CoverageRowType : ObjectGraphType<CoverageEntry>
{
    private const string Ungrouped = " Null when the row is not grouped by it";

    /// <summary>Declares the fields.</summary>
    public CoverageRowType()
    {
        Name = "CoverageRow";
        Description = "Coverage of one group of workers in one period. Null figures are hidden or have no meaning here.";
        Field<NonNullGraphType<RowStatusEnum>>("status")
            .Description("Whether the figures are shown.")
            .Read(row => row.Status);
        Field<NonNullGraphType<IntGraphType>>("level")
            .Description("How many dimensions of 'groupBy', from the left, the row is grouped by; fewer than all in a subtotal, 0 in the total.")
            .Read(row => row.Level);
        Field<NonNullGraphType<PeriodType>>("period").Description("The period.").Read(row => row.Period);
        Field<YearMonthScalar>("stockMonth")
            .Description("The month of its stocks: the period's last; of totals the last with any reported. Null where none were.")
            .Read(row => row.StockMonth);
        Field<ReportedTotalsType>("reported")
            .Description("Of totals, how many were reported in that month; null where workers are counted one by one.")
            .Read(row => row.Reported);
        AddKey();
        AddCounts();
        AddStandings();
        AddMoney();
    }

    private void AddKey()
    {
        Field<RegionType>("regency").Description("Regency." + Ungrouped + ".").Read(row => row.Key.Regency);
        Field<RegionType>("district").Description("District." + Ungrouped + ".").Read(row => row.Key.District);
        Field<RegionType>("village").Description("Village." + Ungrouped + ".").Read(row => row.Key.Village);
        Field<WorkerGroupType>("workerGroup").Description("Worker group." + Ungrouped + ".").Read(row => row.Key.WorkerGroup);
        Field<SegmentEnum>("segment").Description("Segment." + Ungrouped + ".").Read(row => row.Key.Segment);
        Field<SectorEnum>("sector").Description("Sector." + Ungrouped + ".").Read(row => row.Key.Sector);
        Field<IntGraphType>("tier").Description("Priority tier, 1 or more." + Ungrouped + ".").Read(row => row.Key.Tier);
        Field<BooleanGraphType>("vulnerable")
            .Description("Whether the group is vulnerable." + Ungrouped + ".")
            .Read(row => row.Key.Vulnerable);
        Field<FirmScaleEnum>("firmScale")
            .Description("Scale of the employer." + Ungrouped + ", and for workers without an employer.")
            .Read(row => row.Key.FirmScale);
        Field<PayerType>("payer").Description("Who pays." + Ungrouped + ".").Read(row => row.Key.Payer);
    }

    private void AddCounts()
    {
        foreach (var measure in (ReadOnlySpan<CoverageMeasure>)
            [
                CoverageMeasure.Eligible, CoverageMeasure.Active, CoverageMeasure.Uncovered,
                CoverageMeasure.Enrolled, CoverageMeasure.New, CoverageMeasure.Lapsed,
            ])
        {
            AddCount(measure);
        }
    }

    private void AddStandings()
    {
        Field<CoverageRateType>("rate")
            .Description("Coverage on the denominator asked for; a stock.")
            .Read(row => row.Standing);
        Field<RowTargetType>("target")
            .Description("The target; null where none is published for exactly this row's region and denominator.")
            .Read(row => row.Standing?.Target);
        AddCount(CoverageMeasure.GapWorkers);
        Field<DecimalScalar>(FieldName.Of(CoverageMeasure.GapPoints))
            .Description(MeasureText.Of(CoverageMeasure.GapPoints))
            .Read(row => row.Percent(CoverageMeasure.GapPoints));
        AddCount(CoverageMeasure.RequiredPace);
        Field<NextTargetType>("nextTarget")
            .Description("The next published target and the way to it; null after the last one and without a denominator.")
            .Read(row => row.Standing?.Pace);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<CoverageStandingType>>>>("beside")
            .Description("The row on the other denominators asked for, in their order; empty by payer.")
            .ReadAll(row => row.Beside);
        Field<RowChangeType>("compared")
            .Description("The row less what 'compareWith' names; null when it names nothing.")
            .Read(row => row.Compared);
    }

    private void AddMoney()
    {
        Field<RowPremiumsType>("premiums")
            .Description("Premiums due; a flow: summed over the period. Null for totals, and before the first premium law.")
            .Read(row => row.Premiums);
        Field<CoverCostType>("coverCost")
            .Description("What one month of cover would cost for the uncovered; a stock. Null by payer and for totals.")
            .Read(row => row.CoverCost);
    }

    private void AddCount(CoverageMeasure measure) =>
        Field<IntGraphType>(FieldName.Of(measure)).Description(MeasureText.Of(measure)).Read(row => row.Count(measure));
}
