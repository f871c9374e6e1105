using System.Buffers;
using System.Text.RegularExpressions;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Exchange.Readings;

/// <summary>Region codes in other forms than Kemendagri's: without dots, with a dot too many, with a zero lost.</summary>
internal static partial class RegionReading
{
    private static readonly int[] Widths = [2, 2, 2, 4];
    private static readonly SearchValues<char> Signed = SearchValues.Create("0123456789.-/ ");

    /// <summary>The one code a text can be, known or not; none when it is no code at all.</summary>
    public static (RegionCode Code, Phrase Form)? Of(ReadOnlySpan<char> text)
    {
        var plain = EmptyDecimals().Replace(CellText.Plain(text), "").Trim('.', '-', '/', ' ');
        if (plain.Length == 0 || plain.AsSpan().ContainsAnyExcept(Signed)) return null;
        var parts = Signs().Split(plain);
        var dotted = parts.Length == 1 ? WithDots(plain) : WithZeros(parts);
        if (dotted is null || !RegionCode.TryParse(dotted, null, out var code)) return null;
        return (code, parts.Length == 1 ? Form.CodeWithoutDots : Form.CodeWithLostZero);
    }

    private static string? WithDots(string digits) => digits.Length switch
    {
        4 => $"{digits[..2]}.{digits[2..]}",
        6 => $"{digits[..2]}.{digits[2..4]}.{digits[4..]}",
        10 => $"{digits[..2]}.{digits[2..4]}.{digits[4..6]}.{digits[6..]}",
        _ => digits,
    };

    private static string? WithZeros(string[] parts)
    {
        if (parts.Length > Widths.Length) return null;
        return string.Join('.', parts.Select((part, level) => part.PadLeft(Widths[level], '0')));
    }

    [GeneratedRegex(@"(?<=\d{4})\.0$")]
    private static partial Regex EmptyDecimals();

    [GeneratedRegex(@"\s*[-./ ]\s*")]
    private static partial Regex Signs();
}
