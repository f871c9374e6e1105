namespace Ucj.Coverage.Disclosure;

/// <summary>
/// A table of people as it is published: rows that sum up as a tree, columns with their total, so that the number of every
/// row and column is a sum of others. The people of a cell fall into parts — active and uncovered — of which each, and all
/// together, is published.
/// </summary>
internal sealed class PublishedTable
{
    private readonly long[][] _parts;

    /// <param name="frame">The rows and columns.</param>
    /// <param name="parts">
    /// For every part a number for every cell of the frame, of which only those of leaves and columns are read; the sums
    /// are written in. Not negative.
    /// </param>
    public PublishedTable(TableFrame frame, params long[][] parts)
    {
        Frame = frame;
        _parts = parts;
        foreach (var part in parts) frame.Sum(part);
    }

    /// <summary>The rows and columns.</summary>
    public TableFrame Frame { get; }

    /// <summary>How many parts people fall into.</summary>
    public int Parts => _parts.Length;

    /// <summary>The people of a part in a cell.</summary>
    public long this[int part, int cell] => _parts[part][cell];

    /// <summary>All people of a cell.</summary>
    public long PeopleOf(int cell)
    {
        var people = 0L;
        foreach (var part in _parts) people = checked(people + part[cell]);
        return people;
    }

    /// <summary>
    /// The least a part may be as far as anyone knows who sees that the cell is hidden: nobody at all would be shown.
    /// </summary>
    public long LeastOf(int part, int cell) => PeopleOf(cell) == _parts[part][cell] ? 1 : 0;

    /// <summary>Whether some published number of a cell is so small that it could single out a person.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="smallest">The smallest number shown, besides zero.</param>
    public bool IsSmall(int cell, int smallest)
    {
        foreach (var part in _parts)
        {
            if (part[cell] > 0 && part[cell] < smallest) return true;
        }

        return PeopleOf(cell) is > 0 and var people && people < smallest;
    }
}
