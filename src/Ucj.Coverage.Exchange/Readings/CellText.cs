using System.Globalization;

namespace Ucj.Coverage.Exchange.Readings;

/// <summary>The letters of a cell without what cannot be seen.</summary>
internal static class CellText
{
    private static readonly string[] Errors = ["#N/A", "#NA", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#N/D"];

    /// <summary>
    /// What a number, month or word is without the apostrophe by which spreadsheets mark text, with plain spaces for any
    /// other, and without characters of no width.
    /// </summary>
    public static string Plain(ReadOnlySpan<char> text)
    {
        var plain = new System.Text.StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.GetUnicodeCategory(letter) == UnicodeCategory.Format) continue;
            plain.Append(char.IsWhiteSpace(letter) ? ' ' : letter);
        }

        var trimmed = plain.ToString().Trim();
        return trimmed is ['\'' or '\u2019', .. var rest] ? rest.Trim() : trimmed;
    }

    /// <summary>Whether a spreadsheet failed to compute the cell.</summary>
    public static bool IsError(ReadOnlySpan<char> text)
    {
        if (text is not ['#', ..]) return false;
        foreach (var error in Errors)
        {
            if (text.Equals(error, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
