using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>Staff for whom new money pays.</summary>
internal sealed class GoalStaffType : ObjectGraphType<GoalStaff>
{
    /// <summary>Declares the fields.</summary>
    public GoalStaffType()
    {
        Name = "GoalStaff";
        Description = "Staff of a public employer for whom new money pays.";
        Field<NonNullGraphType<StringGraphType>>("employer").Description("Id of the employer.").Read(it => it.EmployerId);
        Field<NonNullGraphType<StringGraphType>>("source").Description("Id of the purse that pays for it.").Read(it => it.SourceId);
        Field<IntGraphType>("workers").Description("How many.").Read(it => CoverageEntry.Counted(it.Workers));
    }
}
