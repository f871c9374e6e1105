using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Ucj.Coverage.GraphQL.Http.Shares;

namespace Ucj.Coverage.GraphQL.Hosting;

/// <summary>Closes the connections that one address opens beyond so many, before a byte of them is read.</summary>
/// <param name="most">How many it may have.</param>
/// <param name="proxies">Those of many clients, which may have more.</param>
internal sealed class AddressConnections(int most, TrustedProxies? proxies = null)
{
    private readonly ConcurrentDictionary<Network, int> _open = [];

    /// <summary>How many addresses have connections.</summary>
    public int Count => _open.Count;

    /// <summary>Looks at every connection of every endpoint; 0 is no limit.</summary>
    public static void Keep(KestrelServerOptions options, int most, TrustedProxies proxies)
    {
        if (most == 0) return;
        var connections = new AddressConnections(most, proxies);
        options.ConfigureEndpointDefaults(endpoint => endpoint.Use(next => connection => connections.ServeAsync(connection, next)));
    }

    /// <summary>Serves a connection, or closes it.</summary>
    public async Task ServeAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        var address = (connection.RemoteEndPoint as IPEndPoint)?.Address;
        if (proxies?.Contains(address) is true)
        {
            await next(connection);
            return;
        }

        var network = Network.Of(address);
        try
        {
            if (_open.AddOrUpdate(network, 1, (_, open) => open + 1) > most) connection.Abort();
            else await next(connection);
        }
        finally
        {
            Leave(network);
        }
    }

    private void Leave(Network network)
    {
        if (_open.AddOrUpdate(network, 0, (_, open) => open - 1) <= 0) _open.TryRemove(new KeyValuePair<Network, int>(network, 0));
    }
}
