namespace Ucj.Coverage.GraphQL.Http.Shares;

/// <summary>So much a minute: what is spent comes back evenly, up to a minute's worth.</summary>
/// <remarks>
/// Not thread-safe. It is one number, the time at which all has come back. The limiters of System.Threading.RateLimiting go by
/// the machine's own clock and a timer, and take nothing beyond what is left; here a cost is known only when most of its work
/// is still to be done but the caller already waits, one spends what is left and more, and waits the longer then.
/// </remarks>
/// <param name="limit">How much a minute; 0: no limit.</param>
internal struct MinuteBudget(long limit)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private TimeSpan _isFullAt;

    /// <summary>Whether nothing of it is spent.</summary>
    public readonly bool IsFull(TimeSpan now) => _isFullAt <= now;

    /// <summary>Spends some, where any is left.</summary>
    /// <param name="amount">How much, however much is left.</param>
    /// <param name="now">The time.</param>
    /// <param name="wait">Where none is left: how long until some is.</param>
    public bool TrySpend(long amount, TimeSpan now, out TimeSpan wait)
    {
        wait = TimeSpan.Zero;
        if (limit == 0) return true;
        var owed = _isFullAt - now;
        if (owed > Minute - (Minute / limit))
        {
            wait = owed - (Minute - (Minute / limit));
            return false;
        }

        var pace = (Int128)Minute.Ticks * amount / limit;
        _isFullAt = (owed > TimeSpan.Zero ? _isFullAt : now) + TimeSpan.FromTicks((long)Int128.Min(pace, TimeSpan.TicksPerDay));
        return true;
    }
}
