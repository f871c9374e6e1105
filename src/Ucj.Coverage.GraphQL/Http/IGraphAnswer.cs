namespace Ucj.Coverage.GraphQL.Http;

/// <summary>An answer that knows how to write itself.</summary>
internal interface IGraphAnswer
{
    /// <summary>How far it came.</summary>
    GraphOutcome Outcome { get; }

    /// <summary>Writes the answer as JSON in UTF-8.</summary>
    Task WriteAsync(Stream stream, CancellationToken cancellation);
}
