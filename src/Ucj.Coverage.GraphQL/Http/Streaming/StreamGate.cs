using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Http.Streaming;

/// <summary>Counts open streams, ends them all when the server stops, and says who may open one.</summary>
internal sealed class StreamGate(ServerSettings settings, IHostApplicationLifetime lifetime, GraphMeter meter)
{
    private readonly GraphMeter _meter = meter;
    private int _open;

    /// <summary>Opens a stream, which counts until it is disposed.</summary>
    /// <exception cref="HttpRefusal">There are too many, or it is for a page of a site that may not ask.</exception>
    public IDisposable Enter(HttpRequest request)
    {
        CheckOrigin(request);
        if (Interlocked.Increment(ref _open) > settings.Streams.Connections)
        {
            Interlocked.Decrement(ref _open);
            throw HttpRefusal.TooManyStreams();
        }

        _meter.Streams(1);
        return new Opened(this);
    }

    /// <summary>Cancelled when the client goes or the server stops.</summary>
    public CancellationTokenSource Until(CancellationToken aborted) =>
        CancellationTokenSource.CreateLinkedTokenSource(aborted, lifetime.ApplicationStopping);

    /// <summary>
    /// Browsers let any page open a WebSocket anywhere, so its origin is checked here; a program sends none.
    /// </summary>
    private void CheckOrigin(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin.Length == 0 || settings.Cors.AllowsAll) return;
        if (string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)) return;
        if (!settings.Cors.Origins.Contains(origin, StringComparer.OrdinalIgnoreCase)) throw HttpRefusal.Origin(origin);
    }

    private sealed class Opened(StreamGate gate) : IDisposable
    {
        private int _closed;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _closed, 1) != 0) return;
            Interlocked.Decrement(ref gate._open);
            gate._meter.Streams(-1);
        }
    }
}
