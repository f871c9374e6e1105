using System.Collections.Concurrent;

namespace Ucj.Coverage.GraphQL.Http.Shares;

/// <summary>The shares in use, by who has them. One that is as a new one is forgotten, so there are no more than callers of a few minutes.</summary>
/// <remarks>Thread-safe.</remarks>
/// <param name="make">Makes one.</param>
/// <param name="clock">Tells the time.</param>
internal sealed class ShareTable<TKey>(Func<TKey, Share> make, TimeProvider clock)
    where TKey : notnull
{
    /// <summary>So many are kept without a look which could be forgotten.</summary>
    private const int Few = 1_000;

    /// <summary>Never more are kept: callers beyond them have one share together.</summary>
    private const int Most = 50_000;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<TKey, Share> _shares = [];
    private Share? _crowd;
    private int _count;
    private long _looked = clock.GetTimestamp();

    /// <summary>How many are kept.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>The share of a caller.</summary>
    public Share Of(TKey key)
    {
        if (_shares.TryGetValue(key, out var known)) return known;
        if (Count >= Few) Forget();
        if (Count >= Most) return LazyInitializer.EnsureInitialized(ref _crowd, () => make(key));
        var made = make(key);
        var kept = _shares.GetOrAdd(key, made);
        if (ReferenceEquals(kept, made)) Interlocked.Increment(ref _count);
        return kept;
    }

    private void Forget()
    {
        var looked = Volatile.Read(ref _looked);
        if (clock.GetElapsedTime(looked) < BetweenLooks) return;
        if (Interlocked.CompareExchange(ref _looked, clock.GetTimestamp(), looked) != looked) return;
        foreach (var (key, share) in _shares)
        {
            if (share.IsIdle && _shares.TryRemove(new KeyValuePair<TKey, Share>(key, share))) Interlocked.Decrement(ref _count);
        }
    }
}
