using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Ucj.Coverage;

/// <summary>An exact percentage, not negative, with at most six decimals. It may exceed 100.</summary>
/// <remarks>The default value is 0 %. Equality ignores trailing zeros: 28.3 % is 28.30 %.</remarks>
public readonly record struct Percent : IComparable<Percent>, ISpanParsable<Percent>
{
    private const int Decimals = 6;
    internal const long MillionthsPerPercent = 1_000_000;
    private const long MillionthsPerHundredth = MillionthsPerPercent / 100;
    private const decimal Largest = 1_000_000;

    // Up to 2^48 the division needs no 128 bits, which take ten times as long: 2^48 × 20,000 + 2^48 is below 2^63.
    private const long MostIn64Bits = 1L << 48;

    private Percent(long millionths) => Millionths = millionths;

    /// <summary>The percentage as a decimal number: 28.30 for 28.30 %.</summary>
    public decimal Value => (decimal)Millionths / MillionthsPerPercent;

    /// <summary>The percentage in millionths of a percent: 28,300,000 for 28.30 %.</summary>
    internal long Millionths { get; }

    /// <summary>A percentage from a decimal number.</summary>
    /// <param name="value">Percent: 28.30 for 28.30 %; 0 to 1,000,000, both inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside the bounds, or has more than six decimals.</exception>
    public static Percent Of(decimal value) =>
        TryOf(value, out var percent) ? percent : throw Throw.PercentOutOfRange(value);

    /// <summary>A share in percent, rounded once to two decimals, half away from zero.</summary>
    /// <param name="part">The part, not negative.</param>
    /// <param name="whole">The whole, positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is negative or the whole is not positive.</exception>
    /// <exception cref="OverflowException">The part is more than about 92 billion times the whole.</exception>
    public static Percent OfShare(long part, long whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(whole);
        return part <= MostIn64Bits && whole <= MostIn64Bits
            ? new Percent(checked((2 * 100 * 100 * part + whole) / (2 * whole) * MillionthsPerHundredth))
            : OfHundredths(DivideHalfUp((Int128)part * 100 * 100, whole));
    }

    /// <summary>The fewest workers that are at least this percentage of a whole: <c>ceil(r × d)</c>.</summary>
    /// <param name="whole">The whole, not negative: 28.30 % of 106,590 is 30,165.</param>
    /// <exception cref="OverflowException">The workers do not fit 64 bits; up to 100 % they always do.</exception>
    public long CeilingOf(long whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(whole);
        var unit = (Int128)MillionthsPerPercent * 100;
        return checked((long)(((Int128)Millionths * whole + unit - 1) / unit));
    }

    /// <summary>This percentage of an amount, rounded once to whole rupiah, half away from zero.</summary>
    /// <param name="amount">The amount, not negative.</param>
    /// <exception cref="OverflowException">The result does not fit 64 bits; up to 100 % it always does.</exception>
    public Rupiah PartOf(Rupiah amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount.Amount);
        return new(checked((long)DivideHalfUp((Int128)Millionths * amount.Amount, (Int128)MillionthsPerPercent * 100)));
    }

    /// <summary>This percentage of an amount, rounded down to whole rupiah.</summary>
    /// <inheritdoc cref="PartOf"/>
    public Rupiah FloorOf(Rupiah amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount.Amount);
        return new(checked((long)((Int128)Millionths * amount.Amount / ((Int128)MillionthsPerPercent * 100))));
    }

    /// <summary>How many points a share falls short of this percentage, computed exactly and rounded once to two decimals; 0 if it does not.</summary>
    /// <param name="part">The part, not negative.</param>
    /// <param name="whole">The whole, positive.</param>
    public Percent PointsAbove(long part, long whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(whole);
        var shortfall = (Int128)Millionths * whole - (Int128)part * 100 * MillionthsPerPercent;
        return shortfall <= 0 ? default : OfHundredths(DivideHalfUp(shortfall, (Int128)whole * MillionthsPerHundredth));
    }

    /// <summary>The percentage a fraction of the way to another, rounded once to six decimals, half away from zero.</summary>
    /// <param name="other">The percentage at the end of the way.</param>
    /// <param name="step">Steps gone, 0 to <paramref name="steps"/>, both inclusive.</param>
    /// <param name="steps">Steps in all, positive.</param>
    public Percent Toward(Percent other, int step, int steps)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(steps);
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(step, steps);
        return new((long)DivideHalfUp((Int128)Millionths * (steps - step) + (Int128)other.Millionths * step, steps));
    }

    /// <summary>Whether the left percentage is smaller.</summary>
    public static bool operator <(Percent left, Percent right) => left.Millionths < right.Millionths;

    /// <summary>Whether the left percentage is larger.</summary>
    public static bool operator >(Percent left, Percent right) => left.Millionths > right.Millionths;

    /// <summary>Whether the left percentage is smaller or equal.</summary>
    public static bool operator <=(Percent left, Percent right) => left.Millionths <= right.Millionths;

    /// <summary>Whether the left percentage is larger or equal.</summary>
    public static bool operator >=(Percent left, Percent right) => left.Millionths >= right.Millionths;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Percent)"/>
    /// <exception cref="FormatException">The text is not a percentage.</exception>
    public static Percent Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var percent) ? percent : throw Throw.NotPercent(s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Percent Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <summary>Reads digits with an optional decimal point and at most six decimals: <c>28.30</c>. No percent sign.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Percent result)
    {
        result = default;

        // Counted in the text, because a decimal rounds what it cannot hold: 0.0…01 would be read as 0.
        if (s.IndexOf('.') is var point and >= 0 && s.Length - point - 1 > Decimals) return false;
        return decimal.TryParse(s, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && TryOf(value, out result);
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Percent)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Percent result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public int CompareTo(Percent other) => Millionths.CompareTo(other.Millionths);

    /// <summary>At least two decimals, more only where there are more: <c>28.30</c>.</summary>
    public override string ToString() => Value.ToString("0.00####", CultureInfo.InvariantCulture);

    private static bool TryOf(decimal value, out Percent percent)
    {
        percent = default;
        if (value is < 0 or > Largest) return false;
        var millionths = value * MillionthsPerPercent;
        if (millionths != decimal.Truncate(millionths)) return false;
        percent = new Percent((long)millionths);
        return true;
    }

    private static Percent OfHundredths(Int128 hundredths) => new(checked((long)(hundredths * MillionthsPerHundredth)));

    /// <summary>Half goes up, which is away from zero for the non-negative numbers met here.</summary>
    private static Int128 DivideHalfUp(Int128 dividend, Int128 divisor) => (2 * dividend + divisor) / (2 * divisor);
}
