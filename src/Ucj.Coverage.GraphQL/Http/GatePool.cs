using System.Threading.RateLimiting;

namespace Ucj.Coverage.GraphQL.Http;

/// <summary>So many places, so many more who wait for one in line; the rest is refused.</summary>
/// <param name="places">The places.</param>
/// <param name="waiting">The length of the line.</param>
/// <param name="clock">Tells the time.</param>
internal sealed class GatePool(int places, int waiting, TimeProvider clock) : IDisposable
{
    private readonly ConcurrencyLimiter _limiter = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = places,
        QueueLimit = waiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    private long _moved = clock.GetTimestamp();

    private long Now => clock.GetTimestamp();

    /// <summary>Waits for one's turn, which lasts until the place is disposed.</summary>
    /// <exception cref="HttpRefusal">The line is full.</exception>
    public async ValueTask<IDisposable> EnterAsync(CancellationToken cancellation)
    {
        var lease = _limiter.AttemptAcquire();
        if (!lease.IsAcquired) lease = await _limiter.AcquireAsync(1, cancellation);
        if (!lease.IsAcquired) throw HttpRefusal.Busy();
        Volatile.Write(ref _moved, Now);
        return new Place(this, lease);
    }

    /// <summary>Whether all places are taken and for a long time nobody has left one: a busy pool moves, a stuck one does not.</summary>
    public bool IsStuck(TimeSpan after) =>
        _limiter.GetStatistics()!.CurrentAvailablePermits == 0 && clock.GetElapsedTime(Volatile.Read(ref _moved)) > after;

    /// <inheritdoc/>
    public void Dispose() => _limiter.Dispose();

    private sealed class Place(GatePool pool, RateLimitLease lease) : IDisposable
    {
        public void Dispose()
        {
            Volatile.Write(ref pool._moved, pool.Now);
            lease.Dispose();
        }
    }
}
