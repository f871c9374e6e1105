using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>Workers for whom new money pays.</summary>
internal sealed class GoalWorkersType : ObjectGraphType<GoalWorkers>
{
    /// <summary>Declares the fields.</summary>
    public GoalWorkersType()
    {
        Name = "GoalWorkers";
        Description = "Workers for whom new money pays.";
        Field<NonNullGraphType<StringGraphType>>("village").Description("Code of the village they live in.").Read(it => it.Village.ToString());
        Field<NonNullGraphType<StringGraphType>>("workerGroup").Description("Code of their group.").Read(it => it.Group);
        Field<IntGraphType>("workers").Description("How many; below 0 where fewer are paid for with the new money than without.")
            .Read(it => CoverageEntry.Counted(it.Workers));
    }
}
