using System.Numerics;

namespace Ucj.Coverage.Disclosure;

/// <summary>
/// Finds, for a hidden cell, other numbers that hidden cells might hold and that leave every shown number as it is: one
/// person more here, one fewer there, around a cycle of sums. A cell on such a cycle cannot be told exactly. A small number is
/// protected by sums and large numbers alone: so small numbers added up, whichever they are, cannot be told either.
/// </summary>
internal sealed class CellCycles
{
    /// <summary>What one more hidden cell costs; the size of its number, in bits, decides only between equally many cells.</summary>
    private const int CostOfCell = 1 << 10;

    /// <summary>What a cell costs that was hidden the month before.</summary>
    private const int CostOfCellAgain = CostOfCell / 2;

    private readonly TableFrame _frame;
    private readonly bool[] _hidden;
    private readonly int[] _costs;
    private readonly bool[] _isEmpty;
    private readonly bool[][] _isSmall;
    private readonly bool[][] _canFall;
    private readonly int[] _distances;
    private readonly int[] _arrivals;
    private readonly PriorityQueue<int, int> _open = new();

    /// <param name="table">The table.</param>
    /// <param name="smallest">The smallest number shown, besides zero.</param>
    /// <param name="hidden">Which cells are hidden; looked at whenever it is asked.</param>
    /// <param name="before">Which cells were hidden the month before: hiding them again costs less than another.</param>
    public CellCycles(PublishedTable table, int smallest, bool[] hidden, bool[] before)
    {
        _frame = table.Frame;
        _hidden = hidden;
        (_distances, _arrivals) = (new int[_frame.Nodes], new int[_frame.Nodes]);
        _costs = new int[_frame.Cells];
        _isEmpty = new bool[_frame.Cells];
        _isSmall = [.. Enumerable.Range(0, table.Parts).Select(_ => new bool[_frame.Cells])];
        _canFall = [.. Enumerable.Range(0, table.Parts).Select(_ => new bool[_frame.Cells])];
        for (var cell = 0; cell < _frame.Cells; cell++)
        {
            var people = table.PeopleOf(cell);
            _isEmpty[cell] = people == 0;
            _costs[cell] = (before[cell] ? CostOfCellAgain : CostOfCell) + BitsOf(people);
            for (var part = 0; part < table.Parts; part++)
            {
                _isSmall[part][cell] = _frame.IsInner(cell) && table[part, cell] < smallest;
                _canFall[part][cell] = table[part, cell] > table.LeastOf(part, cell);
            }
        }
    }

    /// <summary>Whether a cycle through one cell, in a part, protects another cell on it as well.</summary>
    public bool Protects(int part, int cell, int other) => cell == other || !_isSmall[part][other];

    /// <summary>The cycle through a cell for which the fewest cells need hiding besides those that are.</summary>
    /// <param name="part">The part in which numbers change.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="onlyHidden">Whether no further cell may be hidden.</param>
    /// <returns>Its cells, the one asked for among them; <see langword="null"/> where there is none.</returns>
    public int[]? Through(int part, int cell, bool onlyHidden)
    {
        var (from, to) = (_frame.From(cell), _frame.To(cell));
        var cost = Search(part, cell, to, from, onlyHidden);
        if (cost == 0 || !_canFall[part][cell]) return cost < int.MaxValue ? Cycle(cell, to, from) : null;
        var rising = cost < int.MaxValue ? Cycle(cell, to, from) : null;
        return Search(part, cell, from, to, onlyHidden) < cost ? Cycle(cell, from, to) : rising;
    }

    /// <returns>What the cheapest way costs; <see cref="int.MaxValue"/> without any.</returns>
    private int Search(int part, int without, int start, int end, bool onlyHidden)
    {
        Array.Fill(_distances, int.MaxValue);
        _open.Clear();
        _distances[start] = 0;
        _open.Enqueue(start, 0);
        while (_open.TryDequeue(out var node, out var distance))
        {
            if (node == end) return distance;
            if (distance > _distances[node]) continue;
            foreach (var cell in _frame.CellsAt(node))
            {
                if (cell == without || _isEmpty[cell] || (onlyHidden && !_hidden[cell])) continue;
                if (_isSmall[part][without] && _isSmall[part][cell]) continue;
                var rises = _frame.From(cell) == node;
                if (!rises && !_canFall[part][cell]) continue;
                var next = rises ? _frame.To(cell) : _frame.From(cell);
                var reached = distance + (_hidden[cell] ? 0 : _costs[cell]);
                if (reached >= _distances[next]) continue;
                (_distances[next], _arrivals[next]) = (reached, cell);
                _open.Enqueue(next, reached);
            }
        }

        return int.MaxValue;
    }

    private static int BitsOf(long people) => 64 - BitOperations.LeadingZeroCount((ulong)people);

    private int[] Cycle(int cell, int start, int end)
    {
        var cells = new List<int> { cell };
        for (var node = end; node != start;)
        {
            var arrival = _arrivals[node];
            cells.Add(arrival);
            node = _frame.From(arrival) == node ? _frame.To(arrival) : _frame.From(arrival);
        }

        return [.. cells];
    }
}
