using System.Numerics;

namespace Ucj.Coverage.Premiums;

/// <summary>An exact, reduced fraction that is not negative.</summary>
internal readonly record struct Ratio
{
    private const long MillionthsOfOne = 1_000_000;
    private const long MillionthsOfHundredPercent = 100 * MillionthsOfOne;

    private Ratio(long numerator, long denominator)
    {
        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>The whole.</summary>
    public static Ratio One { get; } = new(1, 1);

    public long Numerator { get; }

    public long Denominator { get; }

    public static Ratio Of(Percent percent) => Reduced(percent.Millionths, MillionthsOfHundredPercent);

    /// <summary>The fraction of a factor with at most six decimals.</summary>
    public static Ratio OfFactor(decimal factor) => Reduced((long)(factor * MillionthsOfOne), MillionthsOfOne);

    /// <exception cref="OverflowException">The product does not fit, however reduced.</exception>
    public static Ratio operator *(Ratio left, Ratio right)
    {
        var numerator = (Int128)left.Numerator * right.Numerator;
        var denominator = (Int128)left.Denominator * right.Denominator;
        var divisor = (Int128)BigInteger.GreatestCommonDivisor(numerator, denominator);
        return new Ratio(checked((long)(numerator / divisor)), checked((long)(denominator / divisor)));
    }

    private static Ratio Reduced(long numerator, long denominator)
    {
        var divisor = (long)BigInteger.GreatestCommonDivisor(numerator, denominator);
        return new Ratio(numerator / divisor, denominator / divisor);
    }
}
