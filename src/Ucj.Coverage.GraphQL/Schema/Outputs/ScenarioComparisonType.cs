using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>Scenarios beside the data as they are.</summary>
internal sealed class ScenarioComparisonType : ObjectGraphType<ScenarioComparison>
{
    /// <summary>Declares the fields.</summary>
    public ScenarioComparisonType()
    {
        Name = "ScenarioComparison";
        Description = "Scenarios beside the data as they are.";
        Field<NonNullGraphType<ProjectionType>>("base").Description("The months without any change.").Read(it => it.Base);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ScenarioOutcomeType>>>>("outcomes")
            .Description("The scenarios, in the order given.").ReadAll(it => it.Outcomes);
    }
}
