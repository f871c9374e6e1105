namespace Ucj.Coverage.GraphQL.Http;

/// <summary>All the transport knows of whatever runs GraphQL.</summary>
internal interface IGraphEngine
{
    /// <summary>Runs a request. Errors are part of the answer, never exceptions.</summary>
    Task<IGraphAnswer> ExecuteAsync(GraphCall call, CancellationToken cancellation);
}
