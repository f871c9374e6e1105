namespace Ucj.Coverage.Storage.Importing;

/// <summary>How the rows of one file of a folder differ from those of the store.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Added">Rows the store has not.</param>
/// <param name="Changed">Rows the store has with other values.</param>
/// <param name="Removed">Rows of the store the folder has no longer.</param>
/// <param name="Unchanged">Rows that are the same.</param>
public sealed record FileDifference(string File, long Added, long Changed, long Removed, long Unchanged)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsNone => (Added, Changed, Removed) == (0, 0, 0);
}
