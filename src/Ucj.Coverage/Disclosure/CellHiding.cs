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
    private readonly bool[] _hidden;
    private readonly CellCycles _cycles;
    private readonly int[]?[] _proofs;

    private CellHiding(PublishedTable table, bool[] must)
    {
        _table = table;
        _must = must;
        _hidden = (bool[])must.Clone();
        _cycles = new CellCycles(table, _hidden);
        _proofs = new int[table.Parts * Cells][];
    }

    private int Cells => _table.Frame.Cells;

    /// <summary>The hidden cells of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="smallest">The smallest number shown, besides zero.</param>
    /// <param name="kept">Cells that stay hidden wherever they are not zero; by default none.</param>
    public static bool[] Of(PublishedTable table, int smallest, bool[]? kept = null)
    {
        var must = new bool[table.Frame.Cells];
        for (var cell = 0; cell < must.Length; cell++)
            must[cell] = table.IsSmall(cell, smallest) || (kept is not null && kept[cell] && table.PeopleOf(cell) > 0);
        var (upwards, downwards) = (new CellHiding(table, must), new CellHiding(table, must));
        upwards.Run(ascending: true);
        downwards.Run(ascending: false);
        return upwards._hidden.Count(is_ => is_) <= downwards._hidden.Count(is_ => is_) ? upwards._hidden : downwards._hidden;
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
        foreach (var cell in others.OrderByDescending(_table.PeopleOf).ToArray()) TryShow(cell);
    }

    private bool NeedsProof(int part, int cell) => _table[part, cell] > 0 && _proofs[part * Cells + cell] is null;

    /// <summary>There always is a cycle: one person more in the cell and in all that sum it.</summary>
    private void Prove(int part, int cell, Queue<int> unproven)
    {
        var cycle = _cycles.Through(part, cell, onlyHidden: false)!;
        foreach (var other in cycle)
        {
            _proofs[part * Cells + other] ??= cycle;
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
