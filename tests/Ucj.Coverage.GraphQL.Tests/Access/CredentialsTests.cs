using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using Ucj.Coverage.GraphQL.Access;

namespace Ucj.Coverage.GraphQL.Tests.Access;

/// <summary>Every credential that is shown must hold, and all must be of one caller.</summary>
public sealed class CredentialsTests : IAsyncLifetime
{
    private const string Key = "kunci-rahasia-analis-0123456789abcdef";
    private const string KeyOfSiti = "kunci-rahasia-siti-0123456789abcdefgh";
    private const string Purses = "{ fundingSources { id } }";

    private TokenIssuer? _issuer;
    private RunningServer? _server;

    private TokenIssuer Issuer => _issuer!;

    private RunningServer Server => _server!;

    private string Good => Issuer.Token("ANALYST", "13.11");

    public async Task InitializeAsync()
    {
        _issuer = await TokenIssuer.StartAsync();
        _server = await RunningServer.StartAsync(
            "--Access:Jwt:Authority", _issuer.Address, "--Access:Jwt:Audience", TokenIssuer.Audience,
            "--Access:Keys:0:Name", "analyst", "--Access:Keys:0:Hash", ApiKeys.HashOf(Key),
            "--Access:Keys:0:Role", "ANALYST", "--Access:Keys:0:Regions", "13.11",
            "--Access:Keys:1:Name", "siti", "--Access:Keys:1:Hash", ApiKeys.HashOf(KeyOfSiti),
            "--Access:Keys:1:Role", "ANALYST", "--Access:Keys:1:Regions", "13.11");
    }

    public async Task DisposeAsync()
    {
        if (_server is IAsyncDisposable server) await server.DisposeAsync();
        await Issuer.DisposeAsync();
    }

    [Fact]
    public async Task Ask_WithKeyAndToken_IsAnsweredWhereBothHoldAndAreOfOneCaller()
    {
        (await AskAsync(KeyOfSiti, Good)).Text.ShouldContain("baznas");
        (await AskAsync(Key, Issuer.Token("ANALYST", "13.11", minutes: -60))).Text.ShouldContain("UNAUTHENTICATED");
        (await AskAsync(Key, "x")).Text.ShouldContain("UNAUTHENTICATED");
        (await AskAsync("x", Good)).Text.ShouldContain("UNAUTHENTICATED");
        var (status, text) = await AskAsync(Key, Good);
        status.ShouldBe(HttpStatusCode.Unauthorized);
        text.ShouldBe("""{"errors":[{"message":"The key and the token are of two different callers. Send one of them.","""
            + """
            "extensions":{"code":"TWO_CALLERS"}}]}
            """);
        (await AskAsync(KeyOfSiti, Issuer.Token("ADMIN", "13.11"))).Text.ShouldContain("TWO_CALLERS");
    }

    [Fact]
    public async Task Socket_WithCredentialsOfTwoKinds_IsOpenOnlyWhereAllHoldAndAreOfOneCaller()
    {
        (await IntroduceAsync(("X-Api-Key", Key), new { })).ShouldContain("ack");
        (await IntroduceAsync(("X-Api-Key", Key), new { apiKey = Key })).ShouldContain("ack");
        (await IntroduceAsync(("X-Api-Key", KeyOfSiti), new { authorization = "Bearer " + Good })).ShouldContain("ack");
        (await IntroduceAsync(("X-Api-Key", Key), new { apiKey = "x" })).ShouldBe("4403");
        (await IntroduceAsync(("X-Api-Key", Key), new { apiKey = KeyOfSiti })).ShouldBe("4403");
        (await IntroduceAsync(("X-Api-Key", Key), new { authorization = "Bearer x" })).ShouldBe("4403");
        (await IntroduceAsync(("Authorization", "Bearer " + Good), new { authorization = "Bearer x" })).ShouldBe("4403");
        (await IntroduceAsync(("Authorization", "Bearer " + Good), new { apiKey = "x" })).ShouldBe("4403");
    }

    [Fact]
    public async Task Ask_ByAForgedToken_IsRefused()
    {
        using var client = new HttpClient();
        var shown = (await client.GetFromJsonAsync<JsonElement>(Issuer.Address + "/keys")).GetProperty("keys")[0];
        using var rsa = RSA.Create(new RSAParameters
        {
            Modulus = Base64UrlEncoder.DecodeBytes(shown.GetProperty("n").GetString()),
            Exponent = Base64UrlEncoder.DecodeBytes(shown.GetProperty("e").GetString()),
        });
        var payload = Good.Split('.')[1];
        byte[][] secrets =
        [
            Encoding.UTF8.GetBytes(rsa.ExportSubjectPublicKeyInfoPem()), Encoding.UTF8.GetBytes(rsa.ExportRSAPublicKeyPem()),
            rsa.ExportSubjectPublicKeyInfo(), Encoding.UTF8.GetBytes(shown.GetProperty("n").GetString()!), [],
        ];
        foreach (var algorithm in new[] { "none", "None", "NONE", "nOnE" })
            (await AskAsync(null, $"{Part(new { alg = algorithm, typ = "JWT" })}.{payload}.")).Status.ShouldBe(HttpStatusCode.Unauthorized);
        foreach (var secret in secrets)
        {
            var text = $"{Part(new { alg = "HS256", typ = "JWT", kid = "k1" })}.{payload}";
            var signature = Base64UrlEncoder.Encode(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(text)));
            (await AskAsync(null, $"{text}.{signature}")).Status.ShouldBe(HttpStatusCode.Unauthorized);
        }

        (await AskAsync(null, Good)).Text.ShouldContain("baznas");

        static string Part(object value) => Base64UrlEncoder.Encode(JsonSerializer.SerializeToUtf8Bytes(value));
    }

    [Fact]
    public async Task Ask_ByATokenThatEnded_IsRefusedBeyondHalfAMinute()
    {
        (await AskAsync(null, Issuer.Token("ANALYST", "13.11", minutes: -0.6))).Status.ShouldBe(HttpStatusCode.Unauthorized);
        Server.Host.GetRequiredService<IOptionsMonitor<JwtBearerOptions>>().Get(JwtBearerDefaults.AuthenticationScheme)
            .TokenValidationParameters.ClockSkew.ShouldBe(TimeSpan.FromSeconds(30));
    }

    private Task<(HttpStatusCode Status, string Text)> AskAsync(string? key, string token) => Server.AskWithAsync(
        Purses, [("Authorization", "Bearer " + token), .. key is null ? ((string, string)[])[] : [("X-Api-Key", key)]]);

    /// <summary>What a socket says to an introduction, or the number under which it is closed.</summary>
    private async Task<string> IntroduceAsync((string Name, string Value) header, object payload)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        socket.Options.SetRequestHeader(header.Name, header.Value);
        await socket.ConnectAsync(new UriBuilder(Server.Client.BaseAddress!) { Scheme = "ws", Path = "/graphql" }.Uri, patience.Token);
        var message = JsonSerializer.SerializeToUtf8Bytes(new { type = "connection_init", payload });
        await socket.SendAsync(message, WebSocketMessageType.Text, true, patience.Token);
        var buffer = new byte[4096];
        var received = await socket.ReceiveAsync(buffer, patience.Token);
        return received.MessageType == WebSocketMessageType.Close
            ? $"{(int?)socket.CloseStatus}"
            : Encoding.UTF8.GetString(buffer, 0, received.Count);
    }
}
