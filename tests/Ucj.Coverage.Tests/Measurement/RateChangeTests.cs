using CsCheck;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Tests.Measurement;

public sealed class RateChangeTests
{
    private static readonly Gen<CoverageRate> AnyRate = Gen
        .Select(Gen.Long[0, long.MaxValue], Gen.Long[1, long.MaxValue])
        .Select((one, other) => new CoverageRate(Math.Min(one, other), Math.Max(one, other), "ANY"));

    [Fact]
    public void Between_PublishedFigures_SplitsWorkersFromDenominator() => RateChange
        .Between(new CoverageRate(18_092, 106_590, "LABOUR_FORCE"), new CoverageRate(18_788, 61_794, "POTENTIAL"))
        .ShouldBe(new RateChange(13.43m, 0.65m, 12.78m));

    [Fact]
    public void Between_FewerWorkers_IsNegative() => RateChange
        .Between(new CoverageRate(3, 8, "REGISTRY"), new CoverageRate(1, 8, "REGISTRY"))
        .ShouldBe(new RateChange(-25m, -25m, 0m));

    [Theory]
    [InlineData(4_751, 60_000, 2_377, 30_000, "0.01")]
    [InlineData(2_377, 30_000, 4_751, 60_000, "-0.01")]
    [InlineData(0, 1, 1, 20_000, "0.01")]
    [InlineData(0, 1, 1, 20_001, "0.00")]
    [InlineData(0, long.MaxValue, long.MaxValue, long.MaxValue, "100.00")]
    public void Between_ExactHalf_GoesAwayFromZero(
        long active, long whole, long laterActive, long laterWhole, string points) =>
        RateChange.Between(new CoverageRate(active, whole, "A"), new CoverageRate(laterActive, laterWhole, "B"))!
            .Value.Points.ShouldBe(decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Between_AnyRates_PartsSumToPoints() => Gen.Select(AnyRate, AnyRate).Sample((from, to) =>
    {
        var change = RateChange.Between(from, to)!.Value;
        (change.FromWorkers + change.FromDenominator).ShouldBe(change.Points);
        var rounded = to.Percent!.Value.Value - from.Percent!.Value.Value;
        Math.Abs(change.Points - rounded).ShouldBeLessThanOrEqualTo(0.01m);
    });

    [Fact]
    public void Between_MissingRateOrDenominator_IsAbsent()
    {
        var known = new CoverageRate(1, 2, "REGISTRY");

        RateChange.Between(null, known).ShouldBeNull();
        RateChange.Between(known, null).ShouldBeNull();
        RateChange.Between(known, new CoverageRate(1, 0, "REGISTRY")).ShouldBeNull();
        RateChange.Between(new CoverageRate(1, null, "REGISTRY"), known).ShouldBeNull();
    }
}
