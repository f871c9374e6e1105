namespace Ucj.Coverage.Disclosure;

/// <summary>What is published of one month: a table with its hidden cells.</summary>
internal sealed class PublishedMonth
{
    private readonly TableFrame _frame;
    private readonly List<(int Cell, int From, int To)> _tree = [];
    private readonly List<int> _others = [];

    /// <param name="frame">The rows and columns.</param>
    /// <param name="hidden">Which cells are hidden.</param>
    public PublishedMonth(TableFrame frame, bool[] hidden)
    {
        (_frame, Hidden) = (frame, hidden);
        var (reached, taken) = (new bool[frame.Nodes], new bool[frame.Cells]);
        var open = new Queue<int>();
        for (var start = 0; start < frame.Nodes; start++)
        {
            if (!reached[start]) open.Enqueue(start);
            reached[start] = true;
            while (open.TryDequeue(out var node))
            {
                foreach (var cell in frame.CellsAt(node))
                {
                    if (!hidden[cell] || taken[cell]) continue;
                    taken[cell] = true;
                    var next = frame.From(cell) == node ? frame.To(cell) : frame.From(cell);
                    if (reached[next])
                    {
                        _others.Add(cell);
                        continue;
                    }

                    reached[next] = true;
                    _tree.Add((cell, node, next));
                    open.Enqueue(next);
                }
            }
        }
    }

    /// <summary>Which cells are hidden.</summary>
    public bool[] Hidden { get; }

    /// <summary>
    /// Whether a sum of cells follows from the shown numbers, so that showing it tells nothing new: no change of hidden cells
    /// that keeps the shown numbers changes it. That is so where what a cell adds to the sum is, for each hidden cell, the
    /// height of one of its ends over the other, whatever the way there.
    /// </summary>
    /// <param name="cells">The cells added up, each of a leaf and a column; repetitions change nothing.</param>
    public bool Shows(IEnumerable<int> cells)
    {
        var asked = new bool[_frame.Cells];
        foreach (var cell in cells) asked[cell] = true;
        var heights = new int[_frame.Nodes];
        foreach (var (cell, from, to) in _tree)
            heights[to] = heights[from] + (asked[cell] ? _frame.From(cell) == from ? 1 : -1 : 0);
        foreach (var cell in _others)
        {
            if (heights[_frame.To(cell)] - heights[_frame.From(cell)] != (asked[cell] ? 1 : 0)) return false;
        }

        return true;
    }
}
