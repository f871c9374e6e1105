using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Tests.Measurement;

public sealed class DuesTests
{
    [Fact]
    public void Add_TwoDues_AddsEachPart() =>
        (Of(1, 2, 3, 4, 5, 3, 2) + Of(10, 20, 30, 40, 50, 30, 20)).ShouldBe(Of(11, 22, 33, 44, 55, 33, 22));

    [Fact]
    public void Total_OfAnyDues_IsWhatAllPayersPay() => Of(1, 2, 3, 4, 5, 3, 2).Total.ShouldBe(new Rupiah(10));

    [Fact]
    public void Add_Beyond64Bits_Throws() =>
        Should.Throw<OverflowException>(() => Of(long.MaxValue, 0, 0, 0, 0, 0, 0) + Of(1, 0, 0, 0, 0, 0, 0));

    private static Dues Of(params long[] amounts) => new(
        new(amounts[0]), new(amounts[1]), new(amounts[2]), new(amounts[3]), new(amounts[4]), new(amounts[5]), new(amounts[6]));
}
