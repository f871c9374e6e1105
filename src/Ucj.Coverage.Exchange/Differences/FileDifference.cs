namespace Ucj.Coverage.Exchange.Differences;

/// <summary>How the rows of one file differ from those that were there before; rows are told apart by their keys.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Added">Rows that were not there before.</param>
/// <param name="Changed">Rows that were there before with other values.</param>
/// <param name="Removed">Rows of before that are there no longer.</param>
/// <param name="Unchanged">Rows that are the same.</param>
public sealed record FileDifference(string File, long Added, long Changed, long Removed, long Unchanged)
{
    /// <summary>How many rows there were before.</summary>
    public long Before => Changed + Removed + Unchanged;

    /// <summary>Whether nothing differs.</summary>
    public bool IsNone => (Added, Changed, Removed) == (0, 0, 0);
}
