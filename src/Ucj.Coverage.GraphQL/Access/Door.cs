using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Access;

/// <summary>Lets callers in: says who one is, or refuses him.</summary>
internal sealed class Door(AccessSettings settings)
{
    private readonly ApiKeys _keys = new(settings.Keys);

    /// <summary>Who sends a request.</summary>
    /// <exception cref="HttpRefusal">Nobody who may.</exception>
    public ValueTask<Caller> EnterAsync(HttpContext http) => EnterAsync(http, Credentials.Of(http.Request));

    /// <summary>Who shows credentials in a request.</summary>
    /// <exception cref="HttpRefusal">Nobody who may.</exception>
    public ValueTask<Caller> EnterAsync(HttpContext http, Credentials credentials)
    {
        if (!settings.IsConfigured) return new(IsThisMachine(http) ? Caller.OfThisMachine : throw HttpRefusal.Unauthenticated());
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

    /// <summary>
    /// Whether a request comes from this machine itself: not through a proxy on it, and not from a page that a browser here
    /// believes to be of some other host.
    /// </summary>
    private static bool IsThisMachine(HttpContext http) =>
        (http.Connection.RemoteIpAddress is not { } from || IPAddress.IsLoopback(from))
        && !http.Request.Headers.ContainsKey("X-Forwarded-For")
        && !http.Request.Headers.ContainsKey("Forwarded")
        && Loopback.IsHost(http.Request.Host.Host);
}
