namespace Ucj.Coverage.Funding;

/// <summary>
/// A small linear program: the largest value of an objective in variables that are not negative, under rows that bound
/// sums of them from above. Rows may be added after it was solved; it goes on from where it was.
/// </summary>
/// <remarks>
/// The simplex method on a dense tableau of 28-digit decimals. Its answer guides a search and bounds it; no amount of
/// money is computed with it.
/// </remarks>
internal sealed class LinearProgram
{
    private const decimal Tolerance = 1e-12m;
    private const int MostPivots = 5000;

    private readonly int _variables;
    private readonly List<decimal[]> _rows = [];
    private readonly List<int> _basic = [];
    private decimal[] _objective;
    private int _columns;

    /// <param name="objective">What each variable is worth; not negative.</param>
    public LinearProgram(decimal[] objective)
    {
        _variables = objective.Length;
        _columns = _variables;
        _objective = [.. objective.Select(worth => -worth), 0];
    }

    /// <summary>The value of the objective where it was solved.</summary>
    public decimal Value => _objective[^1];

    /// <summary>Adds a row: the sum of factor times variable is at most the bound.</summary>
    public void AtMost(decimal bound, IEnumerable<(int Variable, decimal Factor)> terms)
    {
        var slack = _columns++;
        for (var row = 0; row < _rows.Count; row++) _rows[row] = Widened(_rows[row]);
        _objective = Widened(_objective);
        var added = new decimal[_columns + 1];
        foreach (var (variable, factor) in terms) added[variable] += factor;
        added[slack] = 1;
        added[^1] = bound;
        for (var row = 0; row < _rows.Count; row++)
        {
            if (added[_basic[row]] is var factor and not 0) Subtract(added, _rows[row], factor);
        }

        _rows.Add(added);
        _basic.Add(slack);
    }

    /// <summary>Finds the largest value.</summary>
    /// <returns>Whether it was found; an unbounded program, or one too hard, has none.</returns>
    public bool Solve()
    {
        for (var pivots = 0; pivots < MostPivots; pivots++)
        {
            if (LeavingRow() is var row and >= 0)
            {
                if (DualColumn(row) is not (var entering and >= 0)) return false;
                Pivot(row, entering);
            }
            else if (EnteringColumn(pivots) is var column and >= 0)
            {
                if (RatioRow(column) is not (var leaving and >= 0)) return false;
                Pivot(leaving, column);
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The values of the variables where it was solved.</summary>
    public decimal[] Solution()
    {
        var solution = new decimal[_variables];
        for (var row = 0; row < _rows.Count; row++)
        {
            if (_basic[row] < _variables) solution[_basic[row]] = _rows[row][^1];
        }

        return solution;
    }

    /// <summary>The row that is violated most.</summary>
    private int LeavingRow()
    {
        var (leaving, least) = (-1, -Tolerance);
        for (var row = 0; row < _rows.Count; row++)
        {
            if (_rows[row][^1] >= least) continue;
            (leaving, least) = (row, _rows[row][^1]);
        }

        return leaving;
    }

    /// <summary>The column that gives way first when a violated row is mended.</summary>
    private int DualColumn(int row)
    {
        var (entering, least) = (-1, decimal.MaxValue);
        for (var column = 0; column < _columns; column++)
        {
            var factor = _rows[row][column];
            if (factor >= -Tolerance) continue;
            var ratio = _objective[column] / -factor;
            if (ratio < least) (entering, least) = (column, ratio);
        }

        return entering;
    }

    /// <summary>The column worth most at first; after many pivots the first worth anything, which cannot go in circles.</summary>
    private int EnteringColumn(int pivots)
    {
        var (entering, least) = (-1, -Tolerance);
        for (var column = 0; column < _columns; column++)
        {
            if (_objective[column] >= least) continue;
            entering = column;
            if (pivots > MostPivots / 2) break;
            least = _objective[column];
        }

        return entering;
    }

    private int RatioRow(int column)
    {
        var (leaving, least) = (-1, decimal.MaxValue);
        for (var row = 0; row < _rows.Count; row++)
        {
            var factor = _rows[row][column];
            if (factor <= Tolerance) continue;
            var ratio = _rows[row][^1] / factor;
            if (ratio < least) (leaving, least) = (row, ratio);
        }

        return leaving;
    }

    private void Pivot(int row, int column)
    {
        var pivot = _rows[row];
        var factor = pivot[column];
        for (var i = 0; i < pivot.Length; i++)
        {
            if (pivot[i] != 0) pivot[i] /= factor;
        }

        for (var other = 0; other < _rows.Count; other++)
        {
            if (other != row && _rows[other][column] is var share and not 0) Subtract(_rows[other], pivot, share);
        }

        if (_objective[column] is var worth and not 0) Subtract(_objective, pivot, worth);
        _basic[row] = column;
    }

    private static void Subtract(decimal[] from, decimal[] row, decimal factor)
    {
        for (var i = 0; i < from.Length; i++)
        {
            if (row[i] != 0) from[i] = Cleaned(from[i] - factor * row[i]);
        }
    }

    /// <summary>What is left of a difference of equals is nothing.</summary>
    private static decimal Cleaned(decimal value) => Math.Abs(value) < Tolerance / 1000 ? 0 : value;

    private static decimal[] Widened(decimal[] row)
    {
        var wide = new decimal[row.Length + 1];
        row.AsSpan(0, row.Length - 1).CopyTo(wide);
        wide[^1] = row[^1];
        return wide;
    }
}
