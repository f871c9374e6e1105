namespace Ucj.Coverage.Exchange.Checks;

/// <summary>The lines on which rows begin, by the number of the row, 0-based.</summary>
/// <remarks>Almost every row begins on the line after the last one's, so only the others are kept.</remarks>
internal sealed class RowLines
{
    private readonly List<int> _rows = [];
    private readonly List<int> _lines = [];
    private int _last;

    public int Count { get; private set; }

    public int this[int row]
    {
        get
        {
            var at = _rows.BinarySearch(row);
            if (at < 0) at = ~at - 1;
            return _lines[at] + row - _rows[at];
        }
    }

    public void Add(int line)
    {
        if (Count == 0 || line != _last + 1)
        {
            _rows.Add(Count);
            _lines.Add(line);
        }

        (_last, Count) = (line, Count + 1);
    }
}
