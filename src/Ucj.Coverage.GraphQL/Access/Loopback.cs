using System.Net;

namespace Ucj.Coverage.GraphQL.Access;

/// <summary>The names of this machine that no other can be reached by.</summary>
internal static class Loopback
{
    /// <summary>Whether a host name is one.</summary>
    public static bool IsHost(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    /// <summary>Whether an address to listen on, such as <c>http://127.0.0.1:5080</c>, can be reached from here alone.</summary>
    public static bool IsAddress(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && IsHost(uri.Host);
}
