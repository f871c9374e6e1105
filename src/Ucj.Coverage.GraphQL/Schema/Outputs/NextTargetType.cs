using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>The next target of a row.</summary>
internal sealed class NextTargetType : ObjectGraphType<CoveragePace>
{
    /// <summary>Declares the fields.</summary>
    public NextTargetType()
    {
        Name = "NextTarget";
        Description = "The first published target after a period and the way to it, on the denominator of the period.";
        Field<NonNullGraphType<YearMonthScalar>>("month").Description("The month it is to be reached in.").Read(it => it.Month);
        Field<NonNullGraphType<DecimalScalar>>("percent")
            .Description("Active workers in percent of the denominator.")
            .Read(it => it.Target.Value);
        Field<IntGraphType>("workers")
            .Description("Active workers it asks for, rounded up.")
            .Read(it => CoverageEntry.Counted(it.Gap.TargetWorkers));
        Field<IntGraphType>("gapWorkers")
            .Description("Workers still needed, 0 when it is reached.")
            .Read(it => CoverageEntry.Counted(it.Gap.Workers));
        Field<NonNullGraphType<IntGraphType>>("monthsLeft")
            .Description("Months in which to enrol: those after the period, up to the target's; at least 1.")
            .Read(it => it.MonthsLeft);
        Field<IntGraphType>("workersPerMonth")
            .Description("Workers to enrol in each of them, rounded up.")
            .Read(it => CoverageEntry.Counted(it.WorkersPerMonth));
    }
}
