namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>A list of a document, of which an answer being written is at some item.</summary>
/// <param name="Number">The number of the list in its plan, 0-based.</param>
internal sealed record ListPlace(int Number);
