namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>Where a page stands in its list.</summary>
internal sealed record PageInfo(bool HasNext, bool HasPrevious, string? StartCursor, string? EndCursor)
{
    /// <summary>The place of a page.</summary>
    public static PageInfo Of<T>(Page<T> page) => new(
        page.HasNext,
        page.HasPrevious,
        page.Edges.Count > 0 ? page.Edges[0].Cursor : null,
        page.Edges.Count > 0 ? page.Edges[^1].Cursor : null);
}
