using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Http.Shares;

/// <summary>What one caller has of the server.</summary>
/// <remarks>Thread-safe.</remarks>
/// <param name="limits">What he may have.</param>
/// <param name="clock">Tells the time.</param>
internal sealed class Share(ShareSettings limits, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private readonly SemaphoreSlim? _places = limits.Concurrent == 0 ? null : new SemaphoreSlim(limits.Concurrent);
    private MinuteBudget _requests = new(limits.PerMinute);
    private MinuteBudget _cost = new(limits.CostPerMinute);
    private int _running;
    private int _streams;

    private TimeSpan Now => clock.GetElapsedTime(0);

    /// <summary>Whether it is as a new one is, so that it can be forgotten.</summary>
    public bool IsIdle
    {
        get
        {
            lock (_lock) return _running == 0 && _streams == 0 && _requests.IsFull(Now) && _cost.IsFull(Now);
        }
    }

    /// <summary>Counts a request.</summary>
    /// <exception cref="HttpRefusal">It is one too many.</exception>
    public void CountRequest()
    {
        lock (_lock)
        {
            if (_requests.TrySpend(1, Now, out var wait)) return;
            throw HttpRefusal.RateLimited(limits.PerMinute, Seconds(wait));
        }
    }

    /// <summary>Charges what an operation costs.</summary>
    /// <returns>The refusal, where nothing is left to pay with.</returns>
    public HttpRefusal? Charge(long cost)
    {
        lock (_lock) return _cost.TrySpend(cost, Now, out var wait) ? null : HttpRefusal.CostPerMinute(limits.CostPerMinute, Seconds(wait));
    }

    /// <summary>Waits for a place of the caller's own, which lasts until it is disposed.</summary>
    /// <exception cref="HttpRefusal">Too many wait already.</exception>
    public async ValueTask<IDisposable> EnterAsync(CancellationToken cancellation)
    {
        lock (_lock)
        {
            if (_places is not null && _running >= limits.Concurrent + limits.Waiting) throw HttpRefusal.TooManyAtOnce(limits.Concurrent + limits.Waiting);
            _running++;
        }

        if (_places is null) return new Held(this, place: null);
        try
        {
            if (!_places.Wait(0, CancellationToken.None)) await _places.WaitAsync(cancellation);
            return new Held(this, _places);
        }
        catch (OperationCanceledException)
        {
            Leave();
            throw;
        }
    }

    /// <summary>Opens a stream, which counts until it is disposed.</summary>
    /// <exception cref="HttpRefusal">It is one too many.</exception>
    public IDisposable OpenStream()
    {
        lock (_lock)
        {
            if (limits.Streams > 0 && _streams >= limits.Streams) throw HttpRefusal.TooManyStreamsOfCaller(limits.Streams);
            _streams++;
        }

        return new Opened(this);
    }

    private static int Seconds(TimeSpan wait) => (int)Math.Clamp(Math.Ceiling(wait.TotalSeconds), 1, 3_600);

    private void Leave()
    {
        lock (_lock) _running--;
    }

    private sealed class Held(Share share, SemaphoreSlim? place) : IDisposable
    {
        public void Dispose()
        {
            place?.Release();
            share.Leave();
        }
    }

    private sealed class Opened(Share share) : IDisposable
    {
        public void Dispose()
        {
            lock (share._lock) share._streams--;
        }
    }
}
