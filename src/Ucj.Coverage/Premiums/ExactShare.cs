using System.Numerics;

namespace Ucj.Coverage.Premiums;

/// <summary>Shares of an amount, exact until they are rounded once to whole rupiah.</summary>
internal static class ExactShare
{
    /// <summary><c>round(amount × rate × relief)</c>.</summary>
    public static long Of(long amount, Ratio rate, Ratio relief, Rounding rounding)
    {
        var numerator = (Int128)rate.Numerator * relief.Numerator;
        var denominator = (Int128)rate.Denominator * relief.Denominator;
        if (denominator > int.MaxValue) return Of((BigInteger)amount * numerator, denominator, rounding);

        // Whole multiples of the denominator first: neither rate nor relief exceeds 1, so nothing leaves 64 bits, where a
        // division is many times faster than in 128.
        var (times, part) = ((long)numerator, (long)denominator);
        var (whole, left) = Math.DivRem(amount, part);
        var (more, rest) = Math.DivRem(left * times, part);
        var quotient = (whole * times) + more;
        return rest == 0 ? quotient : quotient + (GoesUp(rest, part - rest, quotient, rounding) ? 1 : 0);
    }

    /// <summary><c>round(dividend ÷ divisor × relief)</c>.</summary>
    public static long Of(Int128 dividend, Int128 divisor, Ratio relief, Rounding rounding) =>
        relief.Numerator == 0 ? 0
        : dividend <= Int128.MaxValue / relief.Numerator && divisor <= Int128.MaxValue / relief.Denominator
            ? Of(dividend * relief.Numerator, divisor * relief.Denominator, rounding)
            : Of((BigInteger)dividend * relief.Numerator, (BigInteger)divisor * relief.Denominator, rounding);

    private static long Of(Int128 dividend, Int128 divisor, Rounding rounding)
    {
        var (quotient, rest) = Int128.DivRem(dividend, divisor);
        if (rest != 0 && GoesUp(rest, divisor - rest, (long)(quotient & 1), rounding)) quotient++;
        return checked((long)quotient);
    }

    private static long Of(BigInteger dividend, BigInteger divisor, Rounding rounding)
    {
        var (quotient, rest) = BigInteger.DivRem(dividend, divisor);
        if (!rest.IsZero && GoesUp(rest.CompareTo(divisor - rest), quotient.IsEven, rounding)) quotient++;
        return checked((long)quotient);
    }

    private static bool GoesUp(Int128 rest, Int128 missing, long quotient, Rounding rounding) =>
        GoesUp(rest.CompareTo(missing), (quotient & 1) == 0, rounding);

    private static bool GoesUp(long rest, long missing, long quotient, Rounding rounding) =>
        GoesUp(rest.CompareTo(missing), (quotient & 1) == 0, rounding);

    /// <summary>Whether a remainder lifts the quotient, given how it compares with what is missing to the next rupiah.</summary>
    private static bool GoesUp(int againstHalf, bool even, Rounding rounding) => rounding switch
    {
        Rounding.HalfAwayFromZero => againstHalf >= 0,
        Rounding.HalfEven => againstHalf > 0 || (againstHalf == 0 && !even),
        Rounding.Up => true,
        _ => false,
    };
}
