namespace Ucj.Coverage.GraphQL.Http;

/// <summary>All the transport knows of whatever runs GraphQL.</summary>
internal interface IGraphEngine
{
    /// <summary>Runs a request. Errors are part of the answer, never exceptions.</summary>
    Task<IGraphAnswer> ExecuteAsync(GraphCall call, CancellationToken cancellation);

    /// <summary>
    /// Runs a request of any kind: a subscription gives an answer for every event until it is cancelled, all else gives one.
    /// A client that reads too slowly loses the oldest events.
    /// </summary>
    IAsyncEnumerable<IGraphAnswer> StreamAsync(GraphCall call, CancellationToken cancellation);
}
