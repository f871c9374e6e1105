using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Tests.Workers;

public sealed class RiskClassTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Constructor_OneToFive_KeepsNumber(int number)
    {
        new RiskClass(number).Number.ShouldBe(number);
        new RiskClass(number).ToString().ShouldBe($"{number}");
        RiskClass.IsValid(number).ShouldBeTrue();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(-1)]
    [InlineData(257)]
    public void Constructor_OutsideOneToFive_ThrowsWholeMessage(int number)
    {
        RiskClass.IsValid(number).ShouldBeFalse();
        Should.Throw<ArgumentOutOfRangeException>(() => new RiskClass(number)).Message.ShouldBe(
            $"Found risk class {number}, expected 1 to 5. (Parameter 'number'){Environment.NewLine}"
            + $"Actual value was {number}.");
    }

    [Fact]
    public void Default_RiskClass_IsLowest() => default(RiskClass).ShouldBe(new RiskClass(1));
}
