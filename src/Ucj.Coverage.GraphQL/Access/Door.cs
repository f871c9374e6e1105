using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Access;

/// <summary>Lets callers in: says who one is, or refuses him.</summary>
internal sealed class Door(ApiKeys keys, FailedEntries failed, AccessSettings settings, CorsSettings cors)
{
    /// <summary>Who sends a request.</summary>
    /// <exception cref="HttpRefusal">Nobody who may.</exception>
    public ValueTask<Caller> EnterAsync(HttpContext http) => EnterAsync(http, Credentials.Of(http.Request));

    /// <summary>Who introduces himself on a WebSocket, after what the request that opened it had shown.</summary>
    /// <param name="http">That request.</param>
    /// <param name="introduced">What he shows now.</param>
    /// <param name="known">Who showed something with the request; <see langword="null"/>: nothing was shown.</param>
    /// <exception cref="HttpRefusal">Nobody who may, or somebody else.</exception>
    public async ValueTask<Caller> EnterAsync(HttpContext http, Credentials introduced, Caller? known)
    {
        if (introduced.IsEmpty && known is not null) return known;
        return Same(known, await EnterAsync(http, introduced));
    }

    /// <summary>Who shows credentials. Each of them must hold: a good key must not hide a token that somebody tries.</summary>
    private async ValueTask<Caller> EnterAsync(HttpContext http, Credentials credentials)
    {
        if (settings.Local) return OfThisMachine(http);
        if (credentials.IsEmpty) return settings.Public ? Caller.Anonymous : throw HttpRefusal.Unauthenticated();
        var byKey = credentials.Key is { } key ? keys.Find(key) ?? throw Refusal(http, CredentialKind.ApiKey) : null;
        return credentials.Authorization is { } token ? Same(byKey, await OfTokenAsync(http, token)) : byKey!;
    }

    private async ValueTask<Caller> OfTokenAsync(HttpContext http, string authorization)
    {
        if (!settings.Jwt.IsConfigured) throw Refusal(http, CredentialKind.Token);
        var headers = http.Request.Headers;
        if (headers.Authorization.Count > 0 && headers.Authorization != authorization) throw Refusal(http, CredentialKind.Token);
        headers.Authorization = authorization; // where a token came in the introduction on a WebSocket
        var result = await http.AuthenticateAsync(JwtBearerDefaults.AuthenticationScheme);
        if (!result.Succeeded) throw Refusal(http, CredentialKind.Token);
        return TokenClaims.CallerOf(result.Principal, result.Properties?.ExpiresUtc, settings.Jwt) ?? throw HttpRefusal.NoRole();
    }

    /// <summary>The caller of two credentials, who ends when the first of them does.</summary>
    private static Caller Same(Caller? one, Caller other)
    {
        if (one is null) return other;
        if (one.Name != other.Name || one.Rights != other.Rights) throw HttpRefusal.TwoCallers();
        return one with
        {
            Until = one.Until < other.Until ? one.Until : other.Until ?? one.Until,
            Revoked = one.Revoked.CanBeCanceled ? one.Revoked : other.Revoked,
        };
    }

    private HttpRefusal Refusal(HttpContext http, CredentialKind kind) => failed.Note(http.Connection.RemoteIpAddress, kind);

    private Caller OfThisMachine(HttpContext http)
    {
        LocalCaller.Check(http, cors);
        return Caller.OfThisMachine;
    }
}
