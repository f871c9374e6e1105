using System.Globalization;
using System.Text.RegularExpressions;
using Ucj.Coverage.Exchange.Checks;

namespace Ucj.Coverage.Exchange.Readings;

/// <summary>What an id is never: a number a spreadsheet shortened, an error, a NIK, text with signs nobody sees.</summary>
internal static partial class IdReading
{
    /// <summary>What an id must not be, in the order in which it is told; absent when it may be one.</summary>
    public static Expectation? Refusal(ReadOnlySpan<char> id)
    {
        if (UnseenIn(id) is { } unseen) return unseen;
        if (CellText.IsError(id)) return ExpectForm.NoError;
        return Scientific().IsMatch(id) ? ExpectForm.NoScientificId : null;
    }

    /// <summary>Names the first character of a text that no id has.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isName">Whether only control characters are none of it.</param>
    public static Expectation? UnseenIn(ReadOnlySpan<char> text, bool isName = false)
    {
        for (var place = 0; place < text.Length; place++)
        {
            if (isName && (!char.IsControl(text[place]) || text[place] is '\t' or '\r' or '\n')) continue;
            if (NameOf(text[place]) is { } name) return ExpectForm.WithoutSign(name, text[place], place + 1);
        }

        return null;
    }

    public static bool IsScientific(ReadOnlySpan<char> text) => Scientific().IsMatch(text);

    /// <summary>The name of a character that no id has; none for any other.</summary>
    private static Phrase? NameOf(char letter) => letter switch
    {
        '\u00A0' or '\u202F' => new("spasi tak terputus", "the no-break space"),
        '\u200B' => new("spasi tanpa lebar", "the zero-width space"),
        '\uFEFF' => new("tanda urutan bita", "the byte order mark"),
        '\u2018' or '\u2019' or '\u201A' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB'
            => new("tanda kutip tipografi", "the typographic quote"),
        _ => char.GetUnicodeCategory(letter) switch
        {
            UnicodeCategory.Control => new("karakter kendali", "the control character"),
            UnicodeCategory.Format => new("karakter tanpa lebar", "the zero-width character"),
            UnicodeCategory.SpaceSeparator when letter != ' ' => new("spasi khusus", "the special space"),
            _ => null,
        },
    };

    // What a spreadsheet shows of a long number; a code such as 3E12 has neither point nor sign.
    [GeneratedRegex(@"^'?\d+([.,]\d+[eE][-+]?|[eE][-+])\d+$")]
    private static partial Regex Scientific();
}
