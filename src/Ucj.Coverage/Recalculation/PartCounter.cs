using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Recalculation;

/// <summary>Counts parts of a packed registry, one after the other; each thread has one.</summary>
/// <typeparam name="TLanes">The kernel.</typeparam>
internal sealed class PartCounter<TLanes>(PackedRegistry packed, LawTable law, AskedMonths asked) : IPartCounter
    where TLanes : struct, ILanes
{
    private readonly CellTally _cell = new(asked);
    private readonly PayerTally _payer = new(asked.Count);
    private readonly List<PayerSeries> _byPayer = [];
    private readonly SeriesWriter _writer = new(asked.Count);
    private readonly AskedBounds _bounds = new(asked);

    /// <inheritdoc/>
    public CellSeries? Count(int part)
    {
        _cell.Clear();
        _byPayer.Clear();
        CountEligible(packed.WorkerStarts[part], packed.WorkerStarts[part + 1], _cell);
        if (!_cell.HasEligible()) return null;
        var (first, end) = (packed.PayerStarts[part], packed.PayerStarts[part + 1]);
        _writer.Begin(end - first);
        for (var place = first; place < end; place++)
        {
            _payer.Clear();
            CountSpells(packed.SpellStarts[place], packed.SpellStarts[place + 1], _cell, _payer);
            var number = packed.Payers[place];
            if (_payer.TryWrite(law, packed.Classes.Payers[number], number, _writer, out var series)) _byPayer.Add(series);
        }

        return _cell.Write(packed.Cells[part], packed.Parts[part].Region, _writer, [.. _byPayer]);
    }

    /// <inheritdoc/>
    public void Fill(int part, CellTally cell, Func<int, PayerTally> payerOf)
    {
        CountEligible(packed.WorkerStarts[part], packed.WorkerStarts[part + 1], cell);
        for (var payer = packed.PayerStarts[part]; payer < packed.PayerStarts[part + 1]; payer++)
            CountSpells(packed.SpellStarts[payer], packed.SpellStarts[payer + 1], cell, payerOf(packed.Payers[payer]));
    }

    private void CountEligible(int worker, int end, CellTally cell)
    {
        ref var from = ref MemoryMarshal.GetArrayDataReference(packed.EligibleFrom);
        ref var to = ref MemoryMarshal.GetArrayDataReference(packed.EligibleTo);
        var bounds = _bounds;
        var count = 0;
        for (; worker < end; worker += TLanes.Block)
        {
            var these = Bits(end - worker);
            count += BitOperations.PopCount(
                TLanes.Whole(ref Unsafe.Add(ref from, worker), ref Unsafe.Add(ref to, worker), bounds, out var partly) & these);
            for (partly &= these; partly != 0; partly &= partly - 1)
            {
                var one = worker + BitOperations.TrailingZeroCount(partly);
                cell.AddEligible(Unsafe.Add(ref from, one), Unsafe.Add(ref to, one), 1);
            }
        }

        cell.AddEligible(asked.First, asked.First + asked.Count - 1, count);
    }

    private void CountSpells(int spell, int end, CellTally cell, PayerTally tally)
    {
        var spells = packed.Spells;
        var table = law;
        ref var from = ref MemoryMarshal.GetArrayDataReference(spells.From);
        ref var to = ref MemoryMarshal.GetArrayDataReference(spells.To);
        ref var limit = ref MemoryMarshal.GetArrayDataReference(spells.Limit);
        ref var gap = ref MemoryMarshal.GetArrayDataReference(spells.Gap);
        ref var newBelow = ref MemoryMarshal.GetArrayDataReference(spells.NewBelow);
        ref var classes = ref MemoryMarshal.GetArrayDataReference(spells.Class);
        ref var amounts = ref MemoryMarshal.GetArrayDataReference(spells.Amount);
        var bounds = _bounds;
        var count = 0;
        for (; spell < end; spell += TLanes.Block)
        {
            var these = Bits(end - spell);
            var whole = these & TLanes.Whole(
                ref Unsafe.Add(ref from, spell),
                ref Unsafe.Add(ref to, spell),
                ref Unsafe.Add(ref limit, spell),
                bounds,
                out var partly);
            count += BitOperations.PopCount(whole);
            for (; whole != 0; whole &= whole - 1)
            {
                var one = spell + BitOperations.TrailingZeroCount(whole);
                CellTally.AddWhole<TLanes>(Unsafe.Add(ref classes, one), Unsafe.Add(ref amounts, one), table, tally);
            }

            for (partly &= these; partly != 0; partly &= partly - 1)
            {
                var one = spell + BitOperations.TrailingZeroCount(partly);
                cell.Add<TLanes>(
                    Unsafe.Add(ref from, one),
                    Unsafe.Add(ref to, one),
                    Unsafe.Add(ref limit, one),
                    Unsafe.Add(ref gap, one),
                    Unsafe.Add(ref newBelow, one),
                    Unsafe.Add(ref classes, one),
                    Unsafe.Add(ref amounts, one),
                    1,
                    table,
                    tally);
            }
        }

        tally.AddWhole(count);
    }

    /// <summary>A bit for each of the workers or spells that are left, of a whole block at most.</summary>
    private static uint Bits(int left) => left >= 32 ? uint.MaxValue : (1u << left) - 1;
}
