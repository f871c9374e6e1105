namespace Ucj.Coverage.Disclosure;

/// <summary>
/// Chooses which cells of a table are hidden: those with small numbers, and as few others as will keep anyone from
/// computing a hidden number from what is shown.
/// </summary>
/// <remarks>
/// Every hidden number above zero stands on a cycle of hidden cells (see <see cref="CellCycles"/>), so it might as well be
/// another one. That is kept as a proof for each, and only a cell no proof needs is shown again. The same table always
/// gives the same pattern.
/// </remarks>
internal sealed class CellHiding
{
    private readonly PublishedTable _table;
    private readonly bool[] _must;
    private readonly bool[] _before;
    private readonly bool[] _hidden;
    private readonly CellCycles _cycles;
    private readonly int[]?[] _proofs;

    private CellHiding(PublishedTable table, int smallest, bool[] must, bool[] before)
    {
        _table = table;
        _must = must;
        _before = before;
        _hidden = (bool[])must.Clone();
        _cycles = new CellCycles(table, smallest, _hidden, before);
        _proofs = new int[table.Parts * Cells][];
    }

    private int Cells => _table.Frame.Cells;

    /// <summary>The hidden cells of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="smallest">The smallest number shown, besides zero.</param>
    /// <param name="must">The cells that have to be hidden; none of them empty.</param>
    /// <param name="before">The cells that were hidden the month before, which are preferred to others.</param>
    public static bool[] Of(PublishedTable table, int smallest, bool[] must, bool[] before)
    {
        var upwards = new CellHiding(table, smallest, must, before);
        var downwards = new CellHiding(table, smallest, must, before);
        upwards.Run(ascending: true);
        downwards.Run(ascending: false);
        return upwards._hidden.Count(one => one) <= downwards._hidden.Count(one => one) ? upwards._hidden : downwards._hidden;
    }

    private void Run(bool ascending)
    {
        var cells = Enumerable.Range(0, Cells).Where(cell => _must[cell]).OrderBy(_table.PeopleOf).ToArray();
        if (!ascending) Array.Reverse(cells);
        var unproven = new Queue<int>(cells);
        while (unproven.TryDequeue(out var cell))
        {
            for (var part = 0; part < _table.Parts; part++)
            {
                if (NeedsProof(part, cell)) Prove(part, cell, unproven);
            }
        }

        var others = Enumerable.Range(0, Cells).Where(cell => _hidden[cell] && !_must[cell]);
        foreach (var cell in others.OrderBy(cell => _before[cell]).ThenByDescending(_table.PeopleOf).ToArray()) TryShow(cell);
    }

    private bool NeedsProof(int part, int cell) => _table[part, cell] > 0 && _proofs[part * Cells + cell] is null;

    /// <summary>There always is a cycle of any weight: one person more in the cell and in all that sum it.</summary>
    private void Prove(int part, int cell, Queue<int> unproven)
    {
        var cycle = _cycles.Through(part, cell, onlyHidden: false)!;
        foreach (var other in cycle)
        {
            if (_cycles.Protects(part, cell, other)) _proofs[part * Cells + other] ??= cycle;
            if (_hidden[other]) continue;
            _hidden[other] = true;
            unproven.Enqueue(other);
        }
    }

    private void TryShow(int cell)
    {
        _hidden[cell] = false;
        var found = new List<(int Place, int[]? Before)>();
        for (var place = 0; place < _proofs.Length; place++)
        {
            if (_proofs[place] is not { } proof || !proof.Contains(cell)) continue;
            var (part, proven) = Math.DivRem(place, Cells);
            var other = proven == cell || _table[part, proven] == 0 ? null : _cycles.Through(part, proven, onlyHidden: true);
            found.Add((place, proof));
            _proofs[place] = other;
            if (other is not null || proven == cell || _table[part, proven] == 0) continue;
            _hidden[cell] = true;
            foreach (var (changed, before) in found) _proofs[changed] = before;
            return;
        }
    }
}
