namespace Ucj.Coverage.GraphQL.Http;

/// <summary>How long a request may run.</summary>
/// <remarks>
/// A timer ends it while it waits. While it works, it looks at the clock itself: a timer needs a thread of the pool, and when
/// as many requests work as there are processors, none is free.
/// </remarks>
internal sealed class TimeLimit : IDisposable
{
    /// <summary>The entry of the user context that holds the limit.</summary>
    public const string Entry = "timeLimit";

    private readonly CancellationTokenSource _timer;
    private readonly CancellationTokenSource _source;
    private readonly TimeProvider _clock;
    private readonly long _start;
    private readonly TimeSpan _longest;

    /// <summary>Begins to run.</summary>
    /// <param name="longest">How long it may run.</param>
    /// <param name="client">Ends it before, when the client goes away.</param>
    /// <param name="clock">Tells the time; <see langword="null"/>: the machine's.</param>
    public TimeLimit(TimeSpan longest, CancellationToken client, TimeProvider? clock = null)
    {
        (_clock, _longest) = (clock ?? TimeProvider.System, longest);
        _start = _clock.GetTimestamp();
        _timer = new CancellationTokenSource(longest, _clock);
        _source = CancellationTokenSource.CreateLinkedTokenSource(client, _timer.Token);
    }

    /// <summary>Is cancelled when the time is over, or the client has gone away.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Looks at the clock, and at the client.</summary>
    /// <exception cref="OperationCanceledException">The time is over, or the client has gone away.</exception>
    public void ThrowIfOver()
    {
        if (_clock.GetElapsedTime(_start) >= _longest) _source.Cancel();
        _source.Token.ThrowIfCancellationRequested();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _source.Dispose();
        _timer.Dispose();
    }
}
