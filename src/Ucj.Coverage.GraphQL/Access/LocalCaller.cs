using System.Net;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Access;

/// <summary>
/// Whether somebody on this machine asks: not through a proxy on it, and not from a page of another site that a browser on it
/// shows. Where <c>Access:Local</c> is set, nothing else keeps strangers out.
/// </summary>
internal static class LocalCaller
{
    /// <summary>What only those add who pass on the requests of others.</summary>
    private static readonly HashSet<string> OfProxies = new(StringComparer.OrdinalIgnoreCase)
    {
        "Forwarded", "Via", "Client-IP", "True-Client-IP", "Fastly-Client-IP", "Fastly-FF", "CDN-Loop", "Max-Forwards",
        "X-Real-IP", "X-Client-IP", "X-Cluster-Client-IP", "X-Remote-IP", "X-Remote-Addr", "X-ProxyUser-IP", "X-Host", "X-Scheme",
        "X-Url-Scheme", "X-Request-Start", "X-Varnish", "X-Tinyproxy", "X-Coming-From", "X-BlueCoat-Via", "Front-End-Https",
        "Surrogate-Capability", "Z-Forwarded-For",
    };

    /// <summary>With these begin the headers of one kind of proxy.</summary>
    private static readonly string[] PrefixesOfProxies =
    [
        "X-Forwarded", "X-Original-", "X-Envoy-", "X-Amz", "X-Azure-", "X-ARR-", "X-AppEngine-", "X-Cloud-Trace-", "X-Vercel-",
        "X-Accel-", "X-Nginx-", "X-Proxy-", "X-Rewrite-", "X-Akamai-", "X-Ngrok-", "X-Haproxy-", "X-Traefik-", "Akamai-", "CF-",
        "Fly-", "Ngrok-", "Tailscale-",
    ];

    /// <summary>Refuses whoever is not on this machine.</summary>
    /// <exception cref="HttpRefusal">It is not sure that he is.</exception>
    public static void Check(HttpContext http, CorsSettings cors)
    {
        var request = http.Request;
        if (http.Connection.RemoteIpAddress is { } from && !IPAddress.IsLoopback(from)) throw HttpRefusal.NotLocal();
        if (!Loopback.IsHost(request.Host.Host)) throw HttpRefusal.NotLocal(); // another name for this machine: DNS rebinding
        if (HttpProtocol.IsHttp10(request.Protocol) || HttpProtocol.IsHttp09(request.Protocol)) throw HttpRefusal.NotLocal();
        if (request.Headers.Keys.Any(IsOfProxy)) throw HttpRefusal.NotLocal();
        CheckPage(request, cors);
    }

    /// <summary>
    /// A page may ask that this server served, and one of a site that is named in <c>Cors:Origins</c>; not one of any site,
    /// whatever stands there.
    /// </summary>
    private static void CheckPage(HttpRequest request, CorsSettings cors)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0)
        {
            if (cors.Origins.Contains(origin, StringComparer.OrdinalIgnoreCase)) return;
            var own = $"{request.Scheme}://{request.Host}";
            if (!string.Equals(origin, own, StringComparison.OrdinalIgnoreCase)) throw HttpRefusal.Origin(origin);
        }

        if (request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none")) throw HttpRefusal.NotLocal();
    }

    private static bool IsOfProxy(string header) =>
        OfProxies.Contains(header)
        || Array.Exists(PrefixesOfProxies, prefix => header.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
