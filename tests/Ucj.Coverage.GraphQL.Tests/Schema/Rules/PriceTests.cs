using System.Text.Json;
using CsCheck;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Ucj.Coverage.GraphQL.Schema.Rules;

namespace Ucj.Coverage.GraphQL.Tests.Schema.Rules;

/// <summary>What documents cost. Whether it is what they take, the benchmark <c>price</c> tells.</summary>
public sealed class PriceTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Months = "months: {from: \"2025-01\", to: \"2025-12\"}";

    /// <summary>Fields of the query that look nothing up but what they tell.</summary>
    private static readonly string[] Plain = ["dataset", "regions", "region", "workerGroups", "targets", "denominators", "communities", "apiKeys"];

    /// <summary>A document for each of the others.</summary>
    private static readonly Dictionary<string, string> Computed = new(StringComparer.Ordinal)
    {
        ["coverage"] = "(" + Months + ") { totalCount }",
        ["observations"] = "{ active }",
        ["gap"] = "(month: \"2025-12\") { gapWorkers }",
        ["explainCoverage"] = "(month: \"2025-12\") { active }",
        ["premiumQuote"] = "(input: {segment: BPU, month: \"2025-12\"}) { total }",
        ["premiumSchedule"] = "(asOf: \"2025-12\") { rule }",
        ["premiumChanges"] = "(between: {from: \"2025-01\", to: \"2025-12\"}) { rule }",
        ["employers"] = "(" + Months + ") { totalCount }",
        ["constructionProjects"] = "{ totalCount }",
        ["duties"] = "(" + Months + ") { members }",
        ["cliff"] = "(" + Months + ") { totalCount }",
        ["reallocation"] = "{ moved }",
        ["fundingSources"] = "{ id }",
        ["fundingPlan"] = "(input: {" + Months + "}) { monthly }",
        ["paymentFindings"] = "{ workers }",
        ["projection"] = "(input: {" + Months + "}) { middle { denominator } }",
        ["scenario"] = "(input: {" + Months + ", scenario: {name: \"s\", changes: [{fundMonths: {months: 1}}]}}) { name }",
        ["compareScenarios"] = "(input: {" + Months + ", scenarios: []}) { base { denominator } }",
        ["goalSeek"] = "(input: {target: 30, by: \"2025-12\"}) { __typename }",
        ["breadthAgainstDuration"] = "(input: {source: \"baznas\", amount: 1000, year: 2025}) { months }",
        ["workers"] = "{ endCursor }",
        ["approvedPlans"] = "{ note }",
        ["audit"] = "(first: 1) { who }",
        ["auditIntact"] = "{ entries }",
    };

    [Theory]
    [InlineData("{ __typename }", 1_000 + 1)]
    [InlineData("{ a: __typename b: __typename }", 1_000 + 2)]
    [InlineData("{ workerGroups { code } }", 1_000 + 3)]
    [InlineData("{ ...f } fragment f on Query { workerGroups { code } }", 1_000 + 3)]
    [InlineData("{ workerGroups { code name @skip(if: true) } }", 1_000 + 3)]
    [InlineData("{ workerGroups { code ... on WorkerGroup @include(if: false) { name tier } } }", 1_000 + 3)]
    [InlineData("{ regions(level: VILLAGE) { code name } }", 1_000 + (3 * 2))]
    [InlineData("{ dataset { name from } ...f ...f } fragment f on Query { dataset { to } }", 1_000 + 2 + 1 + 1)]
    public async Task Cost_OfValues_IsTheirNumber(string query, long cost)
    {
        (await CostAsync(query)).ShouldBe(cost);
        (await CostAsync(query)).ShouldBe(cost); // from the cache too
    }

    [Fact]
    public async Task Cost_OfEveryFieldThatComputes_IsMoreThanItsValues()
    {
        var query = server.Services.GetRequiredService<ISchema>().Query!;

        query.Fields.Select(field => field.Name).ShouldBe(Plain.Concat(Computed.Keys), ignoreOrder: true);
        foreach (var (field, rest) in Computed)
        {
            var values = field == "premiumChanges" || field == "premiumSchedule" ? 40 : 12;
            (await CostAsync("{ " + field + rest + " }")).ShouldBeGreaterThan(Prices.Operation + values, field);
        }
    }

    [Fact]
    public async Task Cost_InlineAndByVariable_IsTheSame()
    {
        const string ByVariable = "query($f: Int = 5, $m: MonthRangeInput!, $g: [Dimension!]) { coverage(months: $m, groupBy: $g, first: $f) { nodes { active } } }";
        var months = new { from = "2025-01", to = "2025-12" };
        var inline = await CostAsync("{ coverage(" + Months + ", groupBy: [VILLAGE, SEGMENT], first: 7) { nodes { active } } }");

        (await CostAsync(ByVariable, new { f = 7, m = months, g = new[] { "VILLAGE", "SEGMENT" } })).ShouldBe(inline);
        (await CostAsync(ByVariable, new { m = months, g = new[] { "VILLAGE", "SEGMENT" } })).ShouldBe(inline - 2);
        (await CostAsync(ByVariable, new { f = 7, m = months })).ShouldBeLessThan(inline);
    }

    [Theory]
    [InlineData("coverage(" + Months + ") { totalCount }", "coverage(" + Months + ", tolerance: 3) { totalCount }")]
    [InlineData("regions(level: VILLAGE) { coverage(" + Months + ") { totalCount } }", "regions { coverage(" + Months + ") { totalCount } }")]
    [InlineData("projection(input: {" + Months + "}) { middle { denominator } }",
        "projection(input: {" + Months + ", low: {}, high: {}}) { middle { denominator } }")]
    [InlineData("projection(input: {" + Months + "}) { middle { denominator } }",
        "projection(input: {months: {from: \"2025-01\", to: \"2045-12\"}}) { middle { denominator } }")]
    [InlineData("fundingPlan(input: {" + Months + "}) { monthly }", "fundingPlan(input: {" + Months + ", monthly: true}) { monthly }")]
    [InlineData("employers(months: {from: \"2025-12\", to: \"2025-12\"}, first: 1) { totalCount }", "employers(" + Months + ", first: 1) { totalCount }")]
    [InlineData("goalSeek(input: {target: 30, by: \"2025-12\"}) { __typename }", "goalSeek(input: {target: 30, by: \"2025-12\"}) { leastMoney { amount } }")]
    [InlineData("goalSeek(input: {target: 30, by: \"2025-12\"}) { __typename }",
        "goalSeek(input: {target: 30, by: \"2025-12\"}) { earliestMonth(from: \"2025-11\", money: 1000) { amount } }")]
    [InlineData("goalSeek(input: {target: 30, by: \"2025-12\"}) { __typename }",
        "goalSeek(input: {target: 30, by: \"2025-12\"}) { leastMonths(" + Months + ") { workerMonths } }")]
    [InlineData("fundingPlan(input: {" + Months + "}) { monthly }", "fundingPlan(input: {" + Months + "}) { outcome { month } }")]
    [InlineData("fundingPlan(input: {" + Months + "}) { monthly }", "fundingPlan(input: {" + Months + "}) { moneyFor(workers: 1) { amount } }")]
    [InlineData("fundingPlan(input: {" + Months + "}) { tiers { tier } }",
        "fundingPlan(input: {" + Months + "}) { withMore(amount: 1000) { amount } }")]
    [InlineData("region(code: \"13.11\") { name }", "region(code: \"13.11\") { coverage(" + Months + ") { totalCount } }")]
    [InlineData("approvedPlans { note }", "approvedPlans { variance { workers } }")]
    [InlineData("coverage(" + Months + ") { totalCount }", "coverage(" + Months + ", asKnownOn: \"2025-12-31\") { totalCount }")]
    [InlineData("workers(first: 10) { endCursor }", "workers(first: 10) { endCursor totalCount }")]
    [InlineData("workers(first: 10) { endCursor }", "workers(first: 20) { endCursor }")]
    public async Task Cost_OfMoreWork_IsHigher(string less, string more) =>
        (await CostAsync("{ " + more + " }")).ShouldBeGreaterThan(await CostAsync("{ " + less + " }"));

    [Fact]
    public async Task Cost_OfAQuestionThatAsksForMore_IsNeverLower() => await Questions.SampleAsync(
        async asked =>
        {
            var cost = await CostAsync("{ " + asked.Less.Text() + " }");

            (await CostAsync("{ " + asked.More.Text() + " }")).ShouldBeGreaterThanOrEqualTo(cost);
            (await CostAsync("{ a: " + asked.Less.Text() + " b: " + asked.Less.Text() + " }")).ShouldBe((2 * cost) - Prices.Operation);
        },
        iter: 30);

    [Fact]
    public async Task Cost_OfQuestionsWithinQuestions_StaysWithinItsBounds()
    {
        await using var deep = await RunningServer.StartAsync("--Limits:Depth", "100");
        const string Each = "coverage(" + Months + ", groupBy: [VILLAGE, WORKER_GROUP]) { nodes { village { ";
        var query = "{ region(code: \"13.11\") { " + string.Concat(Enumerable.Repeat(Each, 15)) + "code" + new string('}', 15 * 3) + " } }";

        var (_, text) = await deep.AskAsync(query);

        Message(text).ShouldBe("Found a query of cost 1000000000000000, expected at most 50000000. The dearest field is 'region' at "
            + "1000000000000000: ask for fewer months, dimensions, rows or fields.");
    }

    private static readonly string[] Lengths = ["MONTH", "QUARTER", "YEAR", "TOTAL"];
    private static readonly string[] Mores = ["", ", rollup: true", ", compareWith: {previous: PERIOD}", ", order: [{active: DESC}]"];

    private static readonly Gen<(Question Less, Question More)> Questions = Gen.Select(
        Gen.Select(
            Gen.Int[1, 12],
            Gen.Int[0, 4],
            Gen.Int[1, 100],
            Gen.Int[1, 6],
            Gen.Int[0, 3],
            Gen.Int[0, 3],
            (months, dimensions, first, fields, length, more) => new Question(months, dimensions, first, fields, Lengths[length], Mores[more])),
        Gen.Int[0, 5],
        (less, kind) => (less, kind switch
        {
            0 => less with { Months = less.Months + 1 },
            1 => less with { Dimensions = less.Dimensions + 1 },
            2 => less with { First = less.First + 1 },
            3 => less with { Fields = less.Fields + 1 },
            4 => less with { More = less.More + ", having: {active: {gte: 1}}" },
            _ => less with { More = less.More + ", where: {segment: {eq: PU}}" },
        }));

    private async Task<long> CostAsync(string query, object? variables = null)
    {
        var (_, text) = await server.AskAsync(query, variables);
        return JsonElement.Parse(text).TryGetProperty("extensions", out var extensions)
            ? extensions.GetProperty("cost").GetProperty("requested").GetInt64()
            : throw new InvalidDataException(text);
    }

    private static string? Message(string text) =>
        JsonElement.Parse(text).GetProperty("errors").EnumerateArray().Single().GetProperty("message").GetString();

    private sealed record Question(int Months, int Dimensions, int First, int Fields, string Granularity, string More)
    {
        private static readonly string[] By = ["DISTRICT", "VILLAGE", "WORKER_GROUP", "FIRM_SCALE", "PAYER"];
        private static readonly string[] Of = ["active", "eligible", "lapsed", "percent: rate { percent }", "premiums { total }", "uncovered", "coverCost { amount }"];

        public string Text() => $"coverage(months: {{from: \"2025-01\", to: \"{ContributionMonth.Format(ContributionMonth.Parse("2025-01").PlusMonths(Months - 1))}\"}}, "
            + $"granularity: {Granularity}, groupBy: [{string.Join(", ", By.Take(Dimensions))}], first: {First}{More}) "
            + $"{{ nodes {{ {string.Join(' ', Of.Take(Fields))} }} }}";
    }
}
