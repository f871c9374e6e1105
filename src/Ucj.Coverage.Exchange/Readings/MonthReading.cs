using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Ucj.Coverage.Exchange.Checks;

namespace Ucj.Coverage.Exchange.Readings;

/// <summary>
/// Months in other forms than <c>YYYY-MM</c>. All readings with a year of four digits are tried; one month among them is
/// taken, two are refused.
/// </summary>
internal static partial class MonthReading
{
    private const int YearDigits = 4;

    private static readonly Dictionary<string, int> Names = NamesOf(
        ["januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember"],
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"],
        ["jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des"],
        ["jan", "peb", "mrt", "apr", "may", "jun", "jul", "agt", "sept", "oct", "nop", "dec"],
        ["jan", "pebruari", "mar", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nopember", "des"]);

    public static Reading<YearMonth> Of(ReadOnlySpan<char> text)
    {
        var plain = Time().Replace(CellText.Plain(text), "");
        if (CellText.IsError(plain)) return Reading<YearMonth>.Refused(ExpectForm.NoError);
        if (ContributionMonth.TryParse(plain, out var month)) return Reading<YearMonth>.Of(month, Form.Marked);
        if (Number().IsMatch(plain)) return OfDigits(plain);
        var parts = Signs().Split(plain);
        if (parts.Any(part => part.Length == 0 || !(IsDigits(part) || Names.ContainsKey(part))))
            return Reading<YearMonth>.Refused(Expect.Month);
        return parts.Length switch
        {
            2 => OfTwo(plain, parts),
            3 => Among(Form.Date, OfThree(parts), parts),
            _ => Reading<YearMonth>.Refused(Expect.Month),
        };
    }

    private static Reading<YearMonth> OfDigits(string digits) => digits.Length switch
    {
        4 when IsYear(digits) => Reading<YearMonth>.Refused(ExpectForm.MonthOfYear),
        6 when InBounds(digits[..4], digits[4..]) is { } month => Reading<YearMonth>.Of(month, Form.MonthOfSixDigits),
        8 => Among(Form.Date,
            [
                Date(digits[..4], digits[4..6], digits[6..]),
                Date(digits[4..], digits[2..4], digits[..2]),
                Date(digits[4..], digits[..2], digits[2..4]),
            ],
            [digits[..4]]),
        _ => Reading<YearMonth>.Refused(ExpectForm.NoCountOfDays),
    };

    private static Reading<YearMonth> OfTwo(string plain, string[] parts)
    {
        if (parts.All(part => part.Length < YearDigits)) return Reading<YearMonth>.Refused(ExpectForm.WholeYear);
        if (!parts.All(IsDigits)) return Among(Form.MonthByName, [Month(parts[0], parts[1]), Month(parts[1], parts[0])], parts);

        // One point or comma parts a number from its decimals.
        if (plain.AsSpan().ContainsAny('.', ',')) return Reading<YearMonth>.Refused(ExpectForm.NoCountOfDays);
        if (parts[0].Length != YearDigits) return Among(Form.MonthBeforeYear, [Month(parts[1], parts[0])], parts);
        var form = plain.Contains('-', StringComparison.Ordinal) ? Form.MonthOfOneDigit : Form.MonthWithSlash;
        return Among(form, [Month(parts[0], parts[1])], parts);
    }

    private static IEnumerable<YearMonth?> OfThree(string[] parts) => parts[0].Length == YearDigits && IsDigits(parts[0])
        ? [Date(parts[0], parts[1], parts[2])]
        : [Date(parts[2], parts[1], parts[0]), Date(parts[2], parts[0], parts[1])];

    private static Reading<YearMonth> Among(Phrase form, IEnumerable<YearMonth?> readings, string[] parts)
    {
        YearMonth[] months = [.. readings.OfType<YearMonth>().Distinct().Order()];
        return months switch
        {
            [var month] => Reading<YearMonth>.Of(month, form),
            [var one, var other, ..] => Reading<YearMonth>.Refused(ExpectForm.OneMonth(one, other)),
            _ when parts.All(part => part.Length < YearDigits || !IsDigits(part)) => Reading<YearMonth>.Refused(ExpectForm.WholeYear),
            _ when parts is [{ Length: YearDigits }, { Length: <= 2 } number] => Reading<YearMonth>.Refused(ExpectForm.MonthFrom1To12(number)),
            _ => Reading<YearMonth>.Refused(Expect.Month),
        };
    }

    private static YearMonth? Month(string year, string month)
    {
        if (year.Length != YearDigits || !IsDigits(year)) return null;
        var number = IsDigits(month) ? NumberOf(month) : Names.GetValueOrDefault(month);
        return number is >= 1 and <= 12 && NumberOf(year) > 0 ? new YearMonth(NumberOf(year), number) : null;
    }

    private static YearMonth? InBounds(string year, string month) =>
        Month(year, month) is { } read && ContributionMonth.IsInBounds(read) ? read : null;

    private static YearMonth? Date(string year, string month, string day) =>
        IsDigits(day) && InBounds(year, month) is { } read && NumberOf(day) >= 1
            && NumberOf(day) <= CalendarSystem.Iso.GetDaysInMonth(read.Year, read.Month) ? read : null;

    private static bool IsYear(string digits) => InBounds(digits, "01") is not null;

    private static bool IsDigits(string part) => !part.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>A number of at most four digits; any longer one is no part of a date.</summary>
    private static int NumberOf(string digits) =>
        digits.Length <= YearDigits ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    private static Dictionary<string, int> NamesOf(params string[][] lists)
    {
        var names = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var list in lists)
        {
            for (var month = 0; month < list.Length; month++) names[list[month]] = month + 1;
        }

        return names;
    }

    [GeneratedRegex(@"(?<=\d)[ T]\d{1,2}[:.]\d{2}([:.]\d{2}(\.\d+)?)?Z?$")]
    private static partial Regex Time();

    [GeneratedRegex(@"^\d+$")]
    private static partial Regex Number();

    [GeneratedRegex(@"\s*[-/., ]\s*")]
    private static partial Regex Signs();
}
