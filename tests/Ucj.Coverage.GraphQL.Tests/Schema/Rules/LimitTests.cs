using System.Net;
using System.Text.Json;

namespace Ucj.Coverage.GraphQL.Tests.Schema.Rules;

public sealed class LimitTests
{
    private const string Months = "months: {from: \"2025-01\", to: \"2025-12\"}";

    [Fact]
    public async Task Cost_AboveTheLimit_NamesTheDearestFieldAndItsPrice()
    {
        await using var strict = await RunningServer.StartAsync("--Limits:Cost", "1330");
        const string Query = "query($f: Int) { workerGroups { code } rows: coverage(" + Months + ", groupBy: [VILLAGE], first: $f) { nodes { active } } }";

        (await strict.AskAsync(Query, new { f = 1 })).Status.ShouldBe(HttpStatusCode.OK);
        var (status, text) = await strict.AskAsync(Query, new { f = 1_000 }); // the document is known by now: it counts all the same

        status.ShouldBe(HttpStatusCode.BadRequest);
        Message(text).ShouldBe("Found a query of cost 1352, expected at most 1330. The dearest field is 'rows' at 349: "
            + "ask for fewer months, dimensions, rows or fields.");
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

    private static string? Message(string text) =>
        JsonElement.Parse(text).GetProperty("errors").EnumerateArray().Single().GetProperty("message").GetString();
}
