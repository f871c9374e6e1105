using System.Net;
using System.Text.Json;

namespace Ucj.Coverage.GraphQL.Tests.Schema.Rules;

public sealed class LimitTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Months = "months: {from: \"2025-01\", to: \"2025-12\"}";

    [Theory]
    [InlineData("{ coverage(" + Months + ", first: 20) { nodes { active eligible } } }", 250 + (20 * 3))]
    [InlineData("{ a: coverage(" + Months + ", first: 20) { nodes { active eligible } } b: __typename }", 250 + (20 * 3))]
    [InlineData("{ coverage(" + Months + ") { totalCount } }", 250 + 1)]
    [InlineData("{ workerGroups { code } }", 25 * 2)]
    [InlineData("{ ...f } fragment f on Query { workerGroups { code } }", 25 * 2)]
    [InlineData("{ workerGroups { code name @skip(if: true) } }", 25 * 2)]
    [InlineData("{ workerGroups { code ... on WorkerGroup @include(if: false) { name tier } } }", 25 * 2)]
    [InlineData("{ __schema { types { name fields { name } } } }", 0)]
    public async Task Cost_OfAQuery_IsAboutTheValuesItAnswers(string query, long cost)
    {
        (await CostAsync(query)).ShouldBe(cost);
        (await CostAsync(query)).ShouldBe(cost); // from the cache too
    }

    [Fact]
    public async Task Cost_InlineAndByVariable_IsTheSame()
    {
        var inline = await CostAsync("{ coverage(" + Months + ", first: 77) { nodes { active } } }");
        const string ByVariable = "query($f: Int = 5) { coverage(" + Months + ", first: $f) { nodes { active } } }";

        (await CostAsync(ByVariable, new { f = 77 })).ShouldBe(inline);
        (await CostAsync(ByVariable)).ShouldBe(250 + (5 * 2));
        (await CostAsync(ByVariable, new { f = 7 })).ShouldBe(250 + (7 * 2));
    }

    [Fact]
    public async Task Cost_AboveTheLimit_NamesTheDearestFieldAndItsPrice()
    {
        await using var strict = await RunningServer.StartAsync("--Limits:Cost", "1000");
        const string Query = "query($f: Int) { workerGroups { code } rows: coverage(" + Months + ", first: $f) { nodes { active } } }";

        (await strict.AskAsync(Query, new { f = 1 })).Status.ShouldBe(HttpStatusCode.OK);
        var (status, text) = await strict.AskAsync(Query, new { f = 1_000 }); // the document is known by now: it counts all the same

        status.ShouldBe(HttpStatusCode.BadRequest);
        Message(text).ShouldBe("Found a query of cost 2300, expected at most 1000. The dearest field is 'rows' at 2250: "
            + "lower 'first' or ask for fewer fields.");
    }

    [Fact]
    public async Task Rows_AboveTheLimit_AreRefused()
    {
        await using var strict = await RunningServer.StartAsync("--Limits:Rows", "50");

        var (status, text) = await strict.AskAsync("{ coverage(" + Months + ", first: 51) { totalCount } }");

        status.ShouldBe(HttpStatusCode.BadRequest);
        Message(text).ShouldBe("Found a page of 51 rows in 'coverage', expected at most 50.");
    }

    [Fact]
    public async Task Depth_IsASetting()
    {
        await using var strict = await RunningServer.StartAsync("--Limits:Depth", "3");

        (await strict.AskAsync("{ coverage(" + Months + ") { nodes { active } } }")).Status.ShouldBe(HttpStatusCode.OK);
        Message((await strict.AskAsync("{ coverage(" + Months + ") { nodes { rate { percent } } } }")).Text)
            .ShouldBe("Found a query 4 levels deep under 'coverage', expected at most 3.");
    }

    [Fact]
    public async Task Depth_OfAnotherOperationOfTheDocument_CountsToo()
    {
        await using var strict = await RunningServer.StartAsync("--Limits:Depth", "3");

        var (_, text) = await strict.PostAsync(JsonSerializer.Serialize(new
        {
            query = "query A { __typename } query B { coverage(" + Months + ") { nodes { rate { percent } } } }",
            operationName = "A",
        }));

        text.ShouldContain("QUERY_TOO_DEEP");
    }

    [Theory]
    [InlineData("{ __schema { types { name } } }", "__schema")]
    [InlineData("{ ...f } fragment f on Query { __type(name: \"Query\") { name } }", "__type")]
    public async Task Introspection_SwitchedOff_IsRefused(string query, string field)
    {
        await using var closed = await RunningServer.StartAsync("--Introspection", "false");

        Message((await closed.AskAsync(query)).Text)
            .ShouldBe($"Found '{field}', but the schema is not served here. Read schema.graphql instead.");
        (await closed.AskAsync("{ __typename }")).Status.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<long> CostAsync(string query, object? variables = null)
    {
        var (_, text) = await server.AskAsync(query, variables);
        return JsonElement.Parse(text).GetProperty("extensions").GetProperty("cost").GetProperty("requested").GetInt64();
    }

    private static string? Message(string text) =>
        JsonElement.Parse(text).GetProperty("errors").EnumerateArray().Single().GetProperty("message").GetString();
}
