using GraphQL.Types;
using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>An earmark.</summary>
internal sealed class EarmarkType : ObjectGraphType<FundingSource>
{
    /// <summary>Declares the fields.</summary>
    public EarmarkType()
    {
        Name = "Earmark";
        Description = "For whom a purse may pay; an empty list admits any.";
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<RegionCodeScalar>>>>("regions")
            .Description("Regions, with everything in them.").ReadAll(it => it.Regions);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>("workerGroups")
            .Description("Codes of worker groups.").ReadAll(it => it.Groups);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<SegmentEnum>>>>("segments")
            .Description("Segments.").ReadAll(it => it.Segments);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<SectorEnum>>>>("sectors")
            .Description("Sectors.").ReadAll(it => it.Sectors);
    }
}
