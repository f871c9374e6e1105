using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Ucj.Coverage.GraphQL.Tests.Access;

/// <summary>A developer's machine is answered; whatever may come from elsewhere is not.</summary>
public sealed class LocalCallerTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Purses = "{ fundingSources { id } }";
    private const string NotLocal = """{"errors":[{"message":"With Access:Local only programs and pages on this machine are answered, """
        + """
        through no proxy or other site. Set Access:Keys.","extensions":{"code":"NOT_LOCAL"}}]}
        """;

    [Fact]
    public async Task Ask_FromThisMachine_IsAnswered()
    {
        (await server.AskWithAsync(Purses)).Text.ShouldContain("baznas");
        (await server.AskWithAsync(Purses, ("Host", "[::1]:5080"))).Text.ShouldContain("baznas");
        (await server.AskWithAsync(Purses, ("Sec-Fetch-Site", "none"))).Text.ShouldContain("baznas");
        (await server.AskWithAsync(
            Purses,
            ("Sec-Fetch-Site", "same-origin"),
            ("Origin", server.Client.BaseAddress!.GetLeftPart(UriPartial.Authority)))).Text.ShouldContain("baznas");
    }

    [Theory]
    [InlineData("Via", "1.1 proxy")]
    [InlineData("Forwarded", "for=10.0.0.9")]
    [InlineData("X-Real-IP", "10.0.0.9")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("X-Forwarded-Host", "localhost")]
    [InlineData("x-forwarded-proto", "https")]
    [InlineData("X-Original-For", "127.0.0.1")]
    [InlineData("CF-Connecting-IP", "10.0.0.9")]
    [InlineData("CF-RAY", "1")]
    [InlineData("CDN-Loop", "cloudflare")]
    [InlineData("True-Client-IP", "10.0.0.9")]
    [InlineData("X-Amzn-Trace-Id", "Root=1")]
    [InlineData("X-Envoy-External-Address", "10.0.0.9")]
    [InlineData("Fly-Client-IP", "10.0.0.9")]
    [InlineData("Via", "")]
    [InlineData("Host", "evil.example")]
    [InlineData("Host", "127.0.0.1.evil.example")]
    [InlineData("Host", "10.0.0.9")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Sec-Fetch-Site", "same-origin, cross-site")]
    public async Task Ask_PerhapsFromElsewhere_IsRefused(string header, string value)
    {
        var (status, text) = await server.AskWithAsync(Purses, (header, value));

        status.ShouldBe(HttpStatusCode.Forbidden);
        text.ShouldBe(NotLocal);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("http://localhost:1")]
    [InlineData("null")]
    public async Task Ask_FromAPageOfAnotherOrigin_IsRefused(string origin)
    {
        var (status, text) = await server.AskWithAsync(Purses, ("Origin", origin));

        status.ShouldBe(HttpStatusCode.Forbidden);
        text.ShouldBe($$$"""{"errors":[{"message":"Found the origin {{{origin}}}, expected this site or one of the setting Cors:Origins.","""
            + """
            "extensions":{"code":"ORIGIN_NOT_ALLOWED"}}]}
            """);
    }

    [Fact]
    public async Task Ask_FromAPageThatIsNamed_IsAnsweredAndFromAnyOtherIsNot()
    {
        await using var named = await RunningServer.StartAsync("--Cors:Origins:0", "http://localhost:3000");
        await using var all = await RunningServer.StartAsync("--Cors:Origins:0", "*");
        (string, string)[] headers = [("Origin", "http://localhost:3000"), ("Sec-Fetch-Site", "same-site")];

        (await named.AskWithAsync(Purses, headers)).Text.ShouldContain("baznas");
        (await all.AskWithAsync(Purses, headers)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Ask_ByHttp10_IsRefused()
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Client.BaseAddress!.Port);
        await using var stream = client.GetStream();
        const string Body = """{"query":"{ fundingSources { id } }"}""";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /graphql HTTP/1.0\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\n\r\n{Body}"));
        using var reader = new StreamReader(stream);

        var answer = await reader.ReadToEndAsync();

        answer.ShouldStartWith("HTTP/1.1 403 Forbidden");
        answer.ShouldEndWith(NotLocal);
    }

    [Theory]
    [InlineData("--Access:Public", "true")]
    [InlineData("--Access:Jwt:Authority", "https://id.example", "--Access:Jwt:Audience", "ucj")]
    [InlineData("--Access:Keys:0:Name", "x", "--Access:Keys:0:Hash", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "--Access:Keys:0:Role", "ANALYST", "--Access:Keys:0:Regions", "00")]
    public void Build_BesideOtherAccess_IsRefused(params string[] settings) => Should
        .Throw<CoverageException>(() => CoverageServer.Build(["--Access:Local", "true", .. settings], SmallRegency.Model))
        .Text.ShouldBe(new Phrase(
            "Access:Local menjawab mesin ini tanpa kunci dan tidak cocok dengan Access:Public, Access:Keys, Access:Jwt, Proxies. Hapus salah satu.",
            "Found Access:Local, which answers this machine without a key, beside Access:Public, Access:Keys, Access:Jwt or Proxies. "
                + "Expected one or the other."));
}
