using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A region.</summary>
internal sealed class RegionType : ObjectGraphType<Region>
{
    /// <summary>Declares the fields.</summary>
    public RegionType(Catalogue catalogue)
    {
        Name = "Region";
        Description = "A region (wilayah) of the dataset.";
        Field<NonNullGraphType<RegionCodeScalar>>("code")
            .Description("Its Kemendagri code, which begins with its parent's.")
            .Resolve(c => c.Source.Code);
        Field<NonNullGraphType<RegionLevelEnum>>("level").Description("Its administrative level.")
            .Resolve(c => c.Source.Code.Level);
        Field<NonNullGraphType<StringGraphType>>("name").Description("Its official name.").Resolve(c => c.Source.Name);
        Field<StringGraphType>("localName").Description("Its name in the local language; null where that is the same.")
            .Resolve(c => c.Source.LocalName);
        Field<RegionType>("parent").Description("The region one level up; null where the dataset has none.")
            .Resolve(c => catalogue.ParentOf(c.Source));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<RegionType>>>>("children")
            .Description("The regions one level down, by code.").Resolve(c => catalogue.ChildrenOf(c.Source));
    }
}
