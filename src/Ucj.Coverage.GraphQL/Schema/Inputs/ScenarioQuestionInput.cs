using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>What one scenario is asked for.</summary>
internal sealed class ScenarioQuestionInput : WhatIfInput
{
    /// <summary>Declares the fields.</summary>
    public ScenarioQuestionInput()
    {
        Name = "ScenarioQuestionInput";
        Description = "Which scenario, over which months, and on which assumptions.";
        AddWalk();
        Field<NonNullGraphType<ScenarioInput>>("scenario").Description("The scenario.");
    }

    /// <summary>Makes the <see cref="ComparisonQuestion"/>.</summary>
    public override object ParseDictionary(IDictionary<string, object?> value) =>
        new ComparisonQuestion((MonthRange)value["months"]!, [(Scenario)value["scenario"]!], AssumptionsOf(value), DenominatorOf(value));
}
