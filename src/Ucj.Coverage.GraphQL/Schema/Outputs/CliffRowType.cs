using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
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
            .Description("The last month their spells cover.").Read(it => it.Month);
        AddKey();
        Field<IntGraphType>("workers").Description("How many, 1 or more.").Read(it => CoverageEntry.Counted(it.Workers));
        Field<IntGraphType>("denominator")
            .Description("What the points are of: the dataset's whole region in the month after; null where nothing is "
                + "published for it.")
            .Read(it => CoverageEntry.Counted(it.Denominator));
        Field<DecimalScalar>("points")
            .Description("Points of coverage the region loses with them, two decimals; null without a denominator.")
            .Read(it => it.Points?.Value);
        Field<IntGraphType>("unpriced")
            .Description("Those of them whose premium is not known: construction workers without a known wage.")
            .Read(it => CoverageEntry.Counted(it.Unpriced));
        Field<RupiahScalar>("monthlyCost")
            .Description("What it costs to keep the others in the month after, the same payer going on: JKK and JKM in "
                + "the lowest band for BPU, the programmes of the spell on the own wage for PU and JAKON.")
            .Read(it => it.MonthlyCost);
        Field<RupiahScalar>("costToEnd")
            .Description("What it costs to keep them until the last month asked for, as long as they are eligible and uncovered.")
            .Read(it => it.CostToEnd);
    }

    private void AddKey()
    {
        Field<RegionType>("regency").Description("Regency." + Ungrouped + ".").Read(it => it.Key.Regency);
        Field<RegionType>("district").Description("District." + Ungrouped + ".").Read(it => it.Key.District);
        Field<RegionType>("village").Description("Village." + Ungrouped + ".").Read(it => it.Key.Village);
        Field<WorkerGroupType>("workerGroup")
            .Description("Worker group." + Ungrouped + ".").Read(it => it.Key.WorkerGroup);
        Field<SegmentEnum>("segment").Description("Segment." + Ungrouped + ".").Read(it => it.Key.Segment);
        Field<SectorEnum>("sector").Description("Sector." + Ungrouped + ".").Read(it => it.Key.Sector);
        Field<IntGraphType>("tier").Description("Priority tier, 1 or more." + Ungrouped + ".").Read(it => it.Key.Tier);
        Field<BooleanGraphType>("vulnerable").Description("Whether the group is vulnerable." + Ungrouped + ".")
            .Read(it => it.Key.Vulnerable);
        Field<FirmScaleEnum>("firmScale")
            .Description("Scale of the employer." + Ungrouped + ", and for workers without an employer.")
            .Read(it => it.Key.FirmScale);
        Field<PayerType>("payer").Description("Who paid the spell that ends." + Ungrouped + ".").Read(it => it.Key.Payer);
    }
}
