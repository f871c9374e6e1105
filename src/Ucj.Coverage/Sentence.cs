using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Ucj.Coverage;

/// <summary>
/// An interpolated text of one language: money and percentages in it have the separators of that language, all else is
/// written as data files write it; a count asks for separators by <c>:N0</c>.
/// </summary>
/// <typeparam name="TSpoken">The language.</typeparam>
/// <remarks>What the compiler makes of <c>new Phrase($"…", $"…")</c>; nobody writes it out.</remarks>
[InterpolatedStringHandler]
public ref struct Sentence<TSpoken>
    where TSpoken : ISpoken
{
    private static readonly NumberFormatInfo Numbers = SpokenNumbers.In(TSpoken.Language);
    private DefaultInterpolatedStringHandler _text;

    /// <summary>Begins a text.</summary>
    /// <param name="literalLength">Characters outside its holes.</param>
    /// <param name="formattedCount">Its holes.</param>
    public Sentence(int literalLength, int formattedCount) =>
        _text = new DefaultInterpolatedStringHandler(literalLength, formattedCount, CultureInfo.InvariantCulture);

    /// <summary>Adds what is written out.</summary>
    public void AppendLiteral(string value) => _text.AppendLiteral(value);

    /// <summary>Adds a value as data files write it.</summary>
    public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);

    /// <inheritdoc cref="AppendFormatted{T}(T)"/>
    public void AppendFormatted(ReadOnlySpan<char> value) => _text.AppendFormatted(value);

    /// <summary>Adds money with the separators of the language: <c>1.660.242.600</c>.</summary>
    public void AppendFormatted(Rupiah value) => _text.AppendLiteral(value.Amount.ToString("N0", Numbers));

    /// <summary>Adds a percentage with at least two decimals: <c>28,30</c>.</summary>
    public void AppendFormatted(Percent value) => _text.AppendLiteral(value.Value.ToString("0.00####", Numbers));

    /// <summary>Adds a number with the decimal separator of the language.</summary>
    public void AppendFormatted(decimal value) => _text.AppendLiteral(value.ToString(Numbers));

    /// <summary>Adds a number in a form of the language, such as <c>N0</c>.</summary>
    public void AppendFormatted<T>(T value, string format)
        where T : INumberBase<T> => _text.AppendLiteral(value.ToString(format, Numbers));

    /// <summary>The text, which then is empty.</summary>
    internal string End() => _text.ToStringAndClear();
}
