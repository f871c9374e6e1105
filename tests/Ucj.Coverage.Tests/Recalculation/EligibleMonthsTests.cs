using NodaTime;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Recalculation;

public sealed class EligibleMonthsTests
{
    [Theory]
    [InlineData("2010-06", "2025-06..2075-05")]
    [InlineData("1960-12", "1975-12..2025-11")]
    [InlineData("1961-01", "1976-01..2025-12")]
    [InlineData("1900-01", "1915-01..1964-12")]
    public void Of_BirthMonth_IsFrom15ThBirthdayToMonthBefore65Th(string birth, string expected) =>
        Of(Teacher("w1") with { Birth = Month(birth) }).ShouldBe(expected);

    [Theory]
    [InlineData("2025-03", "2025-05", "2025-03..2025-05")]
    [InlineData("2025-03", "2025-03", "2025-03..2025-03")]
    [InlineData(null, "2025-05", "1995-01..2025-05")]
    [InlineData("2025-03", null, "2025-03..2044-12")]
    [InlineData("1990-01", "2100-01", "1995-01..2044-12")]
    [InlineData("2045-01", null, "")]
    [InlineData(null, "1994-12", "")]
    public void Of_Workforce_IsBothEndsInclusiveWithinWorkingAge(string? from, string? to, string expected) =>
        Of(Teacher("w1") with { From = from is null ? null : Month(from), To = to is null ? null : Month(to) })
            .ShouldBe(expected);

    [Fact]
    public void Of_OtherAges_MovesBothEnds() => Of(
        Teacher("w1"),
        new CoverageSettings { MinAge = 18, MaxAge = 18 }).ShouldBe("1998-01..1998-12");

    [Fact]
    public void Of_EveryMonthOfALife_AgreesWithCompletedYears()
    {
        var birth = new YearMonth(1980, 1);
        var registry = RegistryOf((Teacher("w1"), []));
        var eligible = EligibleMonths.Of(registry.Workers, 0, CoverageSettings.Default);

        for (var age = 0; age < 100 * 12; age++)
        {
            var month = ContributionMonth.ToNumber(birth) + age;
            eligible.Contains(month).ShouldBe(age / 12 is >= 15 and <= 64);
        }
    }

    private static string Of(Worker worker, CoverageSettings? settings = null)
    {
        var registry = RegistryOf((worker, []));
        var months = EligibleMonths.Of(registry.Workers, 0, settings ?? CoverageSettings.Default);
        return months.IsEmpty ? "" : new MonthRange(
            ContributionMonth.FromNumber(months.First),
            ContributionMonth.FromNumber(months.Last)).ToString();
    }
}
