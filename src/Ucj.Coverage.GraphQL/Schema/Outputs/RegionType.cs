using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A region.</summary>
internal sealed class RegionType : ObjectGraphType<Region>
{
    /// <summary>Declares the fields.</summary>
    public RegionType(Catalogue catalogue, CoverageReports reports)
    {
        Name = "Region";
        Description = "A region (wilayah) of the dataset.";
        Field<NonNullGraphType<RegionCodeScalar>>("code")
            .Description("Its Kemendagri code, which begins with its parent's.")
            .Read(it => it.Code);
        Field<NonNullGraphType<RegionLevelEnum>>("level").Description("Its administrative level.")
            .Read(it => it.Code.Level);
        Field<NonNullGraphType<StringGraphType>>("name").Description("Its official name.").Read(it => it.Name);
        Field<StringGraphType>("localName").Description("Its name in the local language; null where that is the same.")
            .Read(it => it.LocalName);
        Field<RegionType>("parent").Description("The region one level up; null where the dataset has none.")
            .Read(it => catalogue.ParentOf(it));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<RegionType>>>>("children")
            .Description("The regions one level down, by code.").ReadAll(it => catalogue.ChildrenOf(it));
        Field<CoverageConnectionType>("coverage")
            .Description("Coverage of the region and what lies in it, by period and group, against denominator and target.")
            .CoverageArguments()
            .Read(
                c => (Question: c.CoverageQuestion(), Page: c.PageRequest(), Stop: c.CancellationToken),
                (it, asked) => reports.Ask(asked.Question with { Within = it.Code }, asked.Page, asked.Stop));
    }
}
