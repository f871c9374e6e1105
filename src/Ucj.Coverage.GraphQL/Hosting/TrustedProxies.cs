using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Ucj.Coverage.GraphQL.Hosting;

/// <summary>
/// The proxies before the server whose word is taken for where a request comes from. What anyone else says of it is passed over:
/// audit and limits know him by the address he really has.
/// </summary>
internal sealed class TrustedProxies
{
    private const string Word = "Proxies";
    private readonly IPNetwork[] _networks;

    private TrustedProxies(IPNetwork[] networks) => _networks = networks;

    /// <summary>Those of a setting, addresses such as <c>10.0.0.2</c> or networks such as <c>10.0.0.0/24</c>.</summary>
    /// <exception cref="CoverageException">One is neither.</exception>
    public static TrustedProxies Of(IReadOnlyList<string> named) => new([.. named.Select(NetworkOf)]);

    /// <summary>Whether a connection comes from one.</summary>
    public bool Contains(IPAddress? address) => address is not null
        && Array.Exists(_networks, network => network.Contains(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address));

    /// <summary>Has a framework's own setting, which trusts everyone, do nothing.</summary>
    public static void Only(ConfigureWebHostBuilder web) => web.UseSetting("ForwardedHeaders_Enabled", "false");

    /// <summary>Takes their word, before anything asks where a request comes from.</summary>
    public void Use(WebApplication app)
    {
        if (_networks.Length == 0) return;
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            ForwardLimit = null, // one behind another, as long as each is trusted
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in _networks) options.KnownIPNetworks.Add(network);
        app.UseForwardedHeaders(options);
    }

    private static IPNetwork NetworkOf(string named, int number)
    {
        if (IPNetwork.TryParse(named, out var network)) return network;
        return IPAddress.TryParse(named, out var address)
            ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
            : throw Throw.AccessSetting($"{Word}:{number}", $"'{named}'", "an address such as 10.0.0.2 or a network such as 10.0.0.0/24");
    }
}
