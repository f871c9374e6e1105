using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Http;

/// <summary>Where every operation begins, whichever way it comes in: POST, GET, event stream or WebSocket.</summary>
internal sealed class OperationDesk(RequestGate gate, GraphMeter meter, TimeProvider clock, ServerSettings settings)
{
    private readonly TimeSpan _longest = TimeSpan.FromSeconds(settings.Limits.Seconds);

    /// <summary>Takes a request in.</summary>
    public OperationTurns Admit(Access.Caller caller) => new(gate, meter, clock, _longest, caller.Rights.Role);
}
