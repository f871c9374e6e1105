using System.Numerics;
using CsCheck;
using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.Tests.Premiums;

public sealed class ExactShareTests
{
    private static readonly Gen<long> Amounts =
        Gen.OneOf(Gen.Long[0, 1_000], Gen.Long[0, 100_000_000], Gen.Long[0, long.MaxValue], Gen.Const(long.MaxValue));

    private static readonly Gen<int> Millionths = Gen.OneOf(Gen.Int[0, 1_000_000], Gen.Int[0, 100].Select(each => each * 10_000));

    [Fact]
    public void Of_AnyAmountRateReliefAndRounding_EqualsTheProductInWholeNumbers() =>
        Gen.Select(Amounts, Gen.Int[0, 100_000_000], Millionths, Gen.Enum<Rounding>()).Sample((amount, rate, relief, rounding) =>
            ExactShare.Of(amount, Ratio.Of(Percent.Of(rate / 1_000_000m)), Ratio.OfFactor(relief / 1_000_000m), rounding)
            == Rounded((BigInteger)amount * rate * relief, (BigInteger)100_000_000 * 1_000_000, rounding));

    [Fact]
    public void Of_AnyDividendAndRelief_EqualsTheQuotientInWholeNumbers() =>
        Gen.Select(Amounts, Gen.Int[1, int.MaxValue], Millionths, Gen.Enum<Rounding>()).Sample((amount, scale, relief, rounding) =>
            ExactShare.Of((Int128)amount * scale, scale, Ratio.OfFactor(relief / 1_000_000m), rounding)
            == Rounded((BigInteger)amount * relief, 1_000_000, rounding));

    private static long Rounded(BigInteger dividend, BigInteger divisor, Rounding rounding)
    {
        var (down, rest) = BigInteger.DivRem(dividend, divisor);
        var up = rounding switch
        {
            Rounding.HalfAwayFromZero => 2 * rest >= divisor,
            Rounding.HalfEven => 2 * rest > divisor || (2 * rest == divisor && !down.IsEven),
            Rounding.Up => !rest.IsZero,
            _ => false,
        };
        return (long)(up ? down + 1 : down);
    }
}
