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
    private readonly SpellPlaces _places = new();

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
        if (!_bounds.IsExact)
        {
            for (; spell < end; spell++) cell.Add(packed.Spells[spell], 1, law, tally);
            return;
        }

        var spells = packed.Spells;
        ref var from = ref MemoryMarshal.GetArrayDataReference(spells.From);
        ref var to = ref MemoryMarshal.GetArrayDataReference(spells.To);
        ref var limit = ref MemoryMarshal.GetArrayDataReference(spells.Limit);
        ref var classes = ref MemoryMarshal.GetArrayDataReference(spells.Class);
        ref var amounts = ref MemoryMarshal.GetArrayDataReference(spells.Amount);
        var places = _places;
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
            if ((partly &= these) != 0)
            {
                TLanes.Place(spells, spell, bounds, places);
                cell.Add(partly &= places.Active, places, tally);
            }

            for (var left = whole | partly; left != 0;)
            {
                var spellClass = Unsafe.Add(ref classes, spell + BitOperations.TrailingZeroCount(left));
                var same = left & TLanes.Same(ref Unsafe.Add(ref classes, spell), spellClass);
                left &= ~same;
                AddLines(spellClass, ref Unsafe.Add(ref amounts, spell), whole & same, partly & same, places, tally);
            }
        }

        tally.AddWhole(count);
    }

    /// <summary>Adds the lines of spells of one class, some of them paid in every month.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddLines(
        ushort spellClass, ref uint amounts, uint whole, uint partly, SpellPlaces places, PayerTally tally)
    {
        ref var lines = ref MemoryMarshal.GetArrayDataReference(tally.Lines);
        ref var starts = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(law.Starts), spellClass);
        ref var spans = ref MemoryMarshal.GetArrayDataReference(law.Spans);
        var next = Unsafe.Add(ref starts, 1);
        for (var number = starts; number < next; number++)
        {
            ref readonly var span = ref Unsafe.Add(ref spans, number);
            ref var values = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(law.Values), span.Values);
            ref var first = ref Unsafe.Add(ref lines, span.First * Line.Lanes);
            ref var last = ref Unsafe.Add(ref lines, span.End * Line.Lanes);
            switch (span.Kind)
            {
                case LawKind.Rates:
                    if (whole != 0) TLanes.AddWages(ref amounts, whole, ref values, ref first, ref last);
                    for (var left = partly; left != 0; left &= left - 1)
                    {
                        var one = BitOperations.TrailingZeroCount(left);
                        var (begins, ends) = Within(span, places.From[one], places.Paid[one]);
                        TLanes.AddWage(
                            Unsafe.Add(ref amounts, one),
                            ref values,
                            ref Unsafe.Add(ref lines, begins * Line.Lanes),
                            ref Unsafe.Add(ref lines, ends * Line.Lanes));
                    }

                    break;
                case LawKind.Bands:
                    if (whole != 0) TLanes.AddLines(ref amounts, whole, ref values, ref first, ref last);
                    for (var left = partly; left != 0; left &= left - 1)
                    {
                        var one = BitOperations.TrailingZeroCount(left);
                        var (begins, ends) = Within(span, places.From[one], places.Paid[one]);
                        TLanes.AddLines(
                            ref Unsafe.Add(ref values, (int)Unsafe.Add(ref amounts, one) * Line.Lanes),
                            ref Unsafe.Add(ref lines, begins * Line.Lanes),
                            ref Unsafe.Add(ref lines, ends * Line.Lanes));
                    }

                    break;
                default:
                    for (var left = whole; left != 0; left &= left - 1)
                        AddQuoted(span, BitOperations.TrailingZeroCount(left), span.First, span.End, ref amounts);
                    for (var left = partly; left != 0; left &= left - 1)
                    {
                        var one = BitOperations.TrailingZeroCount(left);
                        var (begins, ends) = Within(span, places.From[one], places.Paid[one]);
                        AddQuoted(span, one, begins, ends, ref amounts);
                    }

                    break;
            }
        }

        void AddQuoted(in LawSpan span, int one, int begins, int ends, ref uint amounts) =>
            tally.Add(new QuotedSpan(spellClass, Unsafe.Add(ref amounts, one), begins, ends), 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (int Begins, int Ends) Within(in LawSpan span, int from, int paid)
    {
        var begins = Math.Min(Math.Max(from, span.First), span.End);
        return (begins, Math.Min(Math.Max(paid, begins), span.End));
    }

    /// <summary>A bit for each of the workers or spells that are left, of a whole block at most.</summary>
    private static uint Bits(int left) => left >= 32 ? uint.MaxValue : (1u << left) - 1;
}
