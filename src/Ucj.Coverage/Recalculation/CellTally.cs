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

    /// <summary>Counts a spell, or takes it back.</summary>
    /// <param name="spell">The spell.</param>
    /// <param name="sign">1, or -1 to take it back.</param>
    /// <param name="law">The law.</param>
    /// <param name="payer">The tally of its payer.</param>
    public void Add(in PackedSpell spell, int sign, LawTable law, PayerTally payer) => Add<PortableLanes>(
        spell.From, spell.To, spell.Limit, spell.Gap, spell.NewBelow, spell.Class, spell.Amount, sign, law, payer);

    /// <inheritdoc cref="Add"/>
    /// <typeparam name="TLanes">The kernel.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add<TLanes>(
        int spellFrom, int spellTo, int limit, int gap, int newBelow, int spellClass, uint amount,
        int sign, LawTable law, PayerTally payer)
        where TLanes : struct, ILanes
    {
        var from = spellFrom - _first;
        var lasting = spellTo + _tolerance;
        var end = Math.Min(lasting, limit) + 1 - _first;

        // A lapse in the first month is of a spell that kept him active up to the month before.
        if (end <= from || from >= _months || end < 0) return;
        ref var active = ref MemoryMarshal.GetArrayDataReference(payer.Active);
        var until = Math.Min(end, _months);
        Unsafe.Add(ref active, Math.Max(from, 0)) += sign;
        Unsafe.Add(ref active, until) -= sign;
        var flows = (gap > _tolerance ? (long)sign : 0) + (newBelow > _tolerance ? (long)sign << NewShift : 0);
        Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_started), from >= 0 ? from : _months) += flows;
        Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_lapsed), until) += lasting < limit ? sign : 0;

        var paidEnd = Math.Min(spellTo, limit) + 1 - _first;
        ref var starts = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(law.Starts), spellClass);
        ref var spans = ref MemoryMarshal.GetArrayDataReference(law.Spans);
        var next = Unsafe.Add(ref starts, 1);
        for (var number = starts; number < next; number++)
        {
            ref readonly var span = ref Unsafe.Add(ref spans, number);
            var begins = Math.Min(Math.Max(from, span.First), span.End);
            var ends = Math.Min(Math.Max(paidEnd, begins), span.End);
            if (sign < 0 && span.Kind != LawKind.Quote) (begins, ends) = (ends, begins);
            AddSpan<TLanes>(span, begins, ends, spellClass, amount, sign, law, payer);
        }
    }

    /// <summary>Adds the lines of a spell that is paid in every month and brings no flow; the active are not counted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddWhole<TLanes>(int spellClass, uint amount, LawTable law, PayerTally payer)
        where TLanes : struct, ILanes
    {
        ref var starts = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(law.Starts), spellClass);
        ref var spans = ref MemoryMarshal.GetArrayDataReference(law.Spans);
        var next = Unsafe.Add(ref starts, 1);
        for (var number = starts; number < next; number++)
        {
            ref readonly var span = ref Unsafe.Add(ref spans, number);
            AddSpan<TLanes>(span, span.First, span.End, spellClass, amount, 1, law, payer);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddSpan<TLanes>(
        in LawSpan span, int begins, int ends, int spellClass, uint amount, int sign, LawTable law, PayerTally payer)
        where TLanes : struct, ILanes
    {
        ref var lines = ref MemoryMarshal.GetArrayDataReference(payer.Lines);
        ref var plus = ref Unsafe.Add(ref lines, begins * Line.Lanes);
        ref var minus = ref Unsafe.Add(ref lines, ends * Line.Lanes);
        ref var values = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(law.Values), span.Values);
        if (span.Kind == LawKind.Rates)
            TLanes.AddWage(amount, ref values, ref plus, ref minus);
        else if (span.Kind == LawKind.Bands)
            TLanes.AddLines(ref Unsafe.Add(ref values, (int)amount * Line.Lanes), ref plus, ref minus);
        else
            payer.Add(new QuotedSpan((ushort)spellClass, amount, begins, ends), sign);
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
