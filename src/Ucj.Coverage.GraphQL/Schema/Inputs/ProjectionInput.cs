using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>What a projection is asked for.</summary>
internal sealed class ProjectionInput : WhatIfInput
{
    /// <summary>Declares the fields.</summary>
    public ProjectionInput()
    {
        Name = "ProjectionInput";
        Description = "Which months to come, and on which assumptions.";
        AddWalk();
        AddScenario();
        AddInterpolation();
        Field<ProjectionAssumptionsInput>("low").Description("Assumptions that are to give the least coverage; null: no such path.");
        Field<ProjectionAssumptionsInput>("high").Description("Assumptions that are to give the most coverage; null: no such path.");
    }

    /// <summary>Makes the <see cref="ProjectionQuestion"/>.</summary>
    public override object ParseDictionary(IDictionary<string, object?> value) => new ProjectionQuestion(
        (MonthRange)value["months"]!,
        ScenarioOf(value),
        AssumptionsOf(value),
        DenominatorOf(value),
        GivenValue<Interpolation>(value, "interpolation") ?? Interpolation.Step)
    {
        Low = Given<ProjectionAssumptions>(value, "low"),
        High = Given<ProjectionAssumptions>(value, "high"),
    };
}
