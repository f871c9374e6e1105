using GraphQL;
using GraphQL.Types;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Inputs;
using Ucj.Coverage.GraphQL.Schema.Outputs;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Schema;

/// <summary>The fields of the query that ask what might be. No scenario changes the data.</summary>
internal static class ScenarioFields
{
    /// <summary>Declares them.</summary>
    public static void AddScenarios(this ObjectGraphType query, ScenarioReports reports)
    {
        query.Field<NonNullGraphType<ProjectedPathsType>>("projection").Needs(Right.SeeFigures)
            .Description("Coverage month by month from here on, on stated assumptions, to 2045-12.")
            .Argument<NonNullGraphType<ProjectionInput>>("input", "The months and the assumptions.")
            .Read(
                c => (Question: c.GetArgument<ProjectionQuestion>("input"), Stop: c.CancellationToken),
                (_, asked) => reports.Project(asked.Question, asked.Stop),
                (_, _) => reports.NotShown);
        query.Field<NonNullGraphType<ScenarioOutcomeType>>("scenario").Needs(Right.SeeFigures)
            .Description("What a scenario comes to beside the data as they are, and what of it is due to which change.")
            .Argument<NonNullGraphType<ScenarioQuestionInput>>("input", "The scenario, the months and the assumptions.")
            .Read(
                c => Compared(reports, c.GetArgument<ComparisonQuestion>("input"), c.CancellationToken),
                (_, comparison) => comparison.Value.Outcomes[0],
                (comparison, _) => [.. reports.NotShown, .. comparison.Value.Warnings]);
        query.Field<NonNullGraphType<ScenarioComparisonType>>("compareScenarios").Needs(Right.SeeFigures)
            .Description("Any number of scenarios beside the data as they are.")
            .Argument<NonNullGraphType<CompareScenariosInput>>("input", "The scenarios, the months and the assumptions.")
            .Read(
                c => (Question: c.GetArgument<ComparisonQuestion>("input"), Stop: c.CancellationToken),
                (_, asked) => reports.Compare(asked.Question, asked.Stop),
                (_, comparison) => [.. reports.NotShown, .. comparison.Warnings]);
        query.Field<NonNullGraphType<GoalType>>("goalSeek").Needs(Right.SeeFigures)
            .Description("What reaches a target: the least money, the earliest month, the fewest months of cover; or what makes it impossible.")
            .Argument<NonNullGraphType<GoalSeekInput>>("input", "The target and the purses.")
            .Read(
                c => (Question: c.GetArgument<GoalQuestion>("input"), Stop: c.CancellationToken),
                (_, asked) => reports.Seek(asked.Question, asked.Stop),
                (_, _) => reports.NotShown);
        query.Field<NonNullGraphType<ListGraphType<NonNullGraphType<BreadthRowType>>>>("breadthAgainstDuration").Needs(Right.SeeFigures)
            .Description("Many workers for a few months, or few for many: what one amount buys, for 1 to 12 months at the end of a year.")
            .Argument<NonNullGraphType<BreadthInput>>("input", "The money and the year.")
            .ReadAll(
                c => (Question: c.GetArgument<BreadthQuestion>("input"), Stop: c.CancellationToken),
                (_, asked) => reports.Breadth(asked.Question, asked.Stop));
    }

    private static Lazy<ScenarioComparison> Compared(ScenarioReports reports, ComparisonQuestion question, CancellationToken stop) =>
        new(() => reports.Compare(question, stop));
}
