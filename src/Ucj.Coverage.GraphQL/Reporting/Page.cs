namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>One page of a list.</summary>
/// <param name="Rows">The whole list, the same for every page.</param>
/// <param name="Start">The 0-based place of the page's first row.</param>
/// <param name="End">The place after its last row.</param>
/// <typeparam name="T">The type of a row.</typeparam>
internal sealed record Page<T>(IReadOnlyList<T> Rows, int Start, int End) : IDoubtful
{
    /// <inheritdoc/>
    public IReadOnlyList<Warning> Warnings => (Rows as IDoubtful)?.Warnings ?? [];

    /// <summary>Whether rows follow.</summary>
    public bool HasNext => End < Rows.Count;

    /// <summary>Whether rows precede.</summary>
    public bool HasPrevious => Start > 0;

    /// <summary>The rows of the whole list.</summary>
    public int TotalCount => Rows.Count;

    /// <summary>The cursor of the page's first row; none when it is empty.</summary>
    public string? StartCursor => Start < End ? PageRequest.CursorOf(Start) : null;

    /// <summary>The cursor of the page's last row; none when it is empty.</summary>
    public string? EndCursor => Start < End ? PageRequest.CursorOf(End - 1) : null;

    /// <summary>The rows of the page.</summary>
    public IEnumerable<T> Nodes
    {
        get
        {
            for (var place = Start; place < End; place++) yield return Rows[place];
        }
    }

    /// <summary>The rows of the page with their places.</summary>
    public IEnumerable<Edge<T>> Edges
    {
        get
        {
            for (var place = Start; place < End; place++) yield return new Edge<T>(place, Rows[place]);
        }
    }

    /// <summary>Cuts a page out of a list.</summary>
    /// <exception cref="CoverageException">The page is too large or too small, or a cursor is none of this list.</exception>
    public static Page<T> Of(IReadOnlyList<T> rows, PageRequest request)
    {
        var (start, end) = request.Cut(rows.Count);
        return new Page<T>(rows, start, end);
    }
}
