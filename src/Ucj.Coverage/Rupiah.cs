using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Ucj.Coverage;

/// <summary>Whole rupiah in 64 bits. Arithmetic is checked: a sum that does not fit is an error, never a wrong number.</summary>
/// <param name="Amount">The amount in rupiah; may be negative (a difference).</param>
/// <remarks>The default value is Rp0.</remarks>
public readonly record struct Rupiah(long Amount) : IComparable<Rupiah>, ISpanParsable<Rupiah>
{
    /// <summary>Rp0.</summary>
    public static Rupiah Zero => default;

    /// <summary>The sum.</summary>
    /// <exception cref="OverflowException">The sum does not fit 64 bits.</exception>
    public static Rupiah operator +(Rupiah left, Rupiah right) => new(checked(left.Amount + right.Amount));

    /// <summary>The difference.</summary>
    /// <exception cref="OverflowException">The difference does not fit 64 bits.</exception>
    public static Rupiah operator -(Rupiah left, Rupiah right) => new(checked(left.Amount - right.Amount));

    /// <summary>The amount, a whole number of times.</summary>
    /// <exception cref="OverflowException">The product does not fit 64 bits.</exception>
    public static Rupiah operator *(Rupiah amount, long times) => new(checked(amount.Amount * times));

    /// <summary>Whether the left amount is smaller.</summary>
    public static bool operator <(Rupiah left, Rupiah right) => left.Amount < right.Amount;

    /// <summary>Whether the left amount is larger.</summary>
    public static bool operator >(Rupiah left, Rupiah right) => left.Amount > right.Amount;

    /// <summary>Whether the left amount is smaller or equal.</summary>
    public static bool operator <=(Rupiah left, Rupiah right) => left.Amount <= right.Amount;

    /// <summary>Whether the left amount is larger or equal.</summary>
    public static bool operator >=(Rupiah left, Rupiah right) => left.Amount >= right.Amount;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Rupiah)"/>
    /// <exception cref="FormatException">The text is not a whole number of rupiah, or does not fit 64 bits.</exception>
    public static Rupiah Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var amount) ? amount : throw Throw.NotRupiah(s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Rupiah Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <summary>Reads plain digits with an optional leading minus: <c>16800</c>. No separators, no decimals.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Rupiah result)
    {
        result = default;
        if (s.StartsWith('+')) return false;
        if (!long.TryParse(s, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount)) return false;
        result = new Rupiah(amount);
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Rupiah)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Rupiah result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public int CompareTo(Rupiah other) => Amount.CompareTo(other.Amount);

    /// <summary>Plain digits, as <see cref="Parse(string, IFormatProvider?)"/> reads them.</summary>
    public override string ToString() => Amount.ToString(CultureInfo.InvariantCulture);
}
