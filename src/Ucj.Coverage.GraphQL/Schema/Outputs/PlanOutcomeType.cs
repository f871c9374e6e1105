using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>What coverage and gap a plan results in.</summary>
internal sealed class PlanOutcomeType : ObjectGraphType<PlanOutcome>
{
    /// <summary>Declares the fields.</summary>
    public PlanOutcomeType()
    {
        Name = "PlanOutcome";
        Description = "The last month of a plan's window, without the plan and with it.";
        Field<NonNullGraphType<YearMonthScalar>>("month").Description("The last month of the plan's window.").Read(it => it.Without.Month);
        Field<NonNullGraphType<StringGraphType>>("denominator").Description("The name of the denominator.").Read(it => it.Denominator);
        Field<IntGraphType>("denominatorWorkers")
            .Description("Workers divided by; null where the denominator says nothing about the month.")
            .Read(it => CoverageEntry.Counted(it.Without.Denominator));
        Field<DecimalScalar>("target").Description("The target in percent; null where there is none.").Read(it => it.Without.Target?.Value);
        Field<YearMonthScalar>("targetHeldSince")
            .Description("The last published month of the target, when the month is later and the target is held; else null.")
            .Read(it => it.Without.TargetHeldSince);
        Field<NonNullGraphType<PlanStandingType>>("without").Description("Without the plan; spells of the data only.").Read(it => it.Without);
        Field<NonNullGraphType<PlanStandingType>>("with").Description("With the plan.").Read(it => it.With);
    }
}
