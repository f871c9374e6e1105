namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>A row with its place in the list.</summary>
/// <param name="Place">The place, 0-based.</param>
/// <param name="Node">The row.</param>
/// <typeparam name="T">The type of the row.</typeparam>
internal readonly record struct Edge<T>(int Place, T Node)
{
    /// <summary>The place, opaque to clients.</summary>
    public string Cursor => PageRequest.CursorOf(Place);
}
