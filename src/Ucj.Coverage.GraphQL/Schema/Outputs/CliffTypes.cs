using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Planning;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>Workers who fall out of coverage together.</summary>
internal sealed class CliffRowType : ObjectGraphType<CliffRow>
{
    private const string Ungrouped = " Null when rows are not grouped by it";

    /// <summary>Declares the fields.</summary>
    public CliffRowType()
    {
        Name = "CliffRow";
        Description = "Workers who fall out of coverage after a month.";
        Field<NonNullGraphType<YearMonthScalar>>("month")
            .Description("The last month their spells cover.").Resolve(c => c.Source.Month);
        AddKey();
        Field<IntGraphType>("workers").Description("How many, 1 or more.").Resolve(c => CoverageEntry.Counted(c.Source.Workers));
        Field<IntGraphType>("denominator")
            .Description("What the points are of: the dataset's whole region in the month after; null where nothing is "
                + "published for it.")
            .Resolve(c => CoverageEntry.Counted(c.Source.Denominator));
        Field<DecimalScalar>("points")
            .Description("Points of coverage the region loses with them, two decimals; null without a denominator.")
            .Resolve(c => c.Source.Points?.Value);
        Field<IntGraphType>("unpriced")
            .Description("Those of them whose premium is not known: construction workers without a known wage.")
            .Resolve(c => CoverageEntry.Counted(c.Source.Unpriced));
        Field<RupiahScalar>("monthlyCost")
            .Description("What it costs to keep the others in the month after, the same payer going on: JKK and JKM in "
                + "the lowest band for BPU, the programmes of the spell on the own wage for PU and JAKON.")
            .Resolve(c => c.Source.MonthlyCost);
        Field<RupiahScalar>("costToEnd")
            .Description("What it costs to keep them until the last month asked for, as long as they are eligible and uncovered.")
            .Resolve(c => c.Source.CostToEnd);
    }

    private void AddKey()
    {
        Field<RegionType>("regency").Description("Regency." + Ungrouped + ".").Resolve(c => c.Source.Key.Regency);
        Field<RegionType>("district").Description("District." + Ungrouped + ".").Resolve(c => c.Source.Key.District);
        Field<RegionType>("village").Description("Village." + Ungrouped + ".").Resolve(c => c.Source.Key.Village);
        Field<WorkerGroupType>("workerGroup")
            .Description("Worker group." + Ungrouped + ".").Resolve(c => c.Source.Key.WorkerGroup);
        Field<SegmentEnum>("segment").Description("Segment." + Ungrouped + ".").Resolve(c => c.Source.Key.Segment);
        Field<SectorEnum>("sector").Description("Sector." + Ungrouped + ".").Resolve(c => c.Source.Key.Sector);
        Field<IntGraphType>("tier").Description("Priority tier, 1 or more." + Ungrouped + ".").Resolve(c => c.Source.Key.Tier);
        Field<BooleanGraphType>("vulnerable").Description("Whether the group is vulnerable." + Ungrouped + ".")
            .Resolve(c => c.Source.Key.Vulnerable);
        Field<FirmScaleEnum>("firmScale")
            .Description("Scale of the employer." + Ungrouped + ", and for workers without an employer.")
            .Resolve(c => c.Source.Key.FirmScale);
        Field<PayerType>("payer").Description("Who paid the spell that ends." + Ungrouped + ".").Resolve(c => c.Source.Key.Payer);
    }
}

/// <summary>A row of the cliff with its cursor.</summary>
internal sealed class CliffEdgeType() : EdgeType<CliffRow, CliffRowType>("CliffEdge");

/// <summary>One page of the cliff.</summary>
internal sealed class CliffConnectionType() : ConnectionType<CliffRow, CliffRowType, CliffEdgeType>("CliffConnection");
