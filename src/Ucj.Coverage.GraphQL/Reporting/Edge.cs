namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>A row with its place in the list.</summary>
/// <param name="Cursor">The place, opaque to clients.</param>
/// <param name="Node">The row.</param>
/// <typeparam name="T">The type of the row.</typeparam>
internal sealed record Edge<T>(string Cursor, T Node);
