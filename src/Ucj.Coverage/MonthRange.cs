using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Ucj.Coverage;

/// <summary>Contribution months in a row: the first and the last, both inclusive. There is no empty range.</summary>
/// <remarks>Immutable. Two ranges are equal when both ends are. The default value is the single month 0001-01.</remarks>
public readonly record struct MonthRange : ISpanParsable<MonthRange>
{
    private const string Separator = "..";

    /// <summary>A range from its first to its last month, both inclusive.</summary>
    /// <exception cref="ArgumentException">The first month is after the last, or one is not in the ISO calendar.</exception>
    public MonthRange(YearMonth first, YearMonth last)
    {
        if (first.Calendar != CalendarSystem.Iso || last.Calendar != CalendarSystem.Iso) throw Throw.NotIso();
        if (first > last) throw Throw.FirstAfterLast(first, last);
        First = first;
        Last = last;
    }

    /// <summary>The first month, inclusive.</summary>
    public YearMonth First { get; }

    /// <summary>The last month, inclusive.</summary>
    public YearMonth Last { get; }

    /// <summary>How many months, at least 1.</summary>
    public int Length => ContributionMonth.ToNumber(Last) - ContributionMonth.ToNumber(First) + 1;

    /// <summary>The range of one calendar year.</summary>
    public static MonthRange OfYear(int year) => new(new YearMonth(year, 1), new YearMonth(year, 12));

    /// <summary>Whether the month lies in the range.</summary>
    public bool Contains(YearMonth month) => First <= month && month <= Last;

    /// <summary>Whether every month of the other range lies in this one.</summary>
    public bool Contains(MonthRange other) => First <= other.First && other.Last <= Last;

    /// <summary>The months both ranges have, or <see langword="null"/> when they have none.</summary>
    public MonthRange? Intersect(MonthRange other)
    {
        var first = First > other.First ? First : other.First;
        var last = Last < other.Last ? Last : other.Last;
        return first > last ? null : new MonthRange(first, last);
    }

    /// <summary>The months in order.</summary>
    public IEnumerable<YearMonth> Months()
    {
        var last = ContributionMonth.ToNumber(Last);
        for (var number = ContributionMonth.ToNumber(First); number <= last; number++)
            yield return ContributionMonth.FromNumber(number);
    }

    /// <summary>The first months in a row of which something is true, or <see langword="null"/> when it is of none.</summary>
    internal MonthRange? FirstRun(Predicate<YearMonth> isTrue)
    {
        YearMonth? first = null;
        var last = First;
        foreach (var month in Months())
        {
            if (isTrue(month)) (first, last) = (first ?? month, month);
            else if (first is not null) break;
        }

        return first is { } begun ? new MonthRange(begun, last) : null;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out MonthRange)"/>
    /// <exception cref="FormatException">The text is not a range of months.</exception>
    public static MonthRange Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var range) ? range : throw Throw.NotMonthRange(s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static MonthRange Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <summary>Reads <c>2025-01..2025-12</c>, or one month alone.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out MonthRange result)
    {
        result = default;
        var cut = s.IndexOf(Separator);
        var firstText = cut < 0 ? s : s[..cut];
        var lastText = cut < 0 ? s : s[(cut + Separator.Length)..];
        if (!ContributionMonth.TryParse(firstText, out var first)) return false;
        if (!ContributionMonth.TryParse(lastText, out var last) || first > last) return false;
        result = new MonthRange(first, last);
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out MonthRange)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out MonthRange result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary><c>2025-01..2025-12</c>, as <see cref="Parse(string, IFormatProvider?)"/> reads it.</summary>
    public override string ToString() => ContributionMonth.Format(First) + Separator + ContributionMonth.Format(Last);
}
