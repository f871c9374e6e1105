using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Tests.Measurement;

public sealed class CoverageRateTests
{
    [Theory]
    [InlineData(18_092, 106_590, "16.97")]
    [InlineData(18_788, 61_794, "30.40")]
    [InlineData(18_788, 106_590, "17.63")]
    public void Percent_PublishedFigures_IsRoundedToTwoDecimals(long active, long denominator, string expected) =>
        new CoverageRate(active, denominator, "LABOUR_FORCE").Percent.ToString().ShouldBe(expected);

    [Theory]
    [InlineData(null)]
    [InlineData(0L)]
    public void Percent_NoDenominatorOrZero_IsAbsent(long? denominator) =>
        new CoverageRate(5, denominator, "LABOUR_FORCE").Percent.ShouldBeNull();
}
