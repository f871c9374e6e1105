using System.Numerics;

namespace Ucj.Coverage.Disclosure;

/// <summary>
/// Finds, for a hidden cell, other numbers that hidden cells might hold and that leave every shown number as it is: one
/// person more here, one fewer there, around a cycle of sums. A cell on such a cycle cannot be told exactly.
/// </summary>
/// <remarks>
/// Two cells of two people that protect each other would still tell that there are four in both. So a small number needs
/// cycles enough that whoever adds up cells to a sum that does not change along them has added up enough people: the small
/// cells that change against it on a cycle count as many as they hold, all else counts as many as one likes.
/// </remarks>
internal sealed class CellCycles
{
    /// <summary>What one more hidden cell costs; the size of its number, in bits, decides only between equally many cells.</summary>
    private const int CostOfCell = 1 << 10;

    /// <summary>What a cell costs that was hidden the month before.</summary>
    private const int CostOfCellAgain = CostOfCell / 2;

    private readonly PublishedTable _table;
    private readonly TableFrame _frame;
    private readonly int _smallest;
    private readonly bool[] _hidden;
    private readonly int[] _costs;
    private readonly bool[] _isEmpty;
    private readonly bool[][] _isSmall;
    private readonly bool[][] _canFall;
    private readonly int[] _distances;
    private readonly (int Cell, bool Rises)[] _arrivals;
    private readonly Dictionary<(int Cell, bool Rises), long> _used = [];
    private readonly PriorityQueue<int, int> _open = new();

    /// <param name="table">The table.</param>
    /// <param name="smallest">The smallest number shown, besides zero.</param>
    /// <param name="hidden">Which cells are hidden; looked at whenever it is asked.</param>
    /// <param name="before">Which cells were hidden the month before: hiding them again costs less than another.</param>
    public CellCycles(PublishedTable table, int smallest, bool[] hidden, bool[] before)
    {
        (_table, _frame, _smallest) = (table, table.Frame, smallest);
        _hidden = hidden;
        (_distances, _arrivals) = (new int[_frame.Nodes], new (int, bool)[_frame.Nodes]);
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

    /// <summary>Whether a cycle through one cell, in a part, is enough to protect another cell on it as well.</summary>
    public bool Protects(int part, int cell, int other) => cell == other || !_isSmall[part][other];

    /// <summary>The cells that protect one, for which few need hiding besides those that are.</summary>
    /// <param name="part">The part in which numbers change.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="onlyHidden">Whether no further cell may be hidden.</param>
    /// <returns>Those cells, the one asked for among them; <see langword="null"/> where there are none.</returns>
    public int[]? Through(int part, int cell, bool onlyHidden)
    {
        var rising = Cycles(part, cell, rises: true, onlyHidden);
        if (rising is { Cost: 0 } || !_canFall[part][cell]) return rising?.Cells;
        var falling = Cycles(part, cell, rises: false, onlyHidden);
        return rising is null || falling?.Cost < rising.Value.Cost ? falling?.Cells : rising.Value.Cells;
    }

    /// <summary>Cycles in which the cell rises, or falls, as many as it takes.</summary>
    private (int Cost, int[] Cells)? Cycles(int part, int cell, bool rises, bool onlyHidden)
    {
        var (start, end) = rises ? (_frame.To(cell), _frame.From(cell)) : (_frame.From(cell), _frame.To(cell));
        var isSmall = _isSmall[part][cell];
        var missing = isSmall ? _smallest - _table[part, cell] : 1;
        var (cost, cells) = (0, new HashSet<int> { cell });
        _used.Clear();
        while (missing > 0)
        {
            if (Search(part, cell, start, end, step => WeightOf(part, step), onlyHidden, cells) is not { } more) return null;
            cost += more;
            var path = PathTo(start, end);
            var weight = path.Min(step => WeightOf(part, step));
            foreach (var step in path)
            {
                _used[step] = _used.GetValueOrDefault(step) + weight;
                cells.Add(step.Cell);
            }

            missing -= weight;
        }

        return (cost, [.. cells]);

        // How many people a step counts for.
        long WeightOf(int part, (int Cell, bool Rises) step) => isSmall && _isSmall[part][step.Cell] && step.Rises != rises
            ? _table[part, step.Cell] - _used.GetValueOrDefault(step)
            : _smallest;
    }

    /// <returns>What the cheapest way costs; <see langword="null"/> without any.</returns>
    private int? Search(
        int part,
        int without,
        int start,
        int end,
        Func<(int Cell, bool Rises), long> weight,
        bool onlyHidden,
        HashSet<int> free)
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
                var step = (Cell: cell, Rises: _frame.From(cell) == node);
                if ((!step.Rises && !_canFall[part][cell]) || weight(step) <= 0) continue;
                var next = step.Rises ? _frame.To(cell) : _frame.From(cell);
                var reached = distance + (_hidden[cell] || free.Contains(cell) ? 0 : _costs[cell]);
                if (reached >= _distances[next]) continue;
                (_distances[next], _arrivals[next]) = (reached, step);
                _open.Enqueue(next, reached);
            }
        }

        return null;
    }

    private List<(int Cell, bool Rises)> PathTo(int start, int end)
    {
        var path = new List<(int Cell, bool Rises)>();
        for (var node = end; node != start;)
        {
            var step = _arrivals[node];
            path.Add(step);
            node = step.Rises ? _frame.From(step.Cell) : _frame.To(step.Cell);
        }

        return path;
    }

    private static int BitsOf(long people) => 64 - BitOperations.LeadingZeroCount((ulong)people);
}
