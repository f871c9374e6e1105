using GraphQL.Types;
using Ucj.Coverage.Duties;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A community and whom it has not registered.</summary>
internal sealed class CommunityDutyType : ObjectGraphType<CommunityDuty>
{
    /// <summary>Declares the fields.</summary>
    public CommunityDutyType(Catalogue catalogue)
    {
        Name = "CommunityDuty";
        Description = "A farmers' group, mosque board or cooperative that registers its own members, and whom it has not "
            + "registered.";
        Field<NonNullGraphType<StringGraphType>>("id").Description("Its id.").Read(it => it.Community.Id);
        Field<NonNullGraphType<StringGraphType>>("name").Description("Its name.").Read(it => it.Community.Name);
        Field<RegionType>("village").Description("The village it is in; null where not known.")
            .Read(it => it.Community.Village is { } village ? catalogue.Region(village) : null);
        Field<IntGraphType>("members").Description("Its members; null where not known.").Read(it => it.Community.Members);
        Field<IntGraphType>("registered").Description("Those of them who are registered; null where not known.")
            .Read(it => it.Community.RegisteredMembers);
        Field<IntGraphType>("missing").Description("Those who are not, 0 or more; null where either number is not known.")
            .Read(it => CoverageEntry.Counted(it.Missing));
        Field<RupiahScalar>("monthlyCost")
            .Description("What registering them would cost a month: JKK and JKM in the lowest income band, which no "
                + "public money pays.")
            .Read(it => it.MonthlyCost);
    }
}
