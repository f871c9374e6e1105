using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
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
            .Resolve(c => c.Source.Status);
        Field<NonNullGraphType<IntGraphType>>("level")
            .Description("How many dimensions of 'groupBy', from the left, the row is grouped by; fewer than all in a subtotal, 0 in the total.")
            .Resolve(c => c.Source.Row.Level);
        Field<NonNullGraphType<PeriodType>>("period").Description("The period.").Resolve(c => c.Source.Row.Period);
        AddKey();
        AddFigures();
    }

    private void AddKey()
    {
        Field<RegionType>("regency").Description("Regency." + Ungrouped + ".").Resolve(c => c.Source.Key.Regency);
        Field<RegionType>("district").Description("District." + Ungrouped + ".").Resolve(c => c.Source.Key.District);
        Field<RegionType>("village").Description("Village." + Ungrouped + ".").Resolve(c => c.Source.Key.Village);
        Field<WorkerGroupType>("workerGroup")
            .Description("Worker group." + Ungrouped + ".")
            .Resolve(c => c.Source.Key.WorkerGroup);
        Field<SegmentEnum>("segment").Description("Segment." + Ungrouped + ".").Resolve(c => c.Source.Key.Segment);
        Field<SectorEnum>("sector").Description("Sector." + Ungrouped + ".").Resolve(c => c.Source.Key.Sector);
        Field<IntGraphType>("tier")
            .Description("Priority tier, 1 or more." + Ungrouped + ".")
            .Resolve(c => c.Source.Key.Tier);
        Field<BooleanGraphType>("vulnerable").Description("Whether the group is vulnerable." + Ungrouped + ".")
            .Resolve(c => c.Source.Key.Vulnerable);
        Field<FirmScaleEnum>("firmScale")
            .Description("Scale of the employer." + Ungrouped + ", and for workers without an employer.")
            .Resolve(c => c.Source.Key.FirmScale);
        Field<PayerType>("payer").Description("Who pays." + Ungrouped + ".").Resolve(c => c.Source.Key.Payer);
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
            .Resolve(c => c.Source.Rate);
        Field<RowTargetType>("target")
            .Description("The target; null where none is published for exactly this row's region and denominator.")
            .Resolve(c => c.Source.Target);
        AddCount(CoverageMeasure.GapWorkers);
        Field<DecimalScalar>(FieldName.Of(CoverageMeasure.GapPoints))
            .Description(MeasureText.Of(CoverageMeasure.GapPoints))
            .Resolve(c => c.Source.Percent(CoverageMeasure.GapPoints));
        Field<RowPremiumsType>("premiums")
            .Description("Premiums due; a flow: summed over the period. Null for totals, and before the first premium law.")
            .Resolve(c => c.Source.Premiums);
    }

    private void AddCount(CoverageMeasure measure) =>
        Field<IntGraphType>(FieldName.Of(measure))
            .Description(MeasureText.Of(measure))
            .Resolve(c => c.Source.Count(measure));
}
