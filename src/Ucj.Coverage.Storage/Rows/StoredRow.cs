namespace Ucj.Coverage.Storage.Rows;

/// <summary>
/// A row of a dataset file as it was known for some versions of a regency's data. A correction closes it and adds another;
/// nothing in it is ever overwritten but <see cref="Until"/>, once.
/// </summary>
internal abstract class StoredRow
{
    /// <summary>Names the row in its table; given by the database.</summary>
    public long Id { get; init; }

    /// <summary>The regency whose data it is of.</summary>
    public string Regency { get; set; } = "";

    /// <summary>Its place among the rows of its file, from 0; corrections keep the place.</summary>
    public long Place { get; set; }

    /// <summary>The first version that knows it, inclusive.</summary>
    public long Since { get; set; }

    /// <summary>The first version that no longer knows it; <see langword="null"/> while the newest does.</summary>
    public long? Until { get; set; }

    /// <summary>What tells it from the other rows of its file.</summary>
    public abstract string Key { get; }

    /// <summary>Parts the pieces of a key; no cell of a file may hold it.</summary>
    protected const char Separator = '\u001f';
}
