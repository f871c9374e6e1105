using System.Diagnostics.CodeAnalysis;

namespace Ucj.Coverage;

/// <summary>Some programmes, without order or repetition; written <c>JKK+JKM+JHT</c>.</summary>
/// <remarks>The default value is the empty set. A spell needs at least JKK and JKM.</remarks>
public readonly record struct ProgrammeSet : ISpanParsable<ProgrammeSet>
{
    private const char Separator = '+';
    private static readonly string[] Codes = [.. Enum.GetValues<Programme>().Select(Code.Of)];
    private readonly byte _bits;

    private ProgrammeSet(byte bits) => _bits = bits;

    /// <summary>JKK and JKM: what every spell has at least, and what a purse pays for.</summary>
    public static ProgrammeSet Basic { get; } = Of(Programme.Jkk, Programme.Jkm);

    /// <summary>The set of the programmes given.</summary>
    public static ProgrammeSet Of(params ReadOnlySpan<Programme> programmes)
    {
        var bits = 0;
        foreach (var programme in programmes) bits |= 1 << (int)programme;
        return new ProgrammeSet((byte)bits);
    }

    /// <summary>Whether the programme is in the set.</summary>
    public bool Contains(Programme programme) => (_bits & (1 << (int)programme)) != 0;

    /// <summary>Whether every programme of the other set is in this one.</summary>
    public bool Contains(ProgrammeSet other) => (_bits & other._bits) == other._bits;

    /// <summary>The programmes both sets have.</summary>
    public ProgrammeSet Intersect(ProgrammeSet other) => new((byte)(_bits & other._bits));

    /// <summary>The programmes, in the order in which <see cref="Programme"/> declares them.</summary>
    public IEnumerable<Programme> Programmes() => Enum.GetValues<Programme>().Where(Contains);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out ProgrammeSet)"/>
    /// <exception cref="FormatException">The text names something that is no programme, or one twice.</exception>
    public static ProgrammeSet Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var set) ? set : throw Throw.NotProgrammes(s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static ProgrammeSet Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <summary>Reads codes joined by <c>+</c>, in any order, each once: <c>JKK+JKM</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ProgrammeSet result)
    {
        result = default;
        var bits = 0;
        foreach (var part in s.Split(Separator))
        {
            if (!TryProgramme(s[part], out var programme)) return false;
            var bit = 1 << (int)programme;
            if ((bits & bit) != 0) return false;
            bits |= bit;
        }

        result = new ProgrammeSet((byte)bits);
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out ProgrammeSet)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ProgrammeSet result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Codes joined by <c>+</c>, in the order of <see cref="Programme"/>; empty for the empty set.</summary>
    public override string ToString() => string.Join(Separator, Programmes().Select(Code.Of));

    private static bool TryProgramme(ReadOnlySpan<char> code, out Programme programme)
    {
        for (programme = default; (int)programme < Codes.Length; programme++)
        {
            if (code.SequenceEqual(Codes[(int)programme])) return true;
        }

        programme = default;
        return false;
    }
}
