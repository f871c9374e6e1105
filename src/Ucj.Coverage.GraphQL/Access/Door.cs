using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Access;

/// <summary>Lets callers in: says who one is, or refuses him.</summary>
internal sealed class Door(AccessSettings settings, CorsSettings cors)
{
    private readonly ApiKeys _keys = new(settings.Keys);

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
        var byKey = credentials.Key is { } key ? _keys.Find(key) ?? throw HttpRefusal.Unauthenticated() : null;
        return credentials.Authorization is { } token ? Same(byKey, await OfTokenAsync(http, token)) : byKey!;
    }

    private async ValueTask<Caller> OfTokenAsync(HttpContext http, string authorization)
    {
        if (!settings.Jwt.IsConfigured) throw HttpRefusal.Unauthenticated();
        var headers = http.Request.Headers;
        if (headers.Authorization.Count > 0 && headers.Authorization != authorization) throw HttpRefusal.Unauthenticated();
        headers.Authorization = authorization; // where a token came in the introduction on a WebSocket
        var result = await http.AuthenticateAsync(JwtBearerDefaults.AuthenticationScheme);
        if (!result.Succeeded) throw HttpRefusal.Unauthenticated();
        return TokenClaims.CallerOf(result.Principal, result.Properties?.ExpiresUtc, settings.Jwt) ?? throw HttpRefusal.NoRole();
    }

    /// <summary>The caller of two credentials, who ends when the first of them does.</summary>
    private static Caller Same(Caller? one, Caller other)
    {
        if (one is null) return other;
        if (one.Name != other.Name || one.Rights != other.Rights) throw HttpRefusal.TwoCallers();
        return one.Until < other.Until || other.Until is null ? one : other;
    }

    private Caller OfThisMachine(HttpContext http)
    {
        LocalCaller.Check(http, cors);
        return Caller.OfThisMachine;
    }
}
