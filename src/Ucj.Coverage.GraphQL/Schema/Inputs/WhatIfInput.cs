using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>The fields that questions about what might be share. A null the caller wrote means the default.</summary>
internal abstract class WhatIfInput : InputObjectGraphType
{
    /// <summary>Declares the scenario a question is asked of.</summary>
    protected void AddScenario() => Field<ScenarioInput>("scenario").Description("What is changed first; null: nothing.");

    /// <summary>Declares the name of a denominator.</summary>
    protected void AddDenominator() => Field<StringGraphType>("denominator")
        .Description("What active workers are divided by: a name from 'denominators'.").DefaultValue(Denominators.Registry);

    /// <summary>Declares the months to walk through and what is taken for granted.</summary>
    protected void AddWalk()
    {
        Field<NonNullGraphType<MonthRangeInput>>("months")
            .Description("The months to walk through, both ends inclusive, to 2045-12; later than the dataset's is allowed.");
        AddDenominator();
        Field<ProjectionAssumptionsInput>("assumptions").Description("What is taken for granted; null: that nothing moves by itself.");
    }

    /// <summary>Declares what a target path says between its points.</summary>
    protected void AddInterpolation() => Field<InterpolationEnum>("interpolation")
        .Description("What a target path says between its points.").DefaultValue(Interpolation.Step);

    /// <summary>The scenario, the base where none is given.</summary>
    protected static Scenario ScenarioOf(IDictionary<string, object?> value) => Given<Scenario>(value, "scenario") ?? Scenario.Base;

    /// <summary>The name of the denominator.</summary>
    protected static string DenominatorOf(IDictionary<string, object?> value) =>
        Given<string>(value, "denominator") ?? Denominators.Registry;

    /// <summary>What is taken for granted.</summary>
    protected static ProjectionAssumptions AssumptionsOf(IDictionary<string, object?> value) =>
        Given<ProjectionAssumptions>(value, "assumptions") ?? ProjectionAssumptions.Default;

    /// <summary>A value, if the caller gave one.</summary>
    protected static T? Given<T>(IDictionary<string, object?> value, string name)
        where T : class => value.TryGetValue(name, out var given) ? given as T : null;

    /// <summary>A value, if the caller gave one.</summary>
    protected static T? GivenValue<T>(IDictionary<string, object?> value, string name)
        where T : struct => value.TryGetValue(name, out var given) && given is T one ? one : null;
}
