using GraphQL.Types;
using Ucj.Coverage.Duties;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Enums;
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
        Field<StringGraphType>("workerGroup").Description("The code of the worker group its members are of; null where not known.")
            .Read(it => it.Community.Group);
        Field<NonNullGraphType<SectorEnum>>("sector").Description("The sector its members work in: its own, else its group's, else OTHER.")
            .Read(it => it.Sector);
        Field<NonNullGraphType<RupiahScalar>>("perMember")
            .Description("What a member costs a month: JKK and JKM in the lowest income band, which no public money pays, with the "
                + "relief of the sector.")
            .Read(it => it.PerMember);
        Field<RupiahScalar>("monthlyCost").Description("What registering those who are not would cost a month; null where their number is not known.")
            .Read(it => it.MonthlyCost);
    }
}
