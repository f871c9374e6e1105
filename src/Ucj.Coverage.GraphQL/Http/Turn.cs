namespace Ucj.Coverage.GraphQL.Http;

/// <summary>A place in the gate, and the time for which it may be used.</summary>
/// <param name="place">The place.</param>
/// <param name="limit">The time.</param>
internal sealed class Turn(IDisposable place, TimeLimit limit) : IDisposable
{
    /// <summary>How long it lasts.</summary>
    public TimeLimit Limit => limit;

    /// <summary>Is cancelled when the time is over, or the client has gone away.</summary>
    public CancellationToken Token => limit.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        limit.Dispose();
        place.Dispose();
    }
}
