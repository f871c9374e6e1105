using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.Recalculation;

/// <summary>
/// A premium line of wages as a multiplication: <c>(min(wage, Ceiling) × Share + Bias × 2^32) ÷ 2^63</c>, rounded down.
/// </summary>
/// <remarks>
/// It is exact for every wage below 2^32. The share is the rate n/d in 63 binary places, rounded up, so a product is too
/// large by less than 2^32/2^63 = 2^-31. A line before rounding is a multiple of 1/d, and with half a rupiah added one of
/// 1/2d; with d at most 2^30 the next whole number is at least 2^-31 away, so the excess never reaches it.
/// </remarks>
/// <param name="Share">The rate, 0 to 2^63.</param>
/// <param name="Bias">What is added before rounding down, in 2^31sts of a rupiah; or a whole fixed sum.</param>
/// <param name="Ceiling">The highest wage that counts.</param>
internal readonly record struct LineRate(ulong Share, ulong Bias, ulong Ceiling)
{
    /// <summary>The binary places that remain after the upper half of a product is taken.</summary>
    public const int Places = 31;

    private const long FinestDenominator = 1L << 30;

    /// <summary>The rate of a line that was quoted for some wage.</summary>
    /// <returns>Whether there is one: the law may round or share in ways that only a quote can tell.</returns>
    public static bool TryOf(in PremiumLine line, out LineRate rate)
    {
        rate = default;
        if (line.Amount.Amount > uint.MaxValue) return false;
        if (line.Basis == PremiumBasis.FixedSum)
        {
            rate = new LineRate(0, (ulong)line.Amount.Amount << Places, uint.MaxValue);
            return true;
        }

        if (line.Basis is not (PremiumBasis.Wage or PremiumBasis.WageToCeiling or PremiumBasis.ProjectWages)) return false;
        var relief = line.Relief?.Fraction ?? Ratio.One;
        var numerator = (Int128)line.Law.Fraction.Numerator * relief.Numerator;
        var denominator = (Int128)line.Law.Fraction.Denominator * relief.Denominator;
        if (numerator > denominator || denominator > FinestDenominator || BiasOf(line.Law.Rounding) is not { } bias) return false;
        var ceiling = line.Basis == PremiumBasis.WageToCeiling ? line.BaseLaw!.Sum!.Value.Amount : uint.MaxValue;
        rate = new LineRate(
            (ulong)(((numerator << 63) + denominator - 1) / denominator), bias, (ulong)Math.Min(ceiling, uint.MaxValue));
        return true;
    }

    /// <summary>Half to even needs to know a tie, which a product with an excess cannot tell.</summary>
    private static ulong? BiasOf(Rounding rounding) => rounding switch
    {
        Rounding.HalfAwayFromZero => 1UL << (Places - 1),
        Rounding.Down => 0,
        Rounding.Up => (1UL << Places) - 2, // One less 2^-30, the least any 1/d can be.
        _ => null,
    };
}
