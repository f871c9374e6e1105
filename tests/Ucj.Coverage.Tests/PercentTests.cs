using System.Numerics;
using CsCheck;

namespace Ucj.Coverage.Tests;

public sealed class PercentTests
{
    private static readonly Gen<Percent> AnyPercent =
        Gen.Long[0, 1_000_000_000_000].Select(millionths => Percent.Of(millionths / 1_000_000m));

    [Fact]
    public void Parse_AnyPercentAsText_RoundTrips() =>
        AnyPercent.Sample(percent => Percent.Parse(percent.ToString()) == percent);

    [Theory]
    [InlineData("0", "0.00")]
    [InlineData("28.3", "28.30")]
    [InlineData("28.30", "28.30")]
    [InlineData("99.5", "99.50")]
    [InlineData("0.24", "0.24")]
    [InlineData("1.234567", "1.234567")]
    [InlineData("1000000", "1000000.00")]
    public void ToString_ParsedPercent_HasAtLeastTwoDecimals(string text, string expected) =>
        Percent.Parse(text).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("28.30 %")]
    [InlineData("28,30")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1.2345678")]
    [InlineData("28.30000000000000000000000000000000001")]
    [InlineData("0.00000000000000000000000000000000001")]
    [InlineData("1000000.000001")]
    [InlineData("1e2")]
    public void Parse_AnythingElse_ThrowsWholeMessage(string text)
    {
        Should.Throw<FormatException>(() => Percent.Parse(text)).Message.ShouldBe(
            $"Found '{text}', expected a percentage from 0 to 1000000 with at most six decimals, such as 28.30.");
        Percent.TryParse(text, null, out _).ShouldBeFalse();
    }

    [Fact]
    public void TryParse_Null_IsFalse() => Percent.TryParse(null, null, out _).ShouldBeFalse();

    [Fact]
    public void Of_TrailingZeros_AreEqual() => Percent.Of(28.3m).ShouldBe(Percent.Of(28.300000000m));

    [Fact]
    public void Of_Bounds_AreInclusive()
    {
        Percent.Of(0).ShouldBe(default);
        Percent.Of(1_000_000).Value.ShouldBe(1_000_000m);
    }

    [Theory]
    [InlineData("-0.000001")]
    [InlineData("1000000.000001")]
    [InlineData("0.0000001")]
    [InlineData("79228162514264337593543950335")]
    public void Of_OutsideBounds_ThrowsWholeMessage(string value)
    {
        var number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        var thrown = Should.Throw<ArgumentOutOfRangeException>(() => Percent.Of(number));

        thrown.Message.ShouldBe(
            $"Found {value} %, expected 0 to 1000000 with at most six decimals. (Parameter 'value')"
            + $"{Environment.NewLine}Actual value was {value}.");
        thrown.ActualValue.ShouldBe(number);
    }

    [Theory]
    [InlineData(18_092, 106_590, "16.97")]
    [InlineData(18_788, 61_794, "30.40")]
    [InlineData(18_788, 106_590, "17.63")]
    [InlineData(30_165, 106_590, "28.30")]
    [InlineData(0, 1, "0.00")]
    [InlineData(1, 20_000, "0.01")]
    [InlineData(1, 20_001, "0.00")]
    [InlineData(3, 2, "150.00")]
    [InlineData(long.MaxValue, long.MaxValue, "100.00")]
    [InlineData(1, long.MaxValue, "0.00")]
    public void OfShare_PublishedAndEdgeFigures_RoundsHalfAwayFromZero(long part, long whole, string expected) =>
        Percent.OfShare(part, whole).ToString().ShouldBe(expected);

    [Fact]
    public void OfShare_Misuse_Throws()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Percent.OfShare(-1, 1)).ParamName.ShouldBe("part");
        Should.Throw<ArgumentOutOfRangeException>(() => Percent.OfShare(1, 0)).ParamName.ShouldBe("whole");
        Should.Throw<OverflowException>(() => Percent.OfShare(long.MaxValue, 1));
    }

    [Theory]
    [InlineData("28.30", 106_590, 30_165)]
    [InlineData("28.30", 0, 0)]
    [InlineData("0", 106_590, 0)]
    [InlineData("50", 3, 2)]
    [InlineData("50", 4, 2)]
    [InlineData("0.000001", 1, 1)]
    [InlineData("100", long.MaxValue, long.MaxValue)]
    [InlineData("99.5", long.MaxValue, 9_177_255_176_670_501_928)]
    public void CeilingOf_RateOfWhole_IsFewestWorkersThatReachIt(string rate, long whole, long expected) =>
        Percent.Parse(rate).CeilingOf(whole).ShouldBe(expected);

    [Fact]
    public void CeilingOf_AnyRateAndWhole_IsLeastWholeNumberAtOrAbove() =>
        Gen.Select(Gen.Long[0, 100_000_000], Gen.Long[0, long.MaxValue]).Sample((millionths, whole) =>
        {
            var workers = Percent.Of(millionths / 1_000_000m).CeilingOf(whole);
            var exact = (BigInteger)millionths * whole;
            var unit = (BigInteger)100_000_000;

            (workers * unit >= exact).ShouldBeTrue();
            ((workers - 1) * unit < exact).ShouldBeTrue();
        });

    [Fact]
    public void CeilingOf_Misuse_Throws()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Percent.Of(1).CeilingOf(-1)).ParamName.ShouldBe("whole");
        Should.Throw<OverflowException>(() => Percent.Of(101).CeilingOf(long.MaxValue));
    }

    [Theory]
    [InlineData("28.30", 18_788, 106_590, "10.67")]
    [InlineData("28.30", 30_165, 106_590, "0.00")]
    [InlineData("50", 1, 3, "16.67")]
    [InlineData("0.005", 0, 1, "0.01")]
    [InlineData("0.004999", 0, 1, "0.00")]
    [InlineData("10", 1, 2, "0.00")]
    [InlineData("100", 0, long.MaxValue, "100.00")]
    [InlineData("100", long.MaxValue, long.MaxValue, "0.00")]
    public void PointsAbove_Share_IsShortfallRoundedOnce(string rate, long part, long whole, string expected) =>
        Percent.Parse(rate).PointsAbove(part, whole).ToString().ShouldBe(expected);

    [Fact]
    public void PointsAbove_ShareWithoutEnd_IsNeverRoundedFirst() =>
        // 33.338 - 33.333... is 0.00466...; with the share rounded first it would be 0.008, and so 0.01.
        Percent.Of(33.338m).PointsAbove(1, 3).ToString().ShouldBe("0.00");

    [Fact]
    public void PointsAbove_Misuse_Throws()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Percent.Of(1).PointsAbove(-1, 1)).ParamName.ShouldBe("part");
        Should.Throw<ArgumentOutOfRangeException>(() => Percent.Of(1).PointsAbove(0, 0)).ParamName.ShouldBe("whole");
    }

    [Theory]
    [InlineData("32.15", "34.99", 0, 12, "32.15")]
    [InlineData("32.15", "34.99", 12, 12, "34.99")]
    [InlineData("32.15", "34.99", 6, 12, "33.57")]
    [InlineData("0", "1", 1, 3, "0.333333")]
    [InlineData("0", "1", 2, 3, "0.666667")]
    [InlineData("0", "0.000001", 1, 2, "0.000001")]
    [InlineData("34.99", "32.15", 6, 12, "33.57")]
    public void Toward_StepOfSteps_LiesOnTheLine(string from, string to, int step, int steps, string expected) =>
        Percent.Parse(from).Toward(Percent.Parse(to), step, steps).ToString().ShouldBe(expected);

    [Fact]
    public void Toward_AnyStep_StaysBetweenTheEnds() =>
        Gen.Select(AnyPercent, AnyPercent, Gen.Int[1, 240]).Sample((from, to, steps) =>
        {
            var least = from < to ? from : to;
            var most = from < to ? to : from;
            for (var step = 0; step <= steps; step++)
            {
                var at = from.Toward(to, step, steps);
                (least <= at && at <= most).ShouldBeTrue();
            }
        });

    [Fact]
    public void Toward_Misuse_Throws()
    {
        var one = Percent.Of(1);

        Should.Throw<ArgumentOutOfRangeException>(() => one.Toward(default, 0, 0)).ParamName.ShouldBe("steps");
        Should.Throw<ArgumentOutOfRangeException>(() => one.Toward(default, -1, 1)).ParamName.ShouldBe("step");
        Should.Throw<ArgumentOutOfRangeException>(() => one.Toward(default, 2, 1)).ParamName.ShouldBe("step");
    }

    [Fact]
    public void Compare_AnyTwo_AgreesWithValues() =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3]).Sample((a, b) =>
        {
            var (left, right) = (Percent.Of(a), Percent.Of(b));
            left.CompareTo(right).ShouldBe(a.CompareTo(b));
            (left < right).ShouldBe(a < b);
            (left > right).ShouldBe(a > b);
            (left <= right).ShouldBe(a <= b);
            (left >= right).ShouldBe(a >= b);
        });
}
