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

    /// <summary>Who shows credentials in a request.</summary>
    /// <exception cref="HttpRefusal">Nobody who may.</exception>
    public ValueTask<Caller> EnterAsync(HttpContext http, Credentials credentials)
    {
        if (settings.Local) return new(OfThisMachine(http));
        if (credentials.Key is { } key) return new(_keys.Find(key) ?? throw HttpRefusal.Unauthenticated());
        if (credentials.Authorization is { } token) return OfTokenAsync(http, token);
        return new(settings.Public ? Caller.Anonymous : throw HttpRefusal.Unauthenticated());
    }

    private async ValueTask<Caller> OfTokenAsync(HttpContext http, string authorization)
    {
        if (!settings.Jwt.IsConfigured) throw HttpRefusal.Unauthenticated();
        http.Request.Headers.Authorization = authorization; // where a token came in the introduction on a WebSocket
        var result = await http.AuthenticateAsync(JwtBearerDefaults.AuthenticationScheme);
        if (!result.Succeeded) throw HttpRefusal.Unauthenticated();
        return TokenClaims.CallerOf(result.Principal, result.Properties?.ExpiresUtc, settings.Jwt) ?? throw HttpRefusal.NoRole();
    }

    private Caller OfThisMachine(HttpContext http)
    {
        LocalCaller.Check(http, cors);
        return Caller.OfThisMachine;
    }
}
