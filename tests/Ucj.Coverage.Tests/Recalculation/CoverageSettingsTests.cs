using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Tests.Recalculation;

public sealed class CoverageSettingsTests
{
    [Fact]
    public void Default_Settings_AreThoseOfTheSources()
    {
        var settings = CoverageSettings.Default;

        settings.ToleranceMonths.ShouldBe(0);
        settings.MinAge.ShouldBe(15);
        settings.MaxAge.ShouldBe(64);
        settings.VillageBudgetRelief.ShouldBeFalse();
        settings.FundedAtOwnBand.ShouldBeFalse();
        settings.ReallocationThreshold.ShouldBe(0.5m);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(120)]
    public void ToleranceMonths_WithinBounds_IsKept(int months) =>
        new CoverageSettings { ToleranceMonths = months }.ToleranceMonths.ShouldBe(months);

    [Theory]
    [InlineData(-1)]
    [InlineData(121)]
    public void ToleranceMonths_OutsideBounds_ThrowsWholeMessage(int months) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new CoverageSettings { ToleranceMonths = months })
            .Message.ShouldBe(
                $"Found a tolerance of {months} months, expected 0 to 120. (Parameter 'value'){Environment.NewLine}"
                + $"Actual value was {months}.");
}
