namespace Ucj.Coverage.Disclosure;

/// <summary>
/// The rows and columns of published tables: which cell is the sum of which. Rows are a tree, columns are flat with a
/// total. Such sums are a flow: every cell is an arc, every sum a node, and what goes in must come out. A change of hidden
/// cells that leaves every shown number as it is, is a circulation along their arcs.
/// </summary>
internal sealed class TableFrame
{
    private readonly int[] _parents;
    private readonly bool[] _isLeaf;
    private readonly int[] _from;
    private readonly int[] _to;
    private readonly int[] _firsts;
    private readonly int[] _arcs;

    /// <param name="parents">The row each row is summed into; that of the first, which sums all, is -1. A row stands after its parent.</param>
    /// <param name="columns">How many columns, besides their total.</param>
    public TableFrame(int[] parents, int columns)
    {
        _parents = parents;
        Columns = columns;
        _isLeaf = Array.ConvertAll(parents, _ => true);
        foreach (var parent in parents.AsSpan(1)) _isLeaf[parent] = false;
        (_from, _to) = (new int[Cells], new int[Cells]);
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column <= columns; column++)
            {
                var (below, above) = (SumBelow(row, column), row == 0 ? SumOfAll : SumOver(parents[row], column));
                (_from[CellOf(row, column)], _to[CellOf(row, column)]) = column < columns ? (below, above) : (above, below);
            }
        }

        (_firsts, _arcs) = ArcsByNode();
    }

    /// <summary>How many rows.</summary>
    public int Rows => _parents.Length;

    /// <summary>How many columns, besides their total, whose number this is.</summary>
    public int Columns { get; }

    /// <summary>How many cells, totals included.</summary>
    public int Cells => Rows * (Columns + 1);

    /// <summary>How many sums.</summary>
    public int Nodes => Cells + 1;

    /// <summary>The sum a cell is added in.</summary>
    public int From(int cell) => _from[cell];

    /// <summary>The sum a cell is taken from.</summary>
    public int To(int cell) => _to[cell];

    /// <summary>The cells of a sum.</summary>
    public ReadOnlySpan<int> CellsAt(int node) => _arcs.AsSpan(_firsts[node].._firsts[node + 1]);

    /// <summary>The cell of a row and column.</summary>
    public int CellOf(int row, int column) => row * (Columns + 1) + column;

    /// <summary>The row of which a row is a part; -1 for the first.</summary>
    public int ParentOf(int row) => _parents[row];

    /// <summary>Whether a row sums no others.</summary>
    public bool IsLeaf(int row) => _isLeaf[row];

    /// <summary>Whether a cell sums no others.</summary>
    public bool IsInner(int cell) => cell % (Columns + 1) < Columns && _isLeaf[cell / (Columns + 1)];

    /// <summary>Writes the sums of a table into it.</summary>
    public void Sum(long[] cells)
    {
        for (var cell = 0; cell < Cells; cell++)
        {
            if (!IsInner(cell)) cells[cell] = 0;
        }

        for (var row = Rows - 1; row >= 0; row--)
        {
            for (var column = 0; column < Columns; column++)
            {
                var number = cells[CellOf(row, column)];
                checked
                {
                    cells[CellOf(row, Columns)] += number;
                    if (row > 0) cells[CellOf(_parents[row], column)] += number;
                }
            }
        }
    }

    private int SumOfAll => Cells;

    /// <summary>Of a leaf there is one sum, over its columns; above it there is one for each column, over the rows.</summary>
    private int SumBelow(int row, int column) => _isLeaf[row] ? CellOf(row, 0) : SumOver(row, column);

    private int SumOver(int row, int column) => CellOf(row, column);

    private (int[] Firsts, int[] Arcs) ArcsByNode()
    {
        var firsts = new int[Nodes + 1];
        foreach (var node in _from) firsts[node + 1]++;
        foreach (var node in _to) firsts[node + 1]++;
        for (var node = 0; node < Nodes; node++) firsts[node + 1] += firsts[node];
        var (next, arcs) = ((int[])firsts.Clone(), new int[2 * Cells]);
        for (var cell = 0; cell < Cells; cell++)
        {
            arcs[next[_from[cell]]++] = cell;
            arcs[next[_to[cell]]++] = cell;
        }

        return (firsts, arcs);
    }
}
