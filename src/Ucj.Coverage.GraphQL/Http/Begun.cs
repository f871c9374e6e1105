namespace Ucj.Coverage.GraphQL.Http;

/// <summary>A request of any kind that has begun: it is answered, or a subscription that waits for what happens.</summary>
/// <param name="Answer">The answer of all that is no subscription, or of one that is refused.</param>
/// <param name="Events">
/// The answers of a subscription, one for every event; each takes a turn of its own. A client that reads too slowly loses the
/// oldest events.
/// </param>
internal sealed record Begun(IGraphAnswer? Answer, IAsyncEnumerable<IGraphAnswer>? Events = null);
