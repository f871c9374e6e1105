using CsCheck;
using NodaTime;

namespace Ucj.Coverage.Tests;

public sealed class MonthRangeTests
{
    private static readonly Gen<MonthRange> AnyRange = Gen.Select(Gen.Int[1490, 1520], Gen.Int[0, 20], (first, more) =>
        new MonthRange(ContributionMonth.FromNumber(first), ContributionMonth.FromNumber(first + more)));

    [Fact]
    public void Parse_AnyRangeAsText_RoundTrips() =>
        AnyRange.Sample(range => MonthRange.Parse(range.ToString()) == range);

    [Fact]
    public void Parse_OneMonth_IsRangeOfIt() =>
        MonthRange.Parse("2025-03").ShouldBe(new MonthRange(new YearMonth(2025, 3), new YearMonth(2025, 3)));

    [Theory]
    [InlineData("")]
    [InlineData("2025-01..")]
    [InlineData("..2025-01")]
    [InlineData("2025-02..2025-01")]
    [InlineData("2025-01...2025-02")]
    [InlineData("2025-01..2025-02..2025-03")]
    [InlineData("2025")]
    public void Parse_AnythingElse_ThrowsWholeMessage(string text)
    {
        Should.Throw<FormatException>(() => MonthRange.Parse(text)).Message.ShouldBe(
            $"Found '{text}', expected months as YYYY-MM..YYYY-MM, the first not after the last, "
            + "such as 2025-01..2025-12.");
        MonthRange.TryParse(text, null, out _).ShouldBeFalse();
    }

    [Fact]
    public void TryParse_Null_IsFalse() => MonthRange.TryParse(null, null, out _).ShouldBeFalse();

    [Fact]
    public void Constructor_FirstAfterLast_ThrowsWholeMessage() =>
        Should.Throw<ArgumentException>(() => new MonthRange(new YearMonth(2025, 2), new YearMonth(2025, 1)))
            .Message.ShouldBe("Found first month 2025-02 after last month 2025-01, expected first at or before last.");

    [Fact]
    public void Constructor_OtherCalendar_ThrowsWholeMessage()
    {
        var julian = new YearMonth(2025, 1, CalendarSystem.Julian);

        Should.Throw<ArgumentException>(() => new MonthRange(new YearMonth(2025, 1), julian)).Message.ShouldBe(
            "Found a month in another calendar, expected the ISO calendar.");
    }

    [Fact]
    public void Default_Range_IsSingleFirstMonth()
    {
        MonthRange range = default;

        range.ToString().ShouldBe("0001-01..0001-01");
        range.Length.ShouldBe(1);
    }

    [Fact]
    public void OfYear_Year_HasItsTwelveMonths()
    {
        var year = MonthRange.OfYear(2025);

        year.ToString().ShouldBe("2025-01..2025-12");
        year.Length.ShouldBe(12);
    }

    [Fact]
    public void Months_AnyRange_AreThoseItContainsInOrder() => AnyRange.Sample(range =>
    {
        var months = range.Months().ToList();
        months.Count.ShouldBe(range.Length);
        months.ShouldBe(months.Distinct().Order());
        months.ShouldAllBe(month => range.Contains(month));
        range.Contains(ContributionMonth.Plus(range.First, -1)).ShouldBeFalse();
        range.Contains(ContributionMonth.Plus(range.Last, 1)).ShouldBeFalse();
    });

    [Fact]
    public void Intersect_AnyTwo_IsWhatBothContain() => Gen.Select(AnyRange, AnyRange).Sample((one, other) =>
    {
        var common = one.Months().Intersect(other.Months()).ToList();
        (one.Intersect(other)?.Months().ToList() ?? []).ShouldBe(common);
        one.Intersect(other).ShouldBe(other.Intersect(one));
        one.Contains(other).ShouldBe(common.Count == other.Length);
    });
}
