using NodaTime;

namespace Ucj.Coverage.Tests;

public sealed class EffectiveDatedTests
{
    private static readonly EffectiveDated<string> Rates = new([
        (new YearMonth(2026, 4), "third"),
        (new YearMonth(2025, 2), "first"),
        (new YearMonth(2025, 8), "second"),
    ]);

    [Fact]
    public void Starts_GivenInAnyOrder_AreAscending() =>
        Rates.Starts.Select(start => start.Value).ShouldBe(["first", "second", "third"]);

    [Theory]
    [InlineData("2025-02", "first")]
    [InlineData("2025-07", "first")]
    [InlineData("2025-08", "second")]
    [InlineData("2026-03", "second")]
    [InlineData("2026-04", "third")]
    [InlineData("2999-12", "third")]
    public void On_FromFirstStart_IsLastStartAtOrBefore(string month, string expected) =>
        Rates.On(ContributionMonth.Parse(month)).ShouldBe(expected);

    [Fact]
    public void On_BeforeFirstStart_ThrowsInBothLanguages()
    {
        var thrown = Should.Throw<CoverageException>(() => Rates.On(new YearMonth(2025, 1)));

        thrown.Code.ShouldBe("NO_VALUE_YET");
        thrown.Text.ShouldBe(new Phrase(
            "Bulan 2025-01 tidak punya nilai: yang pertama berlaku sejak 2025-02. Tanyakan bulan itu atau sesudahnya.",
            "Found month 2025-01, expected 2025-02 or later, when the first value begins to hold."));
    }

    [Fact]
    public void TryOn_BeforeFirstStart_IsFalse()
    {
        Rates.TryOn(new YearMonth(2025, 1), out var value).ShouldBeFalse();
        value.ShouldBeNull();
    }

    [Theory]
    [InlineData("2025-01..2025-01", "")]
    [InlineData("2025-01..2025-02", "2025-02..2025-02 first")]
    [InlineData("2025-03..2025-07", "2025-03..2025-07 first")]
    [InlineData("2025-01..2026-12",
        "2025-02..2025-07 first, 2025-08..2026-03 second, 2026-04..2026-12 third")]
    [InlineData("2026-03..2026-04", "2026-03..2026-03 second, 2026-04..2026-04 third")]
    [InlineData("2200-11..2201-02", "2200-11..2201-02 third")]
    [InlineData("2201-01..2201-02", "2201-01..2201-02 third")]
    public void Between_Range_IsItsPartsWithTheirValues(string months, string expected) =>
        string.Join(", ", Rates.Between(MonthRange.Parse(months)).Select(part => $"{part.Months} {part.Value}"))
            .ShouldBe(expected);

    [Fact]
    public void Between_AnyRange_AgreesWithOnMonthByMonth()
    {
        var months = MonthRange.Parse("2025-02..2027-01");

        Rates.Between(months).SelectMany(part => part.Months.Months().Select(month => (month, part.Value)))
            .ShouldBe(months.Months().Select(month => (month, Rates.On(month))));
    }

    [Fact]
    public void Constructor_NoStart_ThrowsWholeMessage() =>
        Should.Throw<ArgumentException>(() => new EffectiveDated<int>([])).Message.ShouldBe(
            "Found no value at all, expected at least one with the month it holds from.");

    [Fact]
    public void Constructor_SameStartTwice_ThrowsWholeMessage() =>
        Should.Throw<ArgumentException>(() => new EffectiveDated<int>([
            (new YearMonth(2025, 2), 1),
            (new YearMonth(2025, 2), 1),
        ])).Message.ShouldBe("Found two values that hold from 2025-02, expected one.");
}
