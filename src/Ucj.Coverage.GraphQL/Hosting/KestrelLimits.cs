using Microsoft.AspNetCore.Server.Kestrel.Core;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Hosting;

/// <summary>What the web server keeps out before a request is anyone's.</summary>
internal static class KestrelLimits
{
    /// <summary>Sets it up.</summary>
    public static void Keep(this KestrelServerOptions options, LimitSettings limits)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = limits.BodyBytes;
        options.Limits.MaxConcurrentConnections = limits.Connections;
        options.Limits.MinRequestBodyDataRate = new MinDataRate(limits.BodyBytesPerSecond, TimeSpan.FromSeconds(5));
        options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        options.Limits.MaxRequestLineSize = 16 * 1024; // queries by GET
    }
}
