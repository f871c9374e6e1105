using System.Net;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Http.Shares;

/// <summary>Finds what a caller has of the server: by his key or token, else by the address he asks from.</summary>
internal sealed class CallerShares(ServerSettings settings, TimeProvider clock)
{
    private readonly ShareTable<(Role Role, string Account)> _accounts = new(key => new Share(settings.Shares.Of(key.Role), clock), clock);
    private readonly ShareTable<(Role Role, Network Network)> _networks = new(key => new Share(settings.Shares.Of(key.Role), clock), clock);

    /// <summary>How many are kept.</summary>
    public int Count => _accounts.Count + _networks.Count;

    /// <summary>The share of a caller.</summary>
    /// <param name="caller">The caller.</param>
    /// <param name="address">The address he asks from.</param>
    public Share Of(Caller caller, IPAddress? address) => caller.Account is { } account
        ? _accounts.Of((caller.Rights.Role, account))
        : _networks.Of((caller.Rights.Role, Network.Of(address)));
}
