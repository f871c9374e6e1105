using System.IO.Pipelines;

namespace Ucj.Coverage.GraphQL.Http;

/// <summary>An answer that knows how to write itself.</summary>
internal interface IGraphAnswer
{
    /// <summary>How far it came.</summary>
    GraphOutcome Outcome { get; }

    /// <summary>Whether it has errors; one that has none may be kept by the client and asked for by its ETag.</summary>
    bool HasErrors { get; }

    /// <summary>Whether it may differ the next time although the data version is the same; then it is not kept.</summary>
    bool IsLive { get; }

    /// <summary>What it cost, about the values it holds; 0 when it was refused.</summary>
    long Cost { get; }

    /// <summary>Writes the answer as JSON in UTF-8, on one line.</summary>
    ValueTask WriteAsync(PipeWriter writer, CancellationToken cancellation);
}
