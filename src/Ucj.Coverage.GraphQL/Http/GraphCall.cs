namespace Ucj.Coverage.GraphQL.Http;

/// <summary>A request with the terms under which it is run.</summary>
/// <param name="Request">The request.</param>
/// <param name="ReadOnly">Whether nothing may be changed: a GET.</param>
/// <param name="Language">The language of messages.</param>
/// <param name="Services">The services of this request.</param>
internal sealed record GraphCall(GraphRequest Request, bool ReadOnly, Language Language, IServiceProvider Services);
