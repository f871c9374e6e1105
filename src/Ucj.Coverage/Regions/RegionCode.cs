using System.Diagnostics.CodeAnalysis;

namespace Ucj.Coverage.Regions;

/// <summary>
/// The code of a region as the Ministry of Home Affairs (Kemendagri) assigns it: <c>00</c>, <c>13</c>, <c>13.11</c>,
/// <c>13.11.01</c>, <c>13.11.01.2001</c>. A child's code begins with its parent's.
/// </summary>
/// <remarks>Ordered ordinally, which puts a region before everything under it. The default value is Indonesia.</remarks>
public readonly record struct RegionCode : IComparable<RegionCode>, ISpanParsable<RegionCode>
{
    private const string CountryCode = "00";
    private readonly string? _text;

    private RegionCode(string text) => _text = text;

    /// <summary>The whole country, code <c>00</c>.</summary>
    public static RegionCode Indonesia => default;

    /// <summary>The level, which the length of the code tells.</summary>
    public RegionLevel Level => ToString().Length switch
    {
        13 => RegionLevel.Village,
        8 => RegionLevel.District,
        5 => RegionLevel.Regency,
        _ => _text is null ? RegionLevel.Country : RegionLevel.Province,
    };

    /// <summary>The region one level up, or <see langword="null"/> for Indonesia.</summary>
    public RegionCode? Parent => Level switch
    {
        RegionLevel.Country => null,
        RegionLevel.Province => Indonesia,
        _ => new RegionCode(_text![.._text!.LastIndexOf('.')]),
    };

    /// <summary>Whether the other region is this one or lies in it.</summary>
    public bool Contains(RegionCode other) =>
        _text is null || (other._text is { } text && text.StartsWith(_text, StringComparison.Ordinal)
            && (text.Length == _text.Length || text[_text.Length] == '.'));

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out RegionCode)"/>
    /// <exception cref="FormatException">The text is not a region code.</exception>
    public static RegionCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var code) ? code : throw Throw.NotRegionCode(s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static RegionCode Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <summary>Reads a code of 2, 4, 6 or 10 digits in groups of 2, 2, 2 and 4, joined by dots.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out RegionCode result)
    {
        result = default;
        if (s.Length is not (2 or 5 or 8 or 13)) return false;
        for (var i = 0; i < s.Length; i++)
        {
            if (i is 2 or 5 or 8 ? s[i] != '.' : !char.IsAsciiDigit(s[i])) return false;
        }

        if (s.StartsWith(CountryCode)) return s.Length == CountryCode.Length;
        result = new RegionCode(s.ToString());
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out RegionCode)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RegionCode result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Whether the left code comes first.</summary>
    public static bool operator <(RegionCode left, RegionCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left code comes last.</summary>
    public static bool operator >(RegionCode left, RegionCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left code comes first or is the same.</summary>
    public static bool operator <=(RegionCode left, RegionCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left code comes last or is the same.</summary>
    public static bool operator >=(RegionCode left, RegionCode right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(RegionCode other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>The code as text.</summary>
    public override string ToString() => _text ?? CountryCode;
}
