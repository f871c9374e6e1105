using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>Where coverage stands in a month.</summary>
internal sealed class PlanStandingType : ObjectGraphType<ProjectedMonth>
{
    /// <summary>Declares the fields.</summary>
    public PlanStandingType()
    {
        Name = "PlanStanding";
        Description = "Where coverage stands in the last month of a plan's window.";
        Field<IntGraphType>("active").Description("Active workers.").Read(it => CoverageEntry.Counted(it.Active));
        Field<DecimalScalar>("percent").Description("Active in percent, two decimals; null without a denominator.")
            .Read(it => it.Percent?.Value);
        Field<IntGraphType>("gap").Description("Workers that lack, 0 where the target is reached; null without a target or a denominator.")
            .Read(it => CoverageEntry.Counted(it.Gap));
        Field<BooleanGraphType>("reachesTarget").Description("Whether the target is reached; null without a target or a denominator.")
            .Read(it => it.ReachesTarget);
    }
}
