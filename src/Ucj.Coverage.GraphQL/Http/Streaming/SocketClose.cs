namespace Ucj.Coverage.GraphQL.Http.Streaming;

/// <summary>Why a WebSocket is closed, as graphql-transport-ws numbers it.</summary>
/// <param name="code">The number.</param>
/// <param name="reason">The words that go with it.</param>
internal sealed class SocketClose(int code, string reason) : Exception(reason)
{
    /// <summary>The number.</summary>
    public int Code { get; } = code;

    /// <summary>A message that is none of the protocol's.</summary>
    public static SocketClose Invalid() => new(4400, "Invalid message received");

    /// <summary>An operation before the introduction.</summary>
    public static SocketClose Unauthorized() => new(4401, "Unauthorized");

    /// <summary>An introduction by nobody who may ask.</summary>
    public static SocketClose Forbidden() => new(4403, "Forbidden");

    /// <summary>A client that does not speak the protocol.</summary>
    public static SocketClose Subprotocol() => new(4406, "Subprotocol not acceptable");

    /// <summary>No introduction within its time.</summary>
    public static SocketClose InitTimeout() => new(4408, "Connection initialisation timeout");

    /// <summary>An id that is in use.</summary>
    public static SocketClose Taken(string id) => new(4409, $"Subscriber for {id} already exists");

    /// <summary>A second introduction.</summary>
    public static SocketClose TooManyInits() => new(4429, "Too many initialisation requests");

    /// <summary>More streams of a caller than he may keep; the word is that of the refusal over HTTP.</summary>
    public static SocketClose TooManyStreams() => new(4429, "TOO_MANY_STREAMS");

    /// <summary>A message larger than a body may be.</summary>
    public static SocketClose TooLarge() => new(1009, "Message too large");

    /// <summary>The server stops.</summary>
    public static SocketClose GoingAway() => new(1001, "Server is stopping");
}
