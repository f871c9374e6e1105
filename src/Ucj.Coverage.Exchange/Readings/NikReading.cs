using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Ucj.Coverage.Exchange.Readings;

/// <summary>A NIK in any dress, and what it says of its bearer: of a woman the day of birth has 40 added to it.</summary>
internal static partial class NikReading
{
    public const int Length = 16;

    /// <summary>The column of workers.csv that has it.</summary>
    public const string Column = "nik";

    /// <summary>What stands for what is not shown.</summary>
    public const string Mask = "…";

    private const int DigitsShown = 4;

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

    /// <summary>A text with every number in it that may be a NIK cut down to its district: a NIK stands in no message and no log.</summary>
    public static string Hidden(string text) => Nik().Replace(text, nik => $"{DigitsOf(nik.ValueSpan).AsSpan(0, DigitsShown)}{Mask}");

    /// <summary>The text of one cell without what may be a NIK: commas, too, may stand between its digits.</summary>
    public static string HiddenInCell(string cell) => Hidden(Of(cell) ?? cell);

    /// <summary>
    /// What of the cells of a row may be shown: nothing of the column of NIK, of any other all but what may be a NIK. Where a row
    /// has more cells than columns, a NIK may lie in pieces from its column on.
    /// </summary>
    public static string[] Shown(IReadOnlyList<string> columns, IReadOnlyList<string> cells)
    {
        var shown = new string[cells.Count];
        var isInPieces = false;
        for (var at = 0; at < shown.Length; at++)
        {
            var isNik = at < columns.Count && IsIn(columns[at]);
            isInPieces |= isNik && cells.Count > columns.Count;
            shown[at] = cells[at].Length > 0 && (isNik || isInPieces) ? Mask : HiddenInCell(cells[at]);
        }

        return shown;
    }

    /// <summary>Whether a column is the one of NIK, of which nothing is shown, whatever it holds.</summary>
    public static bool IsIn(string column) => column.Equals(Column, StringComparison.OrdinalIgnoreCase);

    private static bool IsSign(char letter) =>
        letter is '.' or ',' or '-' or '/' or '\'' or '\u2019' or '"' || char.IsWhiteSpace(letter);

    private static int Number(string nik, int at) => int.Parse(nik.AsSpan(at, 2), NumberStyles.None, CultureInfo.InvariantCulture);

    // Commas and semicolons part the cells of a row, so they are none of the signs within a number here, but in the four fours
    // in which a NIK is often written.
    [GeneratedRegex(@"(?<![0-9])(?:[0-9](?:[-./'\u2019 \u00A0]?[0-9]){15}|[0-9]{4}(?:,[0-9]{4}){3})(?![0-9])")]
    private static partial Regex Nik();

    [GeneratedRegex(@"(?<=\d{4})[.,]0$")]
    private static partial Regex EmptyDecimals();
}
