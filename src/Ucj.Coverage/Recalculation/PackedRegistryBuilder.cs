using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Recalculation;

/// <summary>Takes packed workers in any order, each with his spells after him, and puts them in order by cell.</summary>
internal sealed class PackedRegistryBuilder(SpellClasses classes, int workers = 0, int spells = 0)
{
    private readonly Dictionary<CellKey, int> _cellNumbers = [];
    private readonly List<(int Cell, ushort From, ushort To)> _workers = new(workers);
    private readonly List<(int Cell, PackedSpell Spell)> _spells = new(spells);

    public SpellClasses Classes => classes;

    /// <summary>Adds a worker with his eligible months, which are not empty.</summary>
    public void Add(CellKey cell, MonthBounds eligible)
    {
        if (!_cellNumbers.TryGetValue(cell, out var number)) _cellNumbers.Add(cell, number = _cellNumbers.Count);
        _workers.Add((number, (ushort)eligible.First, (ushort)eligible.Last));
    }

    /// <summary>Adds a spell of the worker added last.</summary>
    public void Add(PackedSpell spell) => _spells.Add((_workers[^1].Cell, spell));

    /// <summary>Builds the registry; the builder is of no more use.</summary>
    public PackedRegistry Build(RegionTree regions, WorkerGroupCatalog groups, CancellationToken cancellation = default)
    {
        // Cells are numbered as they came; ranks are their places in the order of the cube.
        CellKey[] keys = [.. _cellNumbers.Keys.Order()];
        var ranks = new int[keys.Length];
        for (var rank = 0; rank < keys.Length; rank++) ranks[_cellNumbers[keys[rank]]] = rank;
        var workerStarts = StartsOf(_workers.Select(worker => ranks[worker.Cell]), keys.Length);
        var spellStarts = StartsOf(_spells.Select(spell => ranks[spell.Cell]), keys.Length);
        var padded = _workers.Count + PackedRegistry.Padding;
        cancellation.ThrowIfCancellationRequested();
        var (from, to) = (new ushort[padded], new ushort[padded]);
        var next = workerStarts.AsSpan(0, keys.Length).ToArray();
        foreach (var (cell, first, last) in _workers)
        {
            var place = next[ranks[cell]]++;
            (from[place], to[place]) = (first, last);
        }

        var cells = Array.ConvertAll(keys, key => key.Cell(regions, groups));
        var parts = PartsOf(workerStarts, spellStarts);
        var ordered = OrderedSpells(ranks, spellStarts, cancellation);
        var (payerStarts, payers, payerSpells) = PayersOf(parts, ordered);
        return new PackedRegistry
        {
            Classes = classes,
            Parts = Array.ConvertAll(parts, part => keys[part.Cell]),
            Cells = Array.ConvertAll(parts, part => cells[part.Cell]),
            WorkerStarts = [.. parts.Select(part => part.Worker), _workers.Count],
            PayerStarts = payerStarts,
            Payers = payers,
            SpellStarts = payerSpells,
            EligibleFrom = from,
            EligibleTo = to,
            Spells = ordered,
        };
    }

    private static int[] StartsOf(IEnumerable<int> ranks, int cells)
    {
        var starts = new int[cells + 1];
        foreach (var rank in ranks) starts[rank + 1]++;
        for (var cell = 0; cell < cells; cell++) starts[cell + 1] += starts[cell];
        return starts;
    }

    /// <summary>In a cell by payer, then by class, so that a payer's spells are together and their law stays at hand.</summary>
    private PackedSpells OrderedSpells(int[] ranks, int[] starts, CancellationToken cancellation)
    {
        var next = starts.AsSpan(0, starts.Length - 1).ToArray();
        var order = new (long Key, int Number)[_spells.Count];
        for (var number = 0; number < _spells.Count; number++)
        {
            var (cell, spell) = _spells[number];
            order[next[ranks[cell]]++] = (((long)classes[spell.Class].Payer << 16) | spell.Class, number);
        }

        var ordered = new PackedSpells(order.Length);
        for (var cell = 0; cell + 1 < starts.Length; cell++)
        {
            cancellation.ThrowIfCancellationRequested();
            order.AsSpan(starts[cell]..starts[cell + 1]).Sort();
        }

        for (var place = 0; place < order.Length; place++) ordered[place] = _spells[order[place].Number].Spell;
        return ordered;
    }

    private (int[] PayerStarts, ushort[] Payers, int[] SpellStarts) PayersOf(
        (int Cell, int Worker, int Spell)[] parts, PackedSpells spells)
    {
        var payerStarts = new int[parts.Length + 1];
        var (payers, spellStarts) = (new List<ushort>(), new List<int>());
        for (var part = 0; part < parts.Length; part++)
        {
            payerStarts[part] = payers.Count;
            var end = part + 1 < parts.Length ? parts[part + 1].Spell : spells.Count;
            for (var spell = parts[part].Spell; spell < end; spell++)
            {
                var payer = classes[spells.Class[spell]].Payer;
                if (payers.Count > payerStarts[part] && payers[^1] == payer) continue;
                payers.Add((ushort)payer);
                spellStarts.Add(spell);
            }
        }

        payerStarts[^1] = payers.Count;
        return (payerStarts, [.. payers], [.. spellStarts, spells.Count]);
    }

    private static (int Cell, int Worker, int Spell)[] PartsOf(int[] workerStarts, int[] spellStarts)
    {
        var parts = new List<(int Cell, int Worker, int Spell)>();
        for (var cell = 0; cell + 1 < workerStarts.Length; cell++)
        {
            var (workers, spells) = (workerStarts[cell + 1] - workerStarts[cell], spellStarts[cell + 1] - spellStarts[cell]);
            var count = 1 + (Math.Max(workers, spells) - 1) / PackedRegistry.MostInPart;
            for (var part = 0L; part < count; part++)
            {
                parts.Add((
                    cell,
                    workerStarts[cell] + (int)(workers * part / count),
                    spellStarts[cell] + (int)(spells * part / count)));
            }
        }

        return [.. parts];
    }
}
