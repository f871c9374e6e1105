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
            .Read(it => it.Status);
        Field<NonNullGraphType<IntGraphType>>("level")
            .Description("How many dimensions of 'groupBy', from the left, the row is grouped by; fewer than all in a subtotal, 0 in the total.")
            .Read(it => it.Row.Level);
        Field<NonNullGraphType<PeriodType>>("period").Description("The period.").Read(it => it.Row.Period);
        AddKey();
        AddFigures();
    }

    private void AddKey()
    {
        Field<RegionType>("regency").Description("Regency." + Ungrouped + ".").Read(it => it.Key.Regency);
        Field<RegionType>("district").Description("District." + Ungrouped + ".").Read(it => it.Key.District);
        Field<RegionType>("village").Description("Village." + Ungrouped + ".").Read(it => it.Key.Village);
        Field<WorkerGroupType>("workerGroup")
            .Description("Worker group." + Ungrouped + ".")
            .Read(it => it.Key.WorkerGroup);
        Field<SegmentEnum>("segment").Description("Segment." + Ungrouped + ".").Read(it => it.Key.Segment);
        Field<SectorEnum>("sector").Description("Sector." + Ungrouped + ".").Read(it => it.Key.Sector);
        Field<IntGraphType>("tier")
            .Description("Priority tier, 1 or more." + Ungrouped + ".")
            .Read(it => it.Key.Tier);
        Field<BooleanGraphType>("vulnerable").Description("Whether the group is vulnerable." + Ungrouped + ".")
            .Read(it => it.Key.Vulnerable);
        Field<FirmScaleEnum>("firmScale")
            .Description("Scale of the employer." + Ungrouped + ", and for workers without an employer.")
            .Read(it => it.Key.FirmScale);
        Field<PayerType>("payer").Description("Who pays." + Ungrouped + ".").Read(it => it.Key.Payer);
    }

    private void AddFigures()
    {
        foreach (var measure in (ReadOnlySpan<CoverageMeasure>)
            [
                CoverageMeasure.Eligible, CoverageMeasure.Active, CoverageMeasure.Uncovered,
                CoverageMeasure.Enrolled, CoverageMeasure.New, CoverageMeasure.Lapsed,
            ])
        {
            AddCount(measure);
        }

        Field<CoverageRateType>("rate")
            .Description("Coverage on the denominator asked for; a stock.")
            .Read(it => it.Rate);
        Field<RowTargetType>("target")
            .Description("The target; null where none is published for exactly this row's region and denominator.")
            .Read(it => it.Target);
        AddCount(CoverageMeasure.GapWorkers);
        Field<DecimalScalar>(FieldName.Of(CoverageMeasure.GapPoints))
            .Description(MeasureText.Of(CoverageMeasure.GapPoints))
            .Read(it => it.Percent(CoverageMeasure.GapPoints));
        Field<RowPremiumsType>("premiums")
            .Description("Premiums due; a flow: summed over the period. Null for totals, and before the first premium law.")
            .Read(it => it.Premiums);
    }

    private void AddCount(CoverageMeasure measure) =>
        Field<IntGraphType>(FieldName.Of(measure))
            .Description(MeasureText.Of(measure))
            .Read(it => it.Count(measure));
}
