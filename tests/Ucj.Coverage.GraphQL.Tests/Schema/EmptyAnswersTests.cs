using System.Text.Json;
using Ucj.Coverage.GraphQL.Tests.Schema.Compiled;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.GraphQL.Tests.Schema;

/// <summary>Where an answer has nothing to show, it is refused or says why: the same in both paths.</summary>
public sealed class EmptyAnswersTests
{
    private const string Incomplete =
        "In 1 row not all totals were reported, fewest in 2025-10: 0 of 1. The figures lack who did not report: lower bounds, no falls.";

    private static readonly TwoPaths Small = TwoPaths.OfSmallRegency;

    private static readonly TwoPaths Totals = new(SmallRegency.Model with
    {
        Registry = null,
        Name = "Totals",
        Counts = [new CoverageCount(RegionCode.Parse("13.11.01.2001"), "GURU_NGAJI", null, new(2025, 12), 100, 20)],
    });

    [Fact]
    public async Task Coverage_OfTotalsByPayer_IsRefused() => (await BothAsync(
        Totals, """{ coverage(months: {from: "2025-12", to: "2025-12"}, groupBy: [PAYER]) { totalCount } }""")).ShouldContain(
        "\"message\":\"Found a dataset of totals, expected workers: totals do not tell who pays. "
            + "Take PAYER out of the grouping, or provide workers and their spells.\"");

    [Theory]
    [InlineData("""gap(month: "2025-10", denominator: "LABOUR_FORCE") { gapWorkers }""")]
    [InlineData("""explainCoverage(month: "2025-10") { eligible }""")]
    public async Task Figure_OfAMonthNotReported_SaysSo(string field) =>
        (await MessagesAsync(Totals, $"{{ {field} }}")).ShouldBe([Incomplete]);

    [Theory]
    [InlineData("workerGroup: {contains: \"nix\"}", "No name of a worker group contains 'nix': that filter matches nobody. Ask 'workerGroups' for the names.")]
    [InlineData("not: {workerGroup: {startsWith: \"nix\"}}", "No name of a worker group starts with 'nix': that filter matches nobody. Ask 'workerGroups' for the names.")]
    [InlineData("village: {contains: \"nix\"}", "No name of a village contains 'nix': that filter matches nobody. Ask 'regions' for the names.")]
    public async Task Coverage_FilteredByANameNothingHas_SaysSo(string where, string message) => (await MessagesAsync(
        Small, $"{{ coverage(months: {{from: \"2025-06\", to: \"2025-06\"}}, where: {{{where}}}) {{ nodes {{ active }} }} }}")).ShouldBe([message]);

    [Fact]
    public async Task Coverage_FilteredByANameSomethingHas_SaysNothing() => (await MessagesAsync(
        Small, """{ coverage(months: {from: "2025-06", to: "2025-06"}, where: {workerGroup: {contains: "guru"}}) { nodes { active } } }"""))
        .ShouldBeEmpty();

    [Theory]
    [InlineData("groupBy: [VILLAGE], denominator: \"LABOUR_FORCE\"", "rate { percent }",
        "No row has PERCENT on LABOUR_FORCE: a count on LABOUR_FORCE is published only for regions as a whole, from a month on: 13.11 (2025-01). "
            + "Ask for such a region, grouped and filtered by nothing else, or on REGISTRY.")]
    [InlineData("groupBy: [VILLAGE], beside: [\"LABOUR_FORCE\"]", "beside { rate { percent } }",
        "No row has PERCENT on LABOUR_FORCE: a count on LABOUR_FORCE is published only for regions as a whole, from a month on: 13.11 (2025-01). "
            + "Ask for such a region, grouped and filtered by nothing else, or on REGISTRY.")]
    [InlineData("groupBy: [VILLAGE], compareWith: {target: ROW}", "compared { activeChange pointsChange }",
        "No row has ACTIVE_CHANGE on REGISTRY: a target on REGISTRY was never published. Ask on another denominator.")]
    [InlineData("groupBy: [VILLAGE], denominator: \"LABOUR_FORCE\", compareWith: {denominator: \"REGISTRY\"}", "compared { pointsChange }",
        "No row has POINTS_CHANGE on LABOUR_FORCE: a count on LABOUR_FORCE is published only for regions as a whole, from a month on: 13.11 (2025-01). "
            + "Ask for such a region, grouped and filtered by nothing else, or on REGISTRY.")]
    public async Task Coverage_OfAFigureNoRowHas_SaysWhy(string arguments, string fields, string message) => (await MessagesAsync(
        Small, $"{{ coverage(months: {{from: \"2025-06\", to: \"2025-06\"}}, {arguments}) {{ nodes {{ {fields} }} }} }}")).ShouldBe([message]);

    [Fact]
    public async Task Coverage_OfAFigureNoRowHasNorWasAskedFor_SaysNothing() => (await MessagesAsync(
        Small, """{ coverage(months: {from: "2025-06", to: "2025-06"}, groupBy: [VILLAGE], denominator: "LABOUR_FORCE") { nodes { active } } }"""))
        .ShouldBeEmpty();

    private static async Task<string> BothAsync(TwoPaths paths, string query)
    {
        var text = await paths.CompiledAsync(query);
        text.ShouldBe(await paths.PlainAsync(query));
        return text;
    }

    private static async Task<IReadOnlyList<string?>> MessagesAsync(TwoPaths paths, string query)
    {
        var answer = JsonElement.Parse(await BothAsync(paths, query));
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        return answer.GetProperty("extensions").TryGetProperty("warnings", out var warnings)
            ? [.. warnings.EnumerateArray().Select(one => one.GetProperty("message").GetString())]
            : [];
    }
}
