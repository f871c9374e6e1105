namespace Ucj.Coverage.GraphQL.Http;

/// <summary>All the transport knows of whatever runs GraphQL.</summary>
internal interface IGraphEngine
{
    /// <summary>Runs a request. Errors are part of the answer, never exceptions.</summary>
    Task<IGraphAnswer> ExecuteAsync(GraphCall call, CancellationToken cancellation);

    /// <summary>
    /// Runs a request of any kind: a subscription is set up and then gives an answer for every event until its reading is
    /// cancelled, all else gives one.
    /// </summary>
    Task<Begun> BeginAsync(GraphCall call, CancellationToken cancellation);
}
