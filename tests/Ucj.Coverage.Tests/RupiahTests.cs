using CsCheck;

namespace Ucj.Coverage.Tests;

public sealed class RupiahTests
{
    [Fact]
    public void Parse_AnyAmountAsText_RoundTrips() =>
        Gen.Long.Sample(amount => Rupiah.Parse(new Rupiah(amount).ToString()) == new Rupiah(amount));

    [Theory]
    [InlineData("0", 0)]
    [InlineData("16800", 16_800)]
    [InlineData("-16800", -16_800)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    public void Parse_PlainDigits_GivesAmount(string text, long expected) =>
        Rupiah.Parse(text).ShouldBe(new Rupiah(expected));

    [Theory]
    [InlineData("")]
    [InlineData("Rp16800")]
    [InlineData("16.800")]
    [InlineData("16,800")]
    [InlineData(" 16800")]
    [InlineData("16800 ")]
    [InlineData("+16800")]
    [InlineData("1e3")]
    [InlineData("9223372036854775808")]
    public void Parse_AnythingElse_ThrowsWholeMessage(string text)
    {
        Should.Throw<FormatException>(() => Rupiah.Parse(text)).Message.ShouldBe(
            $"Found '{text}', expected whole rupiah in plain digits, such as 16800, that fit 64 bits.");
        Rupiah.TryParse(text, null, out _).ShouldBeFalse();
    }

    [Fact]
    public void TryParse_Null_IsFalse() => Rupiah.TryParse(null, null, out _).ShouldBeFalse();

    [Fact]
    public void Zero_Default_IsZeroRupiah() => Rupiah.Zero.ShouldBe(new Rupiah(0));

    [Fact]
    public void Arithmetic_WorkerMonths_IsExact()
    {
        var month = new Rupiah(10_000) + new Rupiah(6_800);

        (month * 16_800).ShouldBe(new Rupiah(282_240_000));
        (month - new Rupiah(20_000)).ShouldBe(new Rupiah(-3_200));
    }

    [Fact]
    public void Arithmetic_AboveSixtyFourBits_Throws()
    {
        var most = new Rupiah(long.MaxValue);
        var least = new Rupiah(long.MinValue);

        Should.Throw<OverflowException>(() => most + new Rupiah(1));
        Should.Throw<OverflowException>(() => least - new Rupiah(1));
        Should.Throw<OverflowException>(() => most * 2);
        (most + least).ShouldBe(new Rupiah(-1));
    }

    [Fact]
    public void Compare_AnyTwo_AgreesWithAmounts() => Gen.Select(Gen.Long[-3, 3], Gen.Long[-3, 3]).Sample((a, b) =>
    {
        var (left, right) = (new Rupiah(a), new Rupiah(b));
        left.CompareTo(right).ShouldBe(a.CompareTo(b));
        (left < right).ShouldBe(a < b);
        (left > right).ShouldBe(a > b);
        (left <= right).ShouldBe(a <= b);
        (left >= right).ShouldBe(a >= b);
        (left == right).ShouldBe(a == b);
    });
}
