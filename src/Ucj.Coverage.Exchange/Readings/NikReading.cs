using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Ucj.Coverage.Exchange.Readings;

/// <summary>A NIK in any dress, and what it says of its bearer: of a woman the day of birth has 40 added to it.</summary>
internal static partial class NikReading
{
    public const int Length = 16;

    private const int Century = 100;

    /// <summary>The sixteen digits of a NIK; none when the text is no NIK.</summary>
    public static string? Of(ReadOnlySpan<char> text) => DigitsOf(text) is { Length: Length } digits ? digits : null;

    /// <summary>The digits of a text that has nothing but digits and signs between them; none of any other.</summary>
    public static string? DigitsOf(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExceptInRange('0', '9')) return text.ToString();
        foreach (var letter in text)
        {
            if (!char.IsAsciiDigit(letter) && !IsSign(letter)) return null;
        }

        return string.Concat(EmptyDecimals().Replace(text.ToString(), "").Where(char.IsAsciiDigit));
    }

    /// <summary>The month of birth by the NIK, in the century nearest to a month given, and the day as it stands there.</summary>
    /// <returns>None when the NIK has no date in it.</returns>
    public static (YearMonth Birth, int Day)? BirthOf(string nik, YearMonth given)
    {
        var (day, month, year) = (Number(nik, 6), Number(nik, 8), Number(nik, 10));
        if (month is < 1 or > 12) return null;
        var near = given.Year - given.Year % Century + year;
        var full = new[] { near - Century, near, near + Century }.MinBy(one => Math.Abs(one - given.Year));
        return (new YearMonth(full, month), day);
    }

    private static bool IsSign(char letter) =>
        letter is '.' or ',' or '-' or '/' or '\'' or '\u2019' or '"' || char.IsWhiteSpace(letter);

    private static int Number(string nik, int at) => int.Parse(nik.AsSpan(at, 2), NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<=\d{4})[.,]0$")]
    private static partial Regex EmptyDecimals();
}
