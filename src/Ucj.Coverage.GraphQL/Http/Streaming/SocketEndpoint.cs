using System.Net.WebSockets;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Http.Documents;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Http.Streaming;

/// <summary>Opens WebSockets that speak graphql-transport-ws.</summary>
internal sealed class SocketEndpoint(
    IEditions editions,
    Door door,
    TimeProvider clock,
    DocumentDesk documents,
    OperationDesk desk,
    StreamGate gate,
    GraphMeter meter,
    TransportFaults faults,
    ServerSettings settings)
{
    /// <summary>The protocol: https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md</summary>
    public const string Protocol = "graphql-transport-ws";

    /// <summary>Speaks with a client until it goes.</summary>
    public async Task AnswerAsync(HttpContext http)
    {
        var language = AcceptedLanguage.Of(http.Request.Headers.AcceptLanguage);
        try
        {
            var shown = Credentials.Of(http.Request);
            var known = shown.IsEmpty ? null : await door.EnterAsync(http); // else he may say who he is when he introduces himself
            using var opened = gate.Enter(http.Request);
            using var until = gate.Until(http.RequestAborted);
            var speaks = http.WebSockets.WebSocketRequestedProtocols.Contains(Protocol);
            using var socket = await http.WebSockets.AcceptWebSocketAsync(speaks ? Protocol : null);
            var channel = new SocketChannel(socket, settings.Limits.BodyBytes);
            await using var session = new SocketSession(channel, editions, documents, meter, faults, settings, language)
            {
                EnterAsync = message => door.EnterAsync(http, Credentials.Of(message), known),
                AuthorOf = caller => caller.From(http),
                Admit = caller => desk.Admit(caller, http.Connection.RemoteIpAddress),
                Count = caller => desk.OpenStream(caller, http.Connection.RemoteIpAddress),
                End = caller => caller.End(until, clock),
            };
            await channel.CloseAsync(speaks ? await session.RunAsync(until) : SocketClose.Subprotocol());
        }
        catch (HttpRefusal refusal)
        {
            http.Response.ContentType = MediaTypes.Json + "; charset=utf-8";
            await RefusalBody.WriteAsync(http, refusal, language);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException)
        {
            // The client has gone without a word.
        }
    }
}
