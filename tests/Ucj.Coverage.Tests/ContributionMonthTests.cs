using CsCheck;
using NodaTime;

namespace Ucj.Coverage.Tests;

public sealed class ContributionMonthTests
{
    [Fact]
    public void FromNumber_AnyNumber_RoundTripsAndIsAscending() => Gen.Int[-22_000, 90_000].Sample(number =>
    {
        var month = ContributionMonth.FromNumber(number);
        ContributionMonth.ToNumber(month).ShouldBe(number);
        (ContributionMonth.FromNumber(number + 1) > month).ShouldBeTrue();
    });

    [Theory]
    [InlineData(0, "1900-01")]
    [InlineData(11, "1900-12")]
    [InlineData(12, "1901-01")]
    [InlineData(-1, "1899-12")]
    [InlineData(-12, "1899-01")]
    [InlineData(-13, "1898-12")]
    [InlineData(1500, "2025-01")]
    public void FromNumber_KnownNumber_IsMonth(int number, string expected) =>
        ContributionMonth.Format(ContributionMonth.FromNumber(number)).ShouldBe(expected);

    [Fact]
    public void Parse_AnyMonthAsText_RoundTrips() => Gen.Int[-20_000, 90_000].Sample(number =>
    {
        var month = ContributionMonth.FromNumber(number);
        ContributionMonth.Parse(ContributionMonth.Format(month)).ShouldBe(month);
    });

    [Theory]
    [InlineData("")]
    [InlineData("2025")]
    [InlineData("2025-1")]
    [InlineData("2025-00")]
    [InlineData("2025-13")]
    [InlineData("0000-01")]
    [InlineData("2025/01")]
    [InlineData("2025-01-01")]
    [InlineData(" 025-01")]
    [InlineData("２０２５-01")]
    public void Parse_AnythingElse_ThrowsWholeMessage(string text)
    {
        Should.Throw<FormatException>(() => ContributionMonth.Parse(text)).Message.ShouldBe(
            $"Found '{text}', expected a month as YYYY-MM, such as 2025-01.");
        ContributionMonth.TryParse(text, out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("1899-12", false)]
    [InlineData("1900-01", true)]
    [InlineData("2200-12", true)]
    [InlineData("2201-01", false)]
    public void IsInBounds_AroundTheBounds_IsInclusive(string month, bool expected) =>
        ContributionMonth.IsInBounds(ContributionMonth.Parse(month)).ShouldBe(expected);

    [Fact]
    public void Bounds_EarliestAndLatest_AreFirstAndLastMonthOfTheirYears()
    {
        ContributionMonth.Earliest.ShouldBe(new YearMonth(1900, 1));
        ContributionMonth.Latest.ShouldBe(new YearMonth(2200, 12));
    }

    [Theory]
    [InlineData("2025-12", 1, "2026-01")]
    [InlineData("2025-01", -1, "2024-12")]
    [InlineData("2025-06", 0, "2025-06")]
    [InlineData("2025-06", 240, "2045-06")]
    public void Plus_Months_CrossesYears(string month, int months, string expected) =>
        ContributionMonth.Plus(ContributionMonth.Parse(month), months).ShouldBe(ContributionMonth.Parse(expected));
}
