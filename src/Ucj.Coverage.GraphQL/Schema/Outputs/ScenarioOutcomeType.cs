using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>What a scenario comes to.</summary>
internal sealed class ScenarioOutcomeType : ObjectGraphType<ScenarioOutcome>
{
    /// <summary>Declares the fields.</summary>
    public ScenarioOutcomeType()
    {
        Name = "ScenarioOutcome";
        Description = "What a scenario comes to, and what of it is due to which change.";
        Field<NonNullGraphType<StringGraphType>>("name").Description("The scenario's name.").Read(it => it.Scenario.Name);
        Field<NonNullGraphType<ProjectionType>>("projection").Description("The months with it.").Read(it => it.Projection);
        Field<NonNullGraphType<ScenarioDifferenceType>>("difference").Description("What it has more than the data as they are.")
            .Read(it => it.Difference);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ScenarioContributionType>>>>("contributions")
            .Description("What each change adds to those before it, in the order given; together they are the difference.")
            .ReadAll(it => it.Contributions.Select(one => new ScenarioContribution(one.Change, one.Difference)));
    }
}
