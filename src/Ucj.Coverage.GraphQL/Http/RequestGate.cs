using System.Threading.RateLimiting;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Http;

/// <summary>Lets so many requests run at a time, so many more wait in line, and refuses the rest.</summary>
internal sealed class RequestGate(ServerSettings settings) : IDisposable
{
    private readonly ConcurrencyLimiter _limiter = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = settings.Limits.ConcurrentRequests,
        QueueLimit = settings.Limits.WaitingRequests,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>Waits for one's turn, which lasts until the lease is disposed.</summary>
    /// <exception cref="HttpRefusal">The line is full.</exception>
    public async ValueTask<RateLimitLease> EnterAsync(CancellationToken cancellation)
    {
        var lease = _limiter.AttemptAcquire();
        if (lease.IsAcquired) return lease;
        lease = await _limiter.AcquireAsync(1, cancellation);
        return lease.IsAcquired ? lease : throw HttpRefusal.Busy();
    }

    /// <inheritdoc/>
    public void Dispose() => _limiter.Dispose();
}
