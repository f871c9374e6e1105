using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Tests.Measurement;

public sealed class CoverageGapTests
{
    [Theory]
    [InlineData("28.30", 18_788, 106_590, 30_165, 11_377, "10.67")]
    [InlineData("28.30", 30_165, 106_590, 30_165, 0, "0.00")]
    [InlineData("28.30", 40_000, 106_590, 30_165, 0, "0.00")]
    [InlineData("100", 0, long.MaxValue, long.MaxValue, long.MaxValue, "100.00")]
    public void Between_TargetAndCoverage_IsWorkersAndPointsStillNeeded(
        string target, long active, long denominator, long targetWorkers, long workers, string points) =>
        CoverageGap.Between(Percent.Parse(target), active, denominator)
            .ShouldBe(new CoverageGap(targetWorkers, workers, Percent.Parse(points)));

    [Fact]
    public void Between_DenominatorZero_HasNoPoints() =>
        CoverageGap.Between(Percent.Of(28.3m), 0, 0).ShouldBe(new CoverageGap(0, 0, null));

    [Fact]
    public void Between_Misuse_Throws()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => CoverageGap.Between(Percent.Of(1), -1, 1))
            .ParamName.ShouldBe("active");
        Should.Throw<ArgumentOutOfRangeException>(() => CoverageGap.Between(Percent.Of(1), 1, -1));
    }

    [Theory]
    [InlineData(0, 12, 0)]
    [InlineData(1, 12, 1)]
    [InlineData(12, 12, 1)]
    [InlineData(13, 12, 2)]
    [InlineData(11_377, 6, 1_897)]
    [InlineData(long.MaxValue, 1, long.MaxValue)]
    [InlineData(long.MaxValue, 2, 4_611_686_018_427_387_904)]
    public void RequiredPace_MonthsLeft_IsRoundedUp(long workers, int monthsLeft, long expected) =>
        new CoverageGap(workers, workers, null).RequiredPace(monthsLeft).ShouldBe(expected);

    [Fact]
    public void RequiredPace_NoMonthLeft_Throws() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new CoverageGap(1, 1, null).RequiredPace(0));
}
