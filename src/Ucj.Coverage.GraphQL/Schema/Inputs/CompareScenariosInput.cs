using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>What several scenarios are asked for.</summary>
internal sealed class CompareScenariosInput : WhatIfInput
{
    /// <summary>Declares the fields.</summary>
    public CompareScenariosInput()
    {
        Name = "CompareScenariosInput";
        Description = "Which scenarios, over which months, and on which assumptions.";
        AddWalk();
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ScenarioInput>>>>("scenarios").Description("The scenarios, in the order of the answer.");
    }

    /// <summary>Makes the <see cref="ComparisonQuestion"/>.</summary>
    public override object ParseDictionary(IDictionary<string, object?> value) => new ComparisonQuestion(
        (MonthRange)value["months"]!,
        [.. ((IEnumerable<object?>)value["scenarios"]!).Cast<Scenario>()],
        AssumptionsOf(value),
        DenominatorOf(value));
}
