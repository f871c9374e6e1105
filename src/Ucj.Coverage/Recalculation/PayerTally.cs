using Ucj.Coverage.Measurement;

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

    /// <summary>Adds or takes back months whose dues only a quote tells.</summary>
    public void Add(QuotedSpan span, int sign)
    {
        if (span.First >= span.End) return;
        if (sign > 0) _quoted.Add(span);
        else _quoted.Remove(span);
    }

    /// <summary>The series the differences add up to; <see langword="null"/> when nobody is ever active.</summary>
    /// <exception cref="OverflowException">A sum of dues does not fit 64 bits.</exception>
    public PayerSeries? Series(LawTable law, int payer)
    {
        // Nobody is active before the first entry, so without one nobody ever is.
        if (!Active.AsSpan(0, months).ContainsAnyExcept(0)) return null;
        var (active, dues) = (new long[months], new Dues[months]);
        var paidBy = law.PaidBy(payer);
        Span<ulong> sums = stackalloc ulong[Line.Lanes];
        sums.Clear();
        var (count, due) = (0L, default(Dues));
        for (var month = 0; month < months; month++)
        {
            active[month] = count += Active[month];
            var differences = Lines.AsSpan(month * Line.Lanes, Line.Lanes);
            if (differences.ContainsAnyExcept(0UL))
            {
                for (var lane = 0; lane < Line.Used; lane++) sums[lane] += differences[lane];
                due = Line.Sum(sums, paidBy);
            }

            dues[month] = due;
        }

        foreach (var span in _quoted)
        {
            var quoted = law.Quote(span.Class, span.Amount, span.First);
            for (var month = span.First; month < span.End; month++) dues[month] += quoted;
        }

        return new PayerSeries(active, dues);
    }

    /// <summary>Empties it.</summary>
    public void Clear()
    {
        Array.Clear(Active);
        Array.Clear(Lines);
        _quoted.Clear();
    }
}
