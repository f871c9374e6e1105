using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Recalculation;

/// <summary>
/// The workers of one cell while they are counted: the eligible as differences from month to month, and the flows. The
/// place after the last month takes what falls outside the months asked for.
/// </summary>
internal sealed class CellTally(AskedMonths asked)
{
    private const int NewShift = 32;

    private readonly int _first = asked.First;
    private readonly int _months = asked.Count;
    private readonly int _tolerance = asked.Tolerance;
    private readonly int[] _eligible = new int[asked.Count + 1];
    private readonly long[] _started = new long[asked.Count + 1];
    private readonly int[] _lapsed = new int[asked.Count + 1];

    /// <summary>Counts workers eligible in a range of months, or takes them back.</summary>
    /// <param name="from">The number of the first month.</param>
    /// <param name="to">The number of the last month.</param>
    /// <param name="workers">How many; negative to take them back.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddEligible(int from, int to, int workers)
    {
        var first = Math.Min(Math.Max(from - _first, 0), _months);
        _eligible[first] += workers;
        _eligible[Math.Min(Math.Max(to + 1 - _first, first), _months)] -= workers;
    }

    /// <summary>Counts a spell, or takes it back; its lines are counted as well.</summary>
    /// <param name="spell">The spell.</param>
    /// <param name="sign">1, or -1 to take it back.</param>
    /// <param name="law">The law.</param>
    /// <param name="payer">The tally of its payer.</param>
    public void Add(in PackedSpell spell, int sign, LawTable law, PayerTally payer)
    {
        var from = spell.From - _first;
        var lasting = spell.To + _tolerance;
        var end = Math.Min(lasting, spell.Limit) + 1 - _first;

        // A lapse in the first month is of a spell that kept him active up to the month before.
        if (end <= from || from >= _months || end < 0) return;
        var until = Math.Min(end, _months);
        payer.Active[Math.Max(from, 0)] += sign;
        payer.Active[until] -= sign;
        _started[from >= 0 ? from : _months] +=
            (spell.Gap > _tolerance ? (long)sign : 0) + (spell.NewBelow > _tolerance ? (long)sign << NewShift : 0);
        _lapsed[until] += lasting < spell.Limit ? sign : 0;
        payer.Add(spell, Math.Max(from, 0), Math.Max(Math.Min(spell.To, spell.Limit) + 1 - _first, 0), sign, law);
    }

    /// <summary>Counts some spells of a block, but not their lines.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint which, SpellPlaces places, PayerTally payer)
    {
        ref var active = ref MemoryMarshal.GetArrayDataReference(payer.Active);
        ref var started = ref MemoryMarshal.GetArrayDataReference(_started);
        ref var lapsed = ref MemoryMarshal.GetArrayDataReference(_lapsed);
        for (; which != 0; which &= which - 1)
        {
            var one = BitOperations.TrailingZeroCount(which);
            int from = places.From[one];
            int until = places.Until[one];
            Unsafe.Add(ref active, from)++;
            Unsafe.Add(ref active, until)--;
            Unsafe.Add(ref started, (places.Before >> one & 1) == 0 ? from : _months) +=
                (places.Enrolled >> one & 1) + ((long)(places.New >> one & 1) << NewShift);
            Unsafe.Add(ref lapsed, until) += (int)(places.Lapsed >> one & 1);
        }
    }

    /// <summary>Whether anybody is ever eligible.</summary>
    public bool HasEligible()
    {
        var count = 0;
        for (var month = 0; month < _months; month++)
        {
            count += _eligible[month];
            if (count > 0) return true;
        }

        return false;
    }

    /// <summary>Writes the series the counts add up to.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="region">The number of its region.</param>
    /// <param name="writer">What to write with.</param>
    /// <param name="byPayer">Who is active, by payer; written with the same writer since the cell was begun.</param>
    /// <exception cref="OverflowException">What all payers owe together does not fit 64 bits.</exception>
    public CellSeries Write(CoverageCell cell, int region, SeriesWriter writer, PayerSeries[] byPayer)
    {
        var start = writer.Place;
        var eligible = writer.Next();
        var enrolled = writer.Next();
        var newlyEnrolled = writer.Next();
        var lapsed = writer.Next();
        var count = 0;
        for (var month = 0; month < eligible.Length; month++)
        {
            eligible[month] = count += _eligible[month];
            (enrolled[month], newlyEnrolled[month]) = ((uint)_started[month], _started[month] >>> NewShift);
            lapsed[month] = _lapsed[month];
        }

        if (byPayer is [var only]) return new CellSeries(cell, region, writer, start, only.Start, byPayer);
        var startOfActive = writer.Place;
        var active = writer.Next();
        active.Clear();
        foreach (ref readonly var payer in byPayer.AsSpan())
        {
            var ofPayer = payer.Active;
            for (var month = 0; month < active.Length; month++) active[month] += ofPayer[month];
        }

        return new CellSeries(cell, region, writer, start, startOfActive, byPayer);
    }

    /// <summary>Empties it.</summary>
    public void Clear()
    {
        Array.Clear(_eligible);
        Array.Clear(_started);
        Array.Clear(_lapsed);
    }
}
