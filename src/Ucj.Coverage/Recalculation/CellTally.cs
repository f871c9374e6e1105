using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Registry;

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

    /// <summary>The series the counts add up to; <see langword="null"/> when nobody is ever eligible.</summary>
    public CellSeries? Series(CoverageCell cell, int region, (Payer Payer, PayerSeries Series)[] byPayer)
    {
        var eligible = new long[_months];
        var (count, highest) = (0, 0);
        for (var month = 0; month < eligible.Length; month++)
        {
            eligible[month] = count += _eligible[month];
            highest = Math.Max(highest, count);
        }

        if (highest == 0) return null;
        var (enrolled, newlyEnrolled, lapsed) = (new long[eligible.Length], new long[eligible.Length], new long[eligible.Length]);
        for (var month = 0; month < eligible.Length; month++)
        {
            (enrolled[month], newlyEnrolled[month]) = ((uint)_started[month], _started[month] >>> NewShift);
            lapsed[month] = _lapsed[month];
        }

        return new CellSeries(cell, region, eligible, enrolled, newlyEnrolled, lapsed, byPayer);
    }

    /// <summary>Empties it.</summary>
    public void Clear()
    {
        Array.Clear(_eligible);
        Array.Clear(_started);
        Array.Clear(_lapsed);
    }
}
