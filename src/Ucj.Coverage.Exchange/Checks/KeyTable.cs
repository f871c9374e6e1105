namespace Ucj.Coverage.Exchange.Checks;

/// <summary>
/// The keys of one file: those of rows that were taken in, and those of rows that were rejected, so that a row that
/// refers to a rejected one is not reported as well.
/// </summary>
internal sealed class KeyTable
{
    private readonly Dictionary<string, (int Line, bool IsTaken)> _keys = new(StringComparer.Ordinal);

    /// <summary>Whether the file could be read at all; if not, nothing can be said about a key it lacks.</summary>
    public bool IsReadable { get; set; } = true;

    /// <summary>The line of the row that has the key already, or <see langword="null"/> when the key is free.</summary>
    public int? LineOf(string key) => _keys.TryGetValue(key, out var row) ? row.Line : null;

    public bool IsTaken(string key) => _keys.TryGetValue(key, out var row) && row.IsTaken;

    /// <summary>Whether the key is that of a rejected row, or might be for all one can tell.</summary>
    public bool MayBeRejected(string key) => !IsReadable || (_keys.TryGetValue(key, out var row) && !row.IsTaken);

    public void Take(string key, int line) => _keys[key] = (line, true);

    public void Reject(string key, int line) => _keys[key] = (line, false);
}
