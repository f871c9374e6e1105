using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Ucj.Coverage.GraphQL.Tests.Http;

/// <summary>What nobody sends by mistake: a clear refusal each, and the server serves on.</summary>
public sealed class HostileRequestTests(RunningServer server) : IClassFixture<RunningServer>, IAsyncLifetime
{
    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>After each of them, a good request is answered.</summary>
    public async Task DisposeAsync() => (await server.AskAsync("{ __typename }")).Status.ShouldBe(HttpStatusCode.OK);

    public static TheoryData<string, string, string> Documents => new()
    {
        { "500 deep", "{ region(code: \"13.11\") " + Repeat("{ parent\n", 500) + "{ code }" + Repeat("}", 501), "QUERY_TOO_DEEP" },
        { "100 deep", "{ region(code: \"13.11\") " + Repeat("{ parent ", 100) + "{ code }" + Repeat("}", 101), "QUERY_TOO_DEEP" },
        { "10,000 aliases", "{" + Numbered(10_000, "a#:__typename\n") + "}", "QUERY_TOO_LARGE" },
        { "the same field often", "{" + Repeat("workerGroups{code} ", 10_000) + "}", "QUERY_TOO_LARGE" },
        { "many fragments", "{...f0}" + Numbered(6_000, "fragment f# on Query{__typename}"), "QUERY_TOO_LARGE" },
        { "cyclic fragments", "{...a} fragment a on Query{...b} fragment b on Query{...a}", "GRAPHQL_VALIDATION_FAILED" },
        { "a fragment in itself", "{...a} fragment a on Query{...a}", "GRAPHQL_VALIDATION_FAILED" },
        { "fragments that multiply", Multiplying(9), "QUERY_TOO_LARGE" },
        { "lists in lists", "{ regions(level: " + Repeat("[", 2_000) + Repeat("]", 2_000) + ") { code } }", "QUERY_TOO_DEEP" },
        { "a null character", "{ work\0erGroups { code } }", "GRAPHQL_PARSE_FAILED" },
        { "letters that only look so", "{ wоrkerGroups { code } }", "GRAPHQL_PARSE_FAILED" },
        { "text turned around", "{ ‮workerGroups { code } }", "GRAPHQL_PARSE_FAILED" },
        { "a wrong type", "{ workerGroups(code: 1) { code } }", "UNKNOWN_ARGUMENT" },
        { "a number out of this world", "{ coverage(months: {from: \"2025-01\", to: \"2025-12\"}, first: 1e999) { totalCount } }", "INVALID_VALUE" },
        { "two operations", "{ __typename } { __typename }", "OPERATION_UNKNOWN" },
        { "directives without end", "{ __typename " + Repeat("@skip(if:false)\n", 2_000) + "}", "GRAPHQL_VALIDATION_FAILED" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Document_Hostile_IsRefused(string what, string query, string code)
    {
        var (status, text) = await server.AskAsync(query);

        status.ShouldBe(HttpStatusCode.BadRequest, what + ": " + text[..Math.Min(text.Length, 500)]);
        text.ShouldContain($"\"code\":\"{code}\"", customMessage: what + ": " + text[..Math.Min(text.Length, 500)]);
        text.ShouldNotContain("   at ");
        text.ShouldNotContain("Exception");
    }

    [Fact]
    public async Task Document_OfDearAliases_IsRefusedByItsPrice()
    {
        await using var strict = await RunningServer.StartAsync("--Limits:Cost", "1000000");

        var (status, text) = await strict.AskAsync("{" + Numbered(100, "a#:projection(input:{months:{from:\"2025-01\",to:\"2045-12\"}}){middle{denominator}}\n") + "}");

        status.ShouldBe(HttpStatusCode.BadRequest);
        text.ShouldContain("QUERY_TOO_COSTLY");
    }

    [Theory]
    [InlineData("""{"query":"{ __typename }","variables":{"x":"\ud800"}}""", 400)]
    [InlineData("""{"query":"{ __typename }","operationName":["x"]}""", 400)]
    [InlineData("""{"query":"query($x:Int!){ __typename }","variables":{"x":{"deep":[[[1]]]}}}""", 400)]
    [InlineData("[]", 400)]
    [InlineData("""[{"query":"{ __typename }"},{"query":"{ __typename }"}]""", 400)]
    public async Task Body_Hostile_IsRefused(string body, int status)
    {
        var (found, text) = await server.PostAsync(body);

        ((int)found).ShouldBe(status, text);
        text.ShouldContain("\"code\":");
    }

    [Fact]
    public async Task Body_OfNestedArrays_IsRefused()
    {
        var (status, text) = await server.PostAsync("{\"query\":\"{ __typename }\",\"variables\":{\"x\":" + Repeat("[", 50_000) + Repeat("]", 50_000) + "}}");

        status.ShouldBe(HttpStatusCode.BadRequest);
        text.ShouldContain("BAD_REQUEST");
    }

    [Theory]
    [InlineData(1_000_000)]
    [InlineData(100_000_000)]
    public async Task Body_TooLarge_IsRefusedUnread(int bytes)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Client.BaseAddress!.Port);
        var stream = client.GetStream();

        await stream.WriteAsync(Encoding.ASCII.GetBytes($"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {bytes}\r\n\r\n"));

        (await FirstLineAsync(stream)).ShouldBe("HTTP/1.1 413 Payload Too Large");
    }

    [Fact]
    public async Task Body_InChunksWithoutEnd_IsRefused()
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Client.BaseAddress!.Port);
        var stream = client.GetStream();
        await stream.WriteAsync("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"u8.ToArray());
        var chunk = Encoding.ASCII.GetBytes("10000\r\n" + new string(' ', 0x10000) + "\r\n");

        try
        {
            for (var sent = 0; sent < 5; sent++) await stream.WriteAsync(chunk);
        }
        catch (IOException)
        {
            // Refused before all was sent: the answer is there nevertheless.
        }

        (await FirstLineAsync(stream)).ShouldBe("HTTP/1.1 413 Payload Too Large");
    }

    [Fact]
    public async Task Body_ThatComesTooSlowly_IsNotWaitedFor()
    {
        await using var strict = await RunningServer.StartAsync("--Limits:BodyBytesPerSecond", "1000000");
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, strict.Client.BaseAddress!.Port);
        var stream = client.GetStream();

        await stream.WriteAsync("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"u8.ToArray());

        (await FirstLineAsync(stream)).ShouldBe("HTTP/1.1 408 Request Timeout");
    }

    [Fact]
    public async Task Mutation_ByGet_IsRefusedWhateverItsName()
    {
        using var answer = await server.GetAsync("/graphql?query=query%20Q{__typename}mutation%20M{x}&operationName=M");

        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("OPERATION_OVER_GET");
    }

    [Fact]
    public async Task Client_ThatGoesAway_LeavesNothingBehind()
    {
        for (var times = 0; times < 20; times++)
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, server.Client.BaseAddress!.Port);
            var body = JsonSerializer.Serialize(new { query = "{ __schema { types { name fields { name description } } } }" });
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
                $"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}"));
            client.LingerState = new LingerOption(enable: true, seconds: 0);
        }
    }

    private static async Task<string?> FirstLineAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream);
        return await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30));
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Numbered(int count, string text) => string.Concat(
        Enumerable.Range(0, count).Select(number => text.Replace("#", $"{number}", StringComparison.Ordinal)));

    /// <summary>Each fragment asks twice for what the next one asks: 2^depth times a list of lists.</summary>
    private static string Multiplying(int depth) => "{regions{...f1}}" + string.Concat(Enumerable.Range(1, depth - 2).Select(number =>
        $"fragment f{number} on Region{{" + Numbered(10, $"a#:parent{{...f{number + 1}}}") + "}")) + $"fragment f{depth - 1} on Region{{code}}";
}
