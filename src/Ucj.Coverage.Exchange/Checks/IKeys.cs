namespace Ucj.Coverage.Exchange.Checks;

/// <summary>
/// The keys of one file: those of rows that were taken in, and those of rows that were rejected, so that a row that
/// refers to a rejected one is not reported as well.
/// </summary>
internal interface IKeys
{
    /// <summary>Whether the file could be read at all; if not, nothing can be said about a key it lacks.</summary>
    bool IsReadable { get; set; }

    /// <summary>The line of the row that has the key already, or <see langword="null"/> when the key is free.</summary>
    int? LineOf(string key);

    bool IsTaken(string key);

    /// <summary>Whether the key is that of a rejected row, or might be for all one can tell.</summary>
    bool MayBeRejected(string key);

    void Take(string key, int line);

    void Reject(string key, int line);
}
