using System.Net;
using Ucj.Coverage.GraphQL.Tests.Access;

namespace Ucj.Coverage.GraphQL.Tests.Http;

/// <summary>What every answer says to whoever carries, keeps or shows it.</summary>
public sealed class AnswerHeadersTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Json = "Content-Type: application/json";
    private const string Socket = "Upgrade: websocket\nConnection: Upgrade\nSec-WebSocket-Version: 13\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\n";
    private const string Evil = "Origin: https://evil.example";

    /// <summary>One of every kind: method, path, headers, body; status and what may be kept of the answer.</summary>
    public static TheoryData<string, string, string, string?, int, string> Requests => new()
    {
        { "POST", "/graphql", Json, """{"query":"{ __typename }"}""", 200, "no-store" },
        { "POST", "/graphql", Json, """{"query":"{ nothing }"}""", 200, "no-store" },
        { "POST", "/graphql", Json, "no JSON", 400, "no-store" },
        { "POST", "/graphql", "Content-Type: text/plain", "{}", 415, "no-store" },
        { "POST", "/graphql", Json + "\nAccept: image/png", """{"query":"{ __typename }"}""", 406, "no-store" },
        { "POST", "/graphql", Json + "\nAccept: text/event-stream", """{"query":"{ __typename }"}""", 200, "no-store" },
        { "GET", "/graphql?query={__typename}", "", null, 200, "private, no-cache" },
        { "GET", "/graphql?query={region(code:%2299%22){code}}", "", null, 200, "no-store" },
        { "GET", "/graphql?query=mutation{x}", "", null, 405, "no-store" },
        { "GET", "/graphql?query={__typename}", "Accept: text/event-stream", null, 200, "no-store" },
        { "GET", "/graphql?query={__typename}", "Accept: text/event-stream\n" + Evil, null, 403, "no-store" },
        { "GET", "/graphql", "", null, 400, "no-store" },
        { "PUT", "/graphql", "", null, 405, "no-store" },
        { "OPTIONS", "/graphql", Evil + "\nAccess-Control-Request-Method: POST", null, 403, "no-store" },
        { "GET", "/graphql", "Accept: text/html", null, 200, "no-cache" },
        { "GET", "/graphql/page/page.js", "", null, 200, "no-cache" },
        { "GET", "/graphql/page/nothing.js", "", null, 404, "no-store" },
        { "GET", "/graphql/page/monaco/vs/loader.js", "", null, 200, "public, max-age=86400" },
        { "GET", "/graphql/page/monaco/vs/loader.js", "Range: bytes=999999999-", null, 416, "no-store" },
        { "GET", "/graphql", Socket, null, 101, "no-store" },
        { "GET", "/graphql", Socket + Evil, null, 403, "no-store" },
        { "GET", "/health/live", "", null, 200, "no-store" },
        { "GET", "/health/ready", "", null, 200, "no-store" },
        { "POST", "/health/live", "", null, 405, "no-store" },
        { "GET", "/", "", null, 404, "no-store" },
        { "GET", "/graphql/../appsettings.json", "", null, 404, "no-store" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Answer_OfEveryKind_IsGuarded(
        string method, string path, string headers, string? body, int status, string kept)
    {
        using var answer = await SendAsync(server, method, path, headers, body);

        ((int)answer.StatusCode).ShouldBe(status);
        ShouldBeGuarded(answer, kept);
    }

    [Theory]
    [InlineData("/graphql?query={__typename}", "private, no-cache")]
    [InlineData("/graphql/page/page.js", "no-cache")]
    [InlineData("/graphql/page/monaco/vs/loader.js", "public, max-age=86400")]
    public async Task Answer_NotModified_IsGuarded(string path, string kept)
    {
        using var first = await SendAsync(server, "GET", path, "", null);

        using var answer = await SendAsync(server, "GET", path, "If-None-Match: " + first.Headers.ETag, null);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        ShouldBeGuarded(answer, kept);
    }

    [Theory]
    [InlineData("POST", "/graphql", Json, """{"query":"{ __typename }"}""", 401)]
    [InlineData("GET", "/graphql?query={__typename}", "", null, 401)]
    [InlineData("GET", "/graphql", Socket + "X-Api-Key: wrong", null, 401)]
    public async Task Answer_ToNobodyKnown_IsGuarded(string method, string path, string headers, string? body, int status)
    {
        await using var strict = await RunningServer.StartAsync(AdminKey.Settings);

        using var answer = await SendAsync(strict, method, path, headers, body);

        ((int)answer.StatusCode).ShouldBe(status);
        ShouldBeGuarded(answer, "no-store");
    }

    [Fact]
    public async Task Answer_BodyTooLarge_IsGuarded()
    {
        await using var strict = await RunningServer.StartAsync("--Limits:BodyBytes", "1024");

        using var answer = await SendAsync(strict, "POST", "/graphql", Json, new string(' ', 1_025));

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        ShouldBeGuarded(answer, "no-store");
    }

    [Theory]
    [InlineData("OPTIONS", "/graphql", "Access-Control-Request-Method: POST", 204, "no-store")]
    [InlineData("GET", "/graphql?query={__typename}", "", 200, "private, no-cache")]
    public async Task Answer_ToPagesOfOthers_IsGuarded(string method, string path, string headers, int status, string kept)
    {
        await using var open = await RunningServer.StartAsync("--Cors:Origins:0", "https://dashboard.example");

        using var answer = await SendAsync(open, method, path, headers + "\nOrigin: https://dashboard.example", null);

        ((int)answer.StatusCode).ShouldBe(status);
        ShouldBeGuarded(answer, kept);
        answer.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["https://dashboard.example"]);
    }

    /// <summary>Refused before anything of ours begins.</summary>
    [Fact]
    public async Task Answer_ForAnotherHost_IsGuarded()
    {
        await using var named = await RunningServer.StartAsync("--AllowedHosts", "ucj.example");

        using var answer = await SendAsync(named, "GET", "/health/live", "", null);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        ShouldBeGuarded(answer, "no-store");
    }

    /// <summary>What the web server refuses before it is a request: nothing that could be kept, sniffed or shown.</summary>
    [Fact]
    public async Task Answer_HeadersTooLarge_HasNoBody()
    {
        using var answer = await SendAsync(server, "GET", "/graphql", "X-Long: " + new string('x', 40_000), null);

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestHeaderFieldsTooLarge);
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        answer.Headers.ConnectionClose.ShouldBe(true);
    }

    private static void ShouldBeGuarded(HttpResponseMessage answer, string kept)
    {
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Cross-Origin-Resource-Policy").ShouldBe(["same-origin"]);
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        string.Join(", ", answer.Headers.NonValidated["Cache-Control"]).ShouldBe(kept);
        answer.Headers.Contains("Strict-Transport-Security").ShouldBeFalse(); // over plain HTTP it has no meaning
        answer.Headers.Contains("Server").ShouldBeFalse();
    }

    private static async Task<HttpResponseMessage> SendAsync(
        RunningServer server, string method, string path, string headers, string? body)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (body is not null) request.Content = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(body));
        foreach (var header in headers.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = (header[..header.IndexOf(':', StringComparison.Ordinal)], header[(header.IndexOf(':', StringComparison.Ordinal) + 2)..]);
            (request.Headers.TryAddWithoutValidation(name, value) || request.Content!.Headers.TryAddWithoutValidation(name, value)).ShouldBeTrue();
        }

        return await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }
}
