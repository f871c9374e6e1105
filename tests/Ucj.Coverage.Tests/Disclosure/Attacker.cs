using Google.OrTools.LinearSolver;
using Ucj.Coverage.Disclosure;

namespace Ucj.Coverage.Tests.Disclosure;

/// <summary>
/// Someone who knows the rows, the columns, every shown number and the rules of publication, and computes the least and the
/// most every hidden number can be. He knows nothing of how cells were chosen: his sums are written anew, as a linear program.
/// </summary>
internal sealed class Attacker : IDisposable
{
    private readonly PublishedTable _table;
    private readonly bool[] _hidden;
    private readonly Solver _solver = Solver.CreateSolver("GLOP");
    private readonly Variable[,] _numbers;

    public Attacker(PublishedTable table, bool[] hidden)
    {
        (_table, _hidden) = (table, hidden);
        _numbers = new Variable[table.Parts, table.Frame.Cells];
        for (var part = 0; part < table.Parts; part++)
        {
            for (var cell = 0; cell < table.Frame.Cells; cell++)
            {
                var known = table[part, cell];
                _numbers[part, cell] = hidden[cell]
                    ? _solver.MakeNumVar(0, double.PositiveInfinity, $"{part}:{cell}")
                    : _solver.MakeNumVar(known, known, $"{part}:{cell}");
            }

            AddSums(part);
        }

        for (var cell = 0; cell < table.Frame.Cells; cell++)
        {
            if (!hidden[cell]) continue;
            var somebody = _solver.MakeConstraint(1, double.PositiveInfinity); // nobody would have been shown
            for (var part = 0; part < table.Parts; part++) somebody.SetCoefficient(_numbers[part, cell], 1);
        }
    }

    /// <summary>Every hidden number above zero that can be told exactly, by part and cell.</summary>
    public IEnumerable<(int Part, int Cell)> Recovered() =>
        from part in Enumerable.Range(0, _table.Parts)
        from cell in Enumerable.Range(0, _table.Frame.Cells)
        where _hidden[cell] && _table[part, cell] > 0
        let least = Bound(part, cell, most: false)
        where least > _table[part, cell] - 1
        let most = Bound(part, cell, most: true)
        where most < _table[part, cell] + 1
        select (part, cell);

    public void Dispose() => _solver.Dispose();

    private double Bound(int part, int cell, bool most)
    {
        var objective = _solver.Objective();
        objective.Clear();
        objective.SetCoefficient(_numbers[part, cell], 1);
        objective.SetOptimizationDirection(most);
        var status = _solver.Solve();
        if (most && status is Solver.ResultStatus.UNBOUNDED or Solver.ResultStatus.INFEASIBLE) return double.PositiveInfinity;
        status.ShouldBe(Solver.ResultStatus.OPTIMAL);
        return most ? Math.Floor(objective.Value() + 1e-6) : Math.Ceiling(objective.Value() - 1e-6);
    }

    private void AddSums(int part)
    {
        var frame = _table.Frame;
        for (var row = 0; row < frame.Rows; row++)
        {
            Add(frame.CellOf(row, frame.Columns), Enumerable.Range(0, frame.Columns).Select(column => frame.CellOf(row, column)));
            var children = Enumerable.Range(0, frame.Rows).Where(child => frame.ParentOf(child) == row).ToArray();
            if (children.Length == 0) continue;
            for (var column = 0; column <= frame.Columns; column++)
                Add(frame.CellOf(row, column), children.Select(child => frame.CellOf(child, column)));
        }

        void Add(int sum, IEnumerable<int> parts)
        {
            var equal = _solver.MakeConstraint(0, 0);
            equal.SetCoefficient(_numbers[part, sum], -1);
            foreach (var one in parts) equal.SetCoefficient(_numbers[part, one], 1);
        }
    }
}
