using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;
using Ucj.Coverage.GraphQL.Access;

namespace Ucj.Coverage.GraphQL.Tests.Access;

public sealed class DoorTests
{
    private const string Key = "kunci-rahasia-analis-0123456789abcdef";
    private const string VillageKey = "kunci-rahasia-nagari-0123456789abcdef";
    private const string Eligible = """{ coverage(months: {from: "2025-01", to: "2025-01"}) { nodes { status eligible } } }""";
    private const string Purses = "{ fundingSources { id } }";

    private static readonly string[] Keys =
    [
        "--Access:Keys:0:Name", "analyst", "--Access:Keys:0:Hash", ApiKeys.HashOf(Key),
        "--Access:Keys:0:Role", "ANALYST", "--Access:Keys:0:Regions", "13",
        "--Access:Keys:1:Name", "nagari", "--Access:Keys:1:Hash", ApiKeys.HashOf(VillageKey).ToUpperInvariant(),
        "--Access:Keys:1:Role", "REGISTRAR", "--Access:Keys:1:Regions", "13.11.01.2001",
    ];

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://127.0.0.1:0;http://*:0")]
    [InlineData("http://192.168.1.7:5080")]
    public void Build_OpenAddressWithoutAccess_IsRefused(string urls)
    {
        foreach (var settings in new string[][] { [], ["--Access:Local", "true"] })
        {
            var refused = Should.Throw<CoverageException>(
                () => CoverageServer.Build(["--urls", urls, .. settings], SmallRegency.Model));

            refused.Code.ShouldBe("ACCESS_NOT_CONFIGURED");
            refused.Message.ShouldEndWith(
                ", which other machines reach, but no access is configured. Set Access (see docs/access.md), or listen on 127.0.0.1.");
        }

        CoverageServer.Build(["--urls", urls, "--Access:Public", "true"], SmallRegency.Model).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("Access:Keys:0:Name", "x", "Access:Keys:0:Hash")]
    [InlineData("Access:Keys:0:Hash", "plain text", "Access:Keys:0:Name")]
    [InlineData("Access:Jwt:Authority", "https://id.example", "Access:Jwt:Audience")]
    public void Build_AccessToldInPart_IsRefused(string setting, string value, string missing) => Should
        .Throw<CoverageException>(() => CoverageServer.Build([$"--{setting}", value], SmallRegency.Model))
        .Message.ShouldContain(missing);

    [Fact]
    public async Task Ask_ByKey_SeesWhatTheKeyIsFor()
    {
        await using var server = await RunningServer.StartAsync(Keys);

        (await AskAsync(server, Eligible, ("X-Api-Key", Key))).Text.ShouldContain("\"eligible\":8");
        (await AskAsync(server, Eligible, ("X-Api-Key", VillageKey))).Text.ShouldContain("\"eligible\":3");
        foreach (var wrong in (string[])["", Key + "x", ApiKeys.HashOf(Key), "Bearer"])
            (await AskAsync(server, Eligible, ("X-Api-Key", wrong))).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await AskAsync(server, Eligible)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await AskAsync(server, Eligible, ("Authorization", "Bearer x"))).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Ask_Anyone_SeesWhatIsPublishedWhereThatIsOpen()
    {
        await using var server = await RunningServer.StartAsync([.. Keys, "--Access:Public", "true"]);

        (await AskAsync(server, Eligible)).Text.ShouldContain("""{"status":"HIDDEN","eligible":null}""");
        (await AskAsync(server, Purses)).Text.ShouldContain("\"code\":\"FORBIDDEN\"");
        (await AskAsync(server, Purses, ("X-Api-Key", Key))).Text.ShouldNotContain("errors");
        (await AskAsync(server, Purses, ("X-Api-Key", Key + "x"))).Status.ShouldBe(HttpStatusCode.Unauthorized); // not a public caller
    }

    [Fact]
    public async Task Ask_ForbiddenField_IsRefusedHoweverItIsAsked()
    {
        await using var server = await RunningServer.StartAsync([.. Keys, "--Access:Public", "true"]);
        string[] documents =
        [
            Purses,
            "{ a: fundingSources { id } b: fundingSources { id } }",
            "{ ...p } fragment p on Query { fundingSources { id } }",
            "{ ... on Query { ... @include(if: true) { fundingSources { name } fundingSources { id } } } }",
            "query Q($x: Boolean = true) { fundingSources @include(if: $x) { id } }",
            "{ workerGroups { code } fundingSources { id } }",
        ];
        foreach (var document in documents)
        {
            (await AskAsync(server, document, ("X-Api-Key", Key))).Text.ShouldNotContain("errors"); // now it is known, and compiled
            (await AskAsync(server, document, ("X-Api-Key", Key))).Text.ShouldContain("baznas");
            for (var time = 0; time < 4; time++)
            {
                var (_, text) = await AskAsync(server, document);
                text.ShouldContain("\"code\":\"FORBIDDEN\"");
                text.ShouldNotContain("baznas");
            }
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Purses)));
        var extensions = new { persistedQuery = new { version = 1, sha256Hash = hash } };
        (await PostAsync(server, new { query = Purses, extensions }, ("X-Api-Key", Key))).Text.ShouldContain("baznas");
        (await PostAsync(server, new { extensions }, ("X-Api-Key", Key))).Text.ShouldContain("baznas");
        (await PostAsync(server, new { extensions })).Text.ShouldContain("\"code\":\"FORBIDDEN\"");
    }

    [Fact]
    public async Task Get_SameQuestionOfOthers_HasAnotherTag()
    {
        await using var server = await RunningServer.StartAsync([.. Keys, "--Access:Public", "true"]);
        var path = "/graphql?query=" + Uri.EscapeDataString(Eligible);
        using var analyst = await server.GetAsync(path, ("X-Api-Key", Key));
        using var village = await server.GetAsync(path, ("X-Api-Key", VillageKey));
        using var anyone = await server.GetAsync(path);
        var tags = new[] { analyst, village, anyone }.Select(answer => answer.Headers.ETag!.Tag).ToArray();

        tags.Distinct().Count().ShouldBe(3);
        using var again = await server.GetAsync(path, ("X-Api-Key", Key), ("If-None-Match", tags[0]));
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        using var other = await server.GetAsync(path, ("If-None-Match", tags[0]));
        other.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var nobody = await server.GetAsync(path, ("X-Api-Key", "x"), ("If-None-Match", tags[0]));
        nobody.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        nobody.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer, ApiKey");
    }

    [Fact]
    public async Task Ask_ByToken_SeesWhatItsClaimsAreFor()
    {
        await using var issuer = await TokenIssuer.StartAsync();
        await using var server = await RunningServer.StartAsync(
            "--Access:Jwt:Authority", issuer.Address, "--Access:Jwt:Audience", TokenIssuer.Audience);
        using var rsa = RSA.Create(2048);
        var another = new RsaSecurityKey(rsa) { KeyId = "k1" };

        (await WithAsync(issuer.Token("ANALYST", "13.11"))).Text.ShouldContain("\"eligible\":8");
        (await WithAsync(issuer.Token(new[] { "other", "planner" }, new[] { "13.11.01.2001", "13.11.01.2002" }))).Text.ShouldContain("\"eligible\":4");
        (await WithAsync(issuer.Token("PUBLIC", "00"))).Text.ShouldContain("HIDDEN");
        (await WithAsync(issuer.Token("ANALYST", null))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await WithAsync(issuer.Token("BOSS", "13.11"))).Text.ShouldContain("\"code\":\"FORBIDDEN\"");
        (await WithAsync(issuer.Token("ADMIN", "00", minutes: -60))).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await WithAsync(issuer.Token("ADMIN", "00", audience: "else"))).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await WithAsync(issuer.Token("ADMIN", "00", signedBy: another))).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await AskAsync(server, Eligible)).Status.ShouldBe(HttpStatusCode.Unauthorized);

        Task<(HttpStatusCode Status, string Text)> WithAsync(string token) => AskAsync(server, Eligible, ("Authorization", "Bearer " + token));
    }

    [Fact]
    public async Task Socket_Introduction_SaysWhoAsks()
    {
        await using var server = await RunningServer.StartAsync(Keys);

        (await TalkAsync(server, new { type = "connection_init", payload = new { apiKey = VillageKey } })).ShouldContain("\"eligible\":3");
        (await TalkAsync(server, new { type = "connection_init", payload = new { apiKey = "x" } })).ShouldBe("4403");
        (await TalkAsync(server, new { type = "connection_init" })).ShouldBe("4403");
    }

    [Fact]
    public async Task Socket_Token_IsTakenFromTheIntroductionAndEndsTheTalk()
    {
        await using var issuer = await TokenIssuer.StartAsync();
        await using var server = await RunningServer.StartAsync(
            "--Access:Jwt:Authority", issuer.Address, "--Access:Jwt:Audience", TokenIssuer.Audience);

        (await TalkAsync(server, Introduction(issuer.Token("ANALYST", "13.11")))).ShouldContain("\"eligible\":8");
        (await TalkAsync(server, Introduction(issuer.Token("ANALYST", "13.11", minutes: -60)))).ShouldBe("4403");
        (await TalkAsync(server, Introduction(issuer.Token("ANALYST", "13.11", minutes: 0.02)), "subscription { recalculated { from } }"))
            .ShouldBe("1001");

        static object Introduction(string token) => new { type = "connection_init", payload = new { authorization = "Bearer " + token } };
    }

    [Fact]
    public async Task Secrets_WhateverHappens_AreInNoLogAndNoAnswer()
    {
        await using var issuer = await TokenIssuer.StartAsync();
        await using var server = await RunningServer.StartAsync(
            [.. Keys, "--Access:Jwt:Authority", issuer.Address, "--Access:Jwt:Audience", TokenIssuer.Audience,
                "--Logging:LogLevel:Default", "Trace"]);
        var heard = new HeardLogs();
        server.Host.GetRequiredService<ILoggerFactory>().AddProvider(heard);
        var (good, late) = (issuer.Token("ADMIN", "00"), issuer.Token("ADMIN", "00", minutes: -60));
        var answers = new StringBuilder();
        foreach (var (name, value) in new[]
            {
                ("X-Api-Key", Key), ("X-Api-Key", Key + "wrong"), ("Authorization", "Bearer " + good), ("Authorization", "Bearer " + late),
                ("Authorization", "Bearer broken." + good), ("Authorization", Key),
            })
        {
            answers.Append((await AskAsync(server, Eligible, (name, value))).Text).Append((await AskAsync(server, "{ x }", (name, value))).Text);
        }

        heard.Text.ShouldNotBeEmpty();
        foreach (var text in new[] { heard.Text, answers.ToString() })
        {
            foreach (var secret in new[] { Key, ApiKeys.HashOf(Key), good.Split('.')[2], late.Split('.')[2] }) text.ShouldNotContain(secret);
        }
    }

    private static Task<(HttpStatusCode Status, string Text)> AskAsync(
        RunningServer server,
        string query,
        params (string Name, string Value)[] headers) => PostAsync(server, new { query }, headers);

    private static async Task<(HttpStatusCode Status, string Text)> PostAsync(
        RunningServer server,
        object body,
        params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(body) };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
        using var response = await server.Client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Introduces itself and asks; what comes back, or the number under which the socket is closed.</summary>
    private static async Task<string> TalkAsync(RunningServer server, object introduction, string query = Eligible)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        var address = new UriBuilder(server.Client.BaseAddress!) { Scheme = "ws", Path = "/graphql" }.Uri;
        await socket.ConnectAsync(address, patience.Token);
        await SendAsync(introduction);
        if (!(await ReceiveAsync()).Contains("ack", StringComparison.Ordinal)) return $"{(int?)socket.CloseStatus}";
        await SendAsync(new { id = "q", type = "subscribe", payload = new { query } });
        return await ReceiveAsync() is { Length: > 0 } answer ? answer : $"{(int?)socket.CloseStatus}";

        Task SendAsync(object message) =>
            socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, true, patience.Token);

        async Task<string> ReceiveAsync()
        {
            var buffer = new byte[65_536];
            var received = await socket.ReceiveAsync(buffer, patience.Token);
            return Encoding.UTF8.GetString(buffer, 0, received.Count);
        }
    }
}
