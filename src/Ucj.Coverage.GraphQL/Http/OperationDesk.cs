using System.Net;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Http.Shares;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Http;

/// <summary>Where every operation begins, whichever way it comes in: POST, GET, event stream or WebSocket.</summary>
internal sealed class OperationDesk(RequestGate gate, CallerShares shares, GraphMeter meter, TimeProvider clock, ServerSettings settings)
{
    private readonly TimeSpan _longest = TimeSpan.FromSeconds(settings.Limits.Seconds);

    /// <summary>Takes a request in, before any more of it is read than who sends it.</summary>
    /// <param name="caller">Who sends it.</param>
    /// <param name="address">From where.</param>
    /// <exception cref="HttpRefusal">It is one too many of his.</exception>
    public OperationTurns Admit(Caller caller, IPAddress? address)
    {
        var share = shares.Of(caller, address);
        share.CountRequest();
        return new OperationTurns(gate, share, meter, clock, _longest, caller.Rights.Role);
    }

    /// <summary>Opens a stream of a caller, which counts until it is disposed.</summary>
    /// <exception cref="HttpRefusal">It is one too many of his.</exception>
    public IDisposable OpenStream(Caller caller, IPAddress? address) => shares.Of(caller, address).OpenStream();
}
