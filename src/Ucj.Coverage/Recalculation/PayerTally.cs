using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Recalculation;

/// <summary>
/// The active workers and the lines of the spells of one cell that one payer pays, as differences from month to month: a
/// spell is two entries however long it lasts. The place after the last month takes what falls outside.
/// </summary>
internal sealed class PayerTally(int months)
{
    private readonly List<QuotedSpan> _quoted = [];

    /// <summary>By how many more workers are active than in the month before.</summary>
    public int[] Active { get; } = new int[months + 1];

    /// <summary>By how much each line differs from that of the month before, the lanes of a month side by side.</summary>
    public ulong[] Lines { get; } = new ulong[(months + 1) * Line.Lanes];

    /// <summary>Counts spells that keep workers active in every month.</summary>
    public void AddWhole(int spells) => Active[0] += spells;

    /// <summary>Adds the lines of a spell, or takes them back; the active are not counted.</summary>
    /// <param name="spell">The spell.</param>
    /// <param name="from">The place of its first month that is asked for.</param>
    /// <param name="paid">The place after its last paid month.</param>
    /// <param name="sign">1, or -1 to take it back.</param>
    /// <param name="law">The law.</param>
    public void Add(in PackedSpell spell, int from, int paid, int sign, LawTable law)
    {
        foreach (ref readonly var span in law.SpansOf(spell.Class))
        {
            var begins = Math.Min(Math.Max(from, span.First), span.End);
            var ends = Math.Min(Math.Max(paid, begins), span.End);
            if (span.Kind == LawKind.Quote)
            {
                Add(new QuotedSpan(spell.Class, spell.Amount, begins, ends), sign);
                continue;
            }

            ref var plus = ref Lines[(sign > 0 ? begins : ends) * Line.Lanes];
            ref var minus = ref Lines[(sign > 0 ? ends : begins) * Line.Lanes];
            if (span.Kind == LawKind.Rates)
                PortableLanes.AddWage(spell.Amount, ref law.Values[span.Values], ref plus, ref minus);
            else
                PortableLanes.AddLines(ref law.Values[span.Values + ((int)spell.Amount * Line.Lanes)], ref plus, ref minus);
        }
    }

    /// <summary>Adds or takes back months whose dues only a quote tells.</summary>
    public void Add(QuotedSpan span, int sign)
    {
        if (span.First >= span.End) return;
        if (sign > 0) _quoted.Add(span);
        else _quoted.Remove(span);
    }

    /// <summary>Writes the series the differences add up to.</summary>
    /// <param name="law">The law.</param>
    /// <param name="payer">The payer.</param>
    /// <param name="number">The payer's number.</param>
    /// <param name="writer">What to write with.</param>
    /// <param name="series">The series.</param>
    /// <returns>Whether there is one: perhaps nobody is ever active.</returns>
    /// <exception cref="OverflowException">A sum of dues does not fit 64 bits.</exception>
    public bool TryWrite(LawTable law, Payer payer, int number, SeriesWriter writer, out PayerSeries series)
    {
        series = default;

        // Nobody is active before the first entry, so without one nobody ever is.
        if (!Active.AsSpan(0, months).ContainsAnyExcept(0)) return false;
        if (_quoted.Count > 0)
        {
            series = Counts(law, number).Write(payer, writer);
            return true;
        }

        var start = writer.Place;
        var count = 0L;
        var active = writer.Next();
        for (var month = 0; month < active.Length; month++) active[month] = count += Active[month];
        var layout = Line.LayoutOf(law.PaidBy(number), isNarrow: !UsesUpperLanes());
        series = new PayerSeries(payer, writer, start, layout, SumLines(writer.Next(layout.Width), layout.Width));
        return true;
    }

    /// <summary>Whether anything was counted in the upper half of the lanes.</summary>
    private bool UsesUpperLanes()
    {
        var seen = Vector256<ulong>.Zero;
        for (var place = Line.Lanes / 2; place < months * Line.Lanes; place += Line.Lanes)
            seen |= Vector256.LoadUnsafe(ref Lines[place]);
        return seen != Vector256<ulong>.Zero;
    }

    /// <summary>Sums the lines up month by month.</summary>
    /// <returns>A number that none of the sums exceeds.</returns>
    private long SumLines(Span<long> sums, int width)
    {
        var (sum, seen) = (Vector512<ulong>.Zero, Vector512<ulong>.Zero);
        for (var month = 0; month < months; month++)
        {
            sum += Vector512.LoadUnsafe(ref Lines[month * Line.Lanes]);
            seen |= sum;
            var ofMonth = MemoryMarshal.Cast<long, ulong>(sums.Slice(month * width, width));
            if (width == Line.Lanes) sum.CopyTo(ofMonth);
            else sum.GetLower().CopyTo(ofMonth);
        }

        var most = 0UL;
        for (var lane = 0; lane < Line.Used; lane++) most |= seen[lane];
        return checked((long)most);
    }

    private PayerCounts Counts(LawTable law, int number)
    {
        var counts = new PayerCounts(months);
        Span<ulong> sums = stackalloc ulong[Line.Lanes];
        sums.Clear();
        var count = 0L;
        for (var month = 0; month < months; month++)
        {
            for (var lane = 0; lane < Line.Used; lane++) sums[lane] += Lines[(month * Line.Lanes) + lane];
            counts.Active[month] = count += Active[month];
            counts.Dues[month] = Line.Sum(sums, law.PaidBy(number));
        }

        foreach (var span in _quoted)
        {
            var quoted = law.Quote(span.Class, span.Amount, span.First);
            for (var month = span.First; month < span.End; month++) counts.Dues[month] += quoted;
        }

        return counts;
    }

    /// <summary>Empties it.</summary>
    public void Clear()
    {
        Array.Clear(Active);
        Array.Clear(Lines);
        _quoted.Clear();
    }
}
