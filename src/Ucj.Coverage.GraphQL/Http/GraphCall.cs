using Ucj.Coverage.Storage;

namespace Ucj.Coverage.GraphQL.Http;

/// <summary>A request with the terms under which it is run.</summary>
/// <param name="Request">The request.</param>
/// <param name="Operations">The kinds of operation the transport can carry.</param>
/// <param name="Language">The language of messages.</param>
/// <param name="Services">The services of this request.</param>
internal sealed record GraphCall(GraphRequest Request, Operations Operations, Language Language, IServiceProvider Services)
{
    /// <summary>Who asks, for the audit; <see langword="null"/>: the program itself.</summary>
    public Caller? Caller { get; init; }

    /// <summary>How long it may run; <see langword="null"/>: as long as it takes.</summary>
    public TimeLimit? Limit { get; init; }

    /// <summary>The turns it and its events take; <see langword="null"/>: they need none.</summary>
    public OperationTurns? Turns { get; init; }

    /// <summary>Whether nothing may be changed: a GET.</summary>
    public bool ReadOnly => !Operations.HasFlag(Operations.Mutation);
}
