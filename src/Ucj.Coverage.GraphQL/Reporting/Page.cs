namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>One page of a list.</summary>
/// <param name="Edges">The rows of the page with their places.</param>
/// <param name="HasNext">Whether rows follow.</param>
/// <param name="HasPrevious">Whether rows precede.</param>
/// <param name="TotalCount">The rows of the whole list.</param>
/// <typeparam name="T">The type of a row.</typeparam>
internal sealed record Page<T>(IReadOnlyList<Edge<T>> Edges, bool HasNext, bool HasPrevious, int TotalCount)
{
    /// <summary>Cuts a page out of a list.</summary>
    /// <param name="rows">The whole list, the same for every page.</param>
    /// <param name="request">Which page.</param>
    /// <exception cref="CoverageException">The page is too large or too small, or the cursor is none of this list.</exception>
    public static Page<T> Of(IReadOnlyList<T> rows, PageRequest request)
    {
        var start = request.Start(rows.Count);
        var edges = rows.Skip(start).Take(request.Size())
            .Select((row, index) => new Edge<T>(PageRequest.CursorOf(start + index), row)).ToArray();
        return new Page<T>(edges, start + edges.Length < rows.Count, start > 0, rows.Count);
    }
}
