using Google.OrTools.LinearSolver;
using NodaTime;
using Ucj.Coverage.Disclosure;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Tests.Disclosure;

/// <summary>
/// Someone who puts together all he was ever shown, of every month, and computes the least and the most every row he was
/// not shown can be. What a row counts he finds by its key and the question's filter.
/// </summary>
internal sealed class SessionAttacker : IDisposable
{
    private readonly CoverageCube _cube;
    private readonly Solver _solver = Solver.CreateSolver("GLOP");
    private readonly Dictionary<(int Cell, YearMonth Month), (Variable Active, Variable Uncovered)> _people = [];
    private readonly Dictionary<string, (YearMonth Month, int[] Cells, bool Shown, bool IsCell)> _rows = [];

    public SessionAttacker(CoverageCube cube)
    {
        _cube = cube;
        foreach (var month in cube.Months.Months())
        {
            for (var cell = 0; cell < cube.Cells.Count; cell++)
            {
                _people[(cell, month)] = (
                    _solver.MakeNumVar(0, double.PositiveInfinity, $"a{cell}:{month}"),
                    _solver.MakeNumVar(0, double.PositiveInfinity, $"u{cell}:{month}"));
            }
        }
    }

    /// <summary>Learns an answer.</summary>
    public void See(CoverageTable answer)
    {
        foreach (var row in answer.Rows)
        {
            var cells = Enumerable.Range(0, _cube.Cells.Count).Where(cell => IsOf(row, answer.Query, _cube.Cells[cell])).ToArray();
            var month = row.StockMonth ?? row.Period.Months.Last;
            var id = $"{month}:{string.Join(',', cells)}";
            if (!row.IsHidden && !_rows.ContainsKey(id))
            {
                Learn(month, cells, row.Active ?? 0, row.Uncovered ?? 0); // where nothing was reported nobody is counted
            }
            else if (row.IsHidden && !_rows.ContainsKey(id))
            {
                var somebody = _solver.MakeConstraint(1, double.PositiveInfinity);
                foreach (var cell in cells)
                {
                    somebody.SetCoefficient(_people[(cell, month)].Active, 1);
                    somebody.SetCoefficient(_people[(cell, month)].Uncovered, 1);
                }
            }

            if (_rows.TryGetValue(id, out var known)) known.Shown.ShouldBe(!row.IsHidden, id); // one answer, however it is asked
            var isCell = answer.Query.Where is null && row.Key is { Segment: null, Sector: null, Tier: null, Vulnerable: null };
            _rows[id] = (month, cells, !row.IsHidden, isCell || (_rows.ContainsKey(id) && known.IsCell));
            if (row.Change?.Active is { } change) LearnChange(month, cells, change);
        }
    }

    /// <summary>
    /// What he can tell exactly of rows he was not shown: any number above zero of a cell of the published tables, and a
    /// number too small to be shown of whatever row.
    /// </summary>
    public IEnumerable<string> Recovered()
    {
        foreach (var (id, (month, cells, _, isCell)) in _rows.Where(row => !row.Value.Shown))
        {
            var active = cells.Sum(cell => _cube.Active(cell, month));
            var uncovered = cells.Sum(cell => _cube.Eligible(cell, month)) - active;
            if (Matters(active) && IsExact(month, cells, active, 1, 0)) yield return $"active {active} of {id}";
            if (Matters(uncovered) && IsExact(month, cells, uncovered, 0, 1)) yield return $"uncovered {uncovered} of {id}";
            if (Matters(active + uncovered) && IsExact(month, cells, active + uncovered, 1, 1))
                yield return $"eligible {active + uncovered} of {id}";

            bool Matters(long number) => number > 0 && (isCell || number < PublicCoverage.DefaultSmallestShown);
        }
    }

    public void Dispose() => _solver.Dispose();

    private static bool IsOf(CoverageRow row, CoverageQuery query, CoverageCell cell)
    {
        var (key, code) = (row.Key, cell.Region.Code);
        return (query.Where?.Invoke(cell) ?? true)
            && (key.District is null || key.District.Code.Contains(code))
            && (key.Village is null || key.Village.Code == code)
            && (key.WorkerGroup is null || key.WorkerGroup == cell.Group)
            && (key.Segment is null || key.Segment == cell.Segment)
            && (key.Sector is null || key.Sector == cell.Sector)
            && (key.Tier is null || key.Tier == cell.Tier)
            && (key.Vulnerable is null || key.Vulnerable == cell.Vulnerable);
    }

    private void Learn(YearMonth month, int[] cells, long active, long uncovered)
    {
        var (first, second) = (_solver.MakeConstraint(active, active), _solver.MakeConstraint(uncovered, uncovered));
        foreach (var cell in cells)
        {
            first.SetCoefficient(_people[(cell, month)].Active, 1);
            second.SetCoefficient(_people[(cell, month)].Uncovered, 1);
        }
    }

    private void LearnChange(YearMonth month, int[] cells, long change)
    {
        var equal = _solver.MakeConstraint(change, change);
        foreach (var cell in cells)
        {
            equal.SetCoefficient(_people[(cell, month)].Active, 1);
            equal.SetCoefficient(_people[(cell, ContributionMonth.Plus(month, -1))].Active, -1);
        }
    }

    private bool IsExact(YearMonth month, int[] cells, long truth, int active, int uncovered)
    {
        var objective = _solver.Objective();
        objective.Clear();
        foreach (var cell in cells)
        {
            if (active > 0) objective.SetCoefficient(_people[(cell, month)].Active, 1);
            if (uncovered > 0) objective.SetCoefficient(_people[(cell, month)].Uncovered, 1);
        }

        objective.SetMinimization();
        _solver.Solve().ShouldBe(Solver.ResultStatus.OPTIMAL);
        if (Math.Ceiling(objective.Value() - 1e-6) < truth) return false;
        objective.SetMaximization();
        return _solver.Solve() == Solver.ResultStatus.OPTIMAL && Math.Floor(objective.Value() + 1e-6) <= truth;
    }
}
