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
        var first = Math.Clamp(from - asked.First, 0, asked.Count);
        _eligible[first] += workers;
        _eligible[Math.Clamp(to + 1 - asked.First, first, asked.Count)] -= workers;
    }

    /// <summary>Counts a spell, or takes it back.</summary>
    /// <param name="spell">The spell.</param>
    /// <param name="sign">1, or -1 to take it back.</param>
    /// <param name="law">The law.</param>
    /// <param name="payer">The tally of its payer.</param>
    /// <typeparam name="TLanes">The kernel.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add<TLanes>(PackedSpell spell, int sign, LawTable law, PayerTally payer)
        where TLanes : struct, ILanes
    {
        var months = asked.Count;
        var from = spell.From - asked.First;
        var lasting = spell.To + asked.Tolerance;
        var end = Math.Min(lasting, spell.Limit) + 1 - asked.First;

        // A lapse in the first month is of a spell that kept him active up to the month before.
        if (end <= from || from >= months || end < 0) return;
        var first = Math.Max(from, 0);
        payer.Active[first] += sign;
        payer.Active[Math.Min(end, months)] -= sign;
        var (enrolled, isNew) = (spell.Gap > asked.Tolerance ? sign : 0L, spell.NewBelow > asked.Tolerance ? sign : 0L);
        _started[from >= 0 ? from : months] += enrolled + (isNew << NewShift);
        _lapsed[Math.Min(end, months)] += lasting < spell.Limit ? sign : 0;

        var paidEnd = Math.Min(spell.To, spell.Limit) + 1 - asked.First;
        var spans = law.Spans;
        var next = law.Starts[spell.Class + 1];
        for (var number = law.Starts[spell.Class]; number < next; number++)
        {
            ref readonly var span = ref spans[number];
            var begins = Math.Clamp(from, span.First, span.End);
            var ends = Math.Clamp(paidEnd, begins, span.End);
            if (span.Kind == LawKind.Quote)
            {
                payer.Add(new QuotedSpan(spell.Class, spell.Amount, begins, ends), sign);
                continue;
            }

            ref var lines = ref MemoryMarshal.GetArrayDataReference(payer.Lines);
            ref var plus = ref Unsafe.Add(ref lines, (sign > 0 ? begins : ends) * Line.Lanes);
            ref var minus = ref Unsafe.Add(ref lines, (sign > 0 ? ends : begins) * Line.Lanes);
            ref var values = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(law.Values), span.Values);
            if (span.Kind == LawKind.Rates) TLanes.AddWage(spell.Amount, ref values, ref plus, ref minus);
            else TLanes.AddLines(ref Unsafe.Add(ref values, (int)spell.Amount * Line.Lanes), ref plus, ref minus);
        }
    }

    /// <summary>The series the counts add up to; <see langword="null"/> when nobody is ever eligible.</summary>
    public CellSeries? Series(CoverageCell cell, int region, (Payer Payer, PayerSeries Series)[] byPayer)
    {
        var eligible = new long[asked.Count];
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
