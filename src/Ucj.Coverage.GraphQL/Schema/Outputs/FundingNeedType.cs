using GraphQL.Types;
using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A need.</summary>
internal sealed class FundingNeedType : ObjectGraphType<FundingNeed>
{
    /// <summary>Declares the fields.</summary>
    public FundingNeedType()
    {
        Name = "FundingNeed";
        Description = "A cell of like workers without cover.";
        Field<NonNullGraphType<RegionCodeScalar>>("village").Description("Where they live.").Read(it => it.Village);
        Field<NonNullGraphType<StringGraphType>>("workerGroup").Description("Code of their group.").Read(it => it.Group);
        Field<NonNullGraphType<SegmentEnum>>("segment").Description("Their segment.").Read(it => it.Segment);
        Field<NonNullGraphType<SectorEnum>>("sector").Description("Their sector.").Read(it => it.Sector);
        Field<NonNullGraphType<IntGraphType>>("tier").Description("Their priority, 1 or more.").Read(it => it.Tier);
        Field<NonNullGraphType<IntGraphType>>("workers").Description("How many they are, paid for or not.")
            .Read(it => it.Workers);
        Field<YearMonthScalar>("month").Description("The month of the need in a monthly plan; else null.")
            .Read(it => it.Month);
        Field<RupiahScalar>("income")
            .Description("An income of the band at which they are registered; null: the lowest band.")
            .Read(it => it.Income);
    }
}
