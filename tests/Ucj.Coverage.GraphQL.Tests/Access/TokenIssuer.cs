using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Ucj.Coverage.GraphQL.Tests.Access;

/// <summary>An issuer of OpenID Connect on this machine: it tells where its keys are, shows them, and signs tokens.</summary>
internal sealed class TokenIssuer : IAsyncDisposable
{
    public const string Audience = "ucj";

    private readonly RsaSecurityKey _key = new(RSA.Create(2048)) { KeyId = "k1" };
    private readonly WebApplication _app;

    private TokenIssuer()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        _app = builder.Build();
        _app.MapGet("/.well-known/openid-configuration", () => Results.Text(
            JsonSerializer.Serialize(new { issuer = Address, jwks_uri = Address + "/keys" }), "application/json"));
        _app.MapGet("/keys", () =>
        {
            var shown = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(_key.Rsa.ExportParameters(false)) { KeyId = "k1" });
            var keys = new[] { new { kty = shown.Kty, kid = shown.Kid, n = shown.N, e = shown.E, use = "sig", alg = "RS256" } };
            return Results.Text(JsonSerializer.Serialize(new { keys }), "application/json");
        });
    }

    public string Address => CoverageServer.AddressOf(_app);

    public static async Task<TokenIssuer> StartAsync()
    {
        var issuer = new TokenIssuer();
        await issuer._app.StartAsync();
        return issuer;
    }

    /// <summary>A token, valid unless something is said to the contrary.</summary>
    public string Token(
        object? role,
        object? regions,
        string audience = Audience,
        double minutes = 10,
        SecurityKey? signedBy = null)
    {
        var claims = new Dictionary<string, object> { ["sub"] = "siti" };
        if (role is not null) claims["role"] = role;
        if (regions is not null) claims["regions"] = regions;
        var now = DateTime.UtcNow;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Address,
            Audience = audience,
            NotBefore = now.AddHours(-2),
            Expires = now.AddMinutes(minutes),
            Claims = claims,
            SigningCredentials = new SigningCredentials(signedBy ?? _key, SecurityAlgorithms.RsaSha256),
        });
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
