using Google.OrTools.Sat;
using Ucj.Coverage.Disclosure;

namespace Ucj.Coverage.Tests.Disclosure;

/// <summary>The fewest cells that protect the small ones of a table, by an integer program.</summary>
internal static class FewestHidden
{
    /// <summary>
    /// A bound no pattern can be under; it is the optimum when the solver has the time. Every hidden cell that is small is
    /// on changes of hidden cells that keep all sums and leave somebody in each; and where it is no sum, whoever adds it to
    /// other small cells so that no such change shows has at least as many people as are shown.
    /// </summary>
    public static int Of(PublishedTable table, int smallest, int seconds)
    {
        var frame = table.Frame;
        var model = new CpModel();
        var cells = Enumerable.Range(0, frame.Cells).ToArray();
        var hidden = Array.ConvertAll(cells, cell => model.NewBoolVar($"h{cell}"));
        foreach (var cell in cells)
        {
            if (table.PeopleOf(cell) == 0) model.Add(hidden[cell] == 0);
            if (table.IsSmall(cell, smallest)) model.Add(hidden[cell] == 1);
        }

        foreach (var small in cells.Where(cell => table.IsSmall(cell, smallest)))
        {
            var (rising, falling) = (model.NewBoolVar($"r{small}"), model.NewBoolVar($"f{small}"));
            model.AddExactlyOne([rising, falling]);
            if (table.PeopleOf(small) == 1) model.Add(falling == 0);
            var missing = frame.IsInner(small) ? smallest - table.PeopleOf(small) : 1;
            foreach (var (way, sign) in new[] { (rising, 1), (falling, -1) })
            {
                var more = Array.ConvertAll(cells, cell => model.NewIntVar(0, missing, $"m{small}:{cell}"));
                var fewer = Array.ConvertAll(cells, cell => model.NewIntVar(0, missing, $"f{small}:{cell}"));
                foreach (var cell in cells)
                {
                    model.Add(more[cell] + fewer[cell] <= missing * hidden[cell]);
                    if (table.PeopleOf(cell) <= 1) model.Add(fewer[cell] == 0);
                    var against = sign > 0 ? fewer[cell] : more[cell];
                    if (frame.IsInner(small) && frame.IsInner(cell) && table.IsSmall(cell, smallest) && cell != small)
                        model.Add(against <= table.PeopleOf(cell));
                }

                model.Add(more[small] == (sign > 0 ? missing * way : LinearExpr.Constant(0)));
                model.Add(fewer[small] == (sign < 0 ? missing * way : LinearExpr.Constant(0)));
                AddSums(model, frame, cell => more[cell] - fewer[cell]);
            }
        }

        model.Minimize(LinearExpr.Sum(hidden));
        var solver = new CpSolver { StringParameters = $"num_workers:2,max_time_in_seconds:{seconds}" };
        solver.Solve(model).ShouldBeOneOf(CpSolverStatus.Optimal, CpSolverStatus.Feasible);
        return (int)Math.Ceiling(solver.BestObjectiveBound - 1e-6);
    }

    private static void AddSums(CpModel model, TableFrame frame, Func<int, LinearExpr> change)
    {
        for (var row = 0; row < frame.Rows; row++)
        {
            model.Add(change(frame.CellOf(row, frame.Columns))
                == LinearExpr.Sum(Enumerable.Range(0, frame.Columns).Select(column => change(frame.CellOf(row, column)))));
            var children = Enumerable.Range(0, frame.Rows).Where(child => frame.ParentOf(child) == row).ToArray();
            if (children.Length == 0) continue;
            for (var column = 0; column <= frame.Columns; column++)
            {
                model.Add(change(frame.CellOf(row, column))
                    == LinearExpr.Sum(children.Select(child => change(frame.CellOf(child, column)))));
            }
        }
    }
}
