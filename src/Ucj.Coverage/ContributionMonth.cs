using System.Globalization;
using NodaTime;

namespace Ucj.Coverage;

/// <summary>
/// The unit of time of the field: the month a premium is due for. It is NodaTime's <see cref="YearMonth"/> in the ISO
/// calendar; this class gives its bounds, its text (<c>2025-01</c>) and its number, by which months are counted.
/// </summary>
public static class ContributionMonth
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    /// <summary>The earliest month data may name: 1900-01, number 0.</summary>
    public static YearMonth Earliest { get; } = new(FirstYear, 1);

    /// <summary>The latest month data may name: 2200-12. A spell that is still running ends here.</summary>
    public static YearMonth Latest { get; } = new(LastYear, 12);

    /// <summary>The number of a month: months since 1900-01, which is 0. Months before it have negative numbers.</summary>
    public static int ToNumber(YearMonth month) => (month.Year - FirstYear) * 12 + month.Month - 1;

    /// <summary>The month of a number, see <see cref="ToNumber"/>.</summary>
    public static YearMonth FromNumber(int number)
    {
        var year = FirstYear + (number >= 0 ? number / 12 : (number - 11) / 12);
        return new YearMonth(year, number - (year - FirstYear) * 12 + 1);
    }

    /// <summary>Whether data may name the month: from <see cref="Earliest"/> to <see cref="Latest"/>, both inclusive.</summary>
    public static bool IsInBounds(YearMonth month) => month.Year is >= FirstYear and <= LastYear;

    /// <summary>The first of some months that data may not name; a missing month is none.</summary>
    internal static YearMonth? FirstOutOfBounds(params ReadOnlySpan<YearMonth?> months)
    {
        foreach (var month in months)
        {
            if (month is { } given && !IsInBounds(given)) return given;
        }

        return null;
    }

    /// <summary>Reads <c>YYYY-MM</c>, exactly seven characters.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out YearMonth month)
    {
        month = default;
        if (text.Length != 7 || text[4] != '-') return false;
        if (!TryDigits(text[..4], out var year) || year == 0) return false;
        if (!TryDigits(text[5..], out var number) || number is < 1 or > 12) return false;
        month = new YearMonth(year, number);
        return true;
    }

    /// <summary>Reads <c>YYYY-MM</c>.</summary>
    /// <exception cref="FormatException">The text is not a month.</exception>
    public static YearMonth Parse(string text) =>
        TryParse(text, out var month) ? month : throw Throw.NotMonth(text);

    /// <summary>Writes <c>YYYY-MM</c>.</summary>
    public static string Format(YearMonth month) =>
        string.Create(CultureInfo.InvariantCulture, $"{month.Year:D4}-{month.Month:D2}");

    /// <summary>Writes a range of months, and a single one as <c>YYYY-MM</c>.</summary>
    internal static string Format(MonthRange months) => months.Length == 1 ? Format(months.First) : months.ToString();

    /// <summary>The month some months later (or earlier, if negative).</summary>
    public static YearMonth Plus(YearMonth month, int months) => FromNumber(ToNumber(month) + months);

    private static bool TryDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit(digit)) return false;
            number = number * 10 + (digit - '0');
        }

        return true;
    }
}
