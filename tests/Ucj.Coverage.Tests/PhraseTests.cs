using NodaTime;

namespace Ucj.Coverage.Tests;

public sealed class PhraseTests
{
    private static readonly Phrase Coverage = new("cakupan", "coverage");

    [Theory]
    [InlineData(Language.Id, "cakupan")]
    [InlineData(Language.En, "coverage")]
    public void In_Language_IsItsText(Language language, string expected) => Coverage.In(language).ShouldBe(expected);

    [Theory]
    [InlineData(Language.Id, "Rp1.660.242.600, 28,30 %, 1.234 pekerja, 2045, 2026-04, -0,5")]
    [InlineData(Language.En, "Rp1,660,242,600, 28.30 %, 1,234 workers, 2045, 2026-04, -0.5")]
    public void In_ValuesInIt_WritesThemAsTheLanguageDoes(Language language, string expected)
    {
        var (money, percent, workers, year, month) = (new Rupiah(1_660_242_600), Percent.Of(28.3m), 1234, 2045, new YearMonth(2026, 4));

        new Phrase(
            $"Rp{money}, {percent} %, {workers:N0} pekerja, {year}, {ContributionMonth.Format(month)}, {-0.5m}",
            $"Rp{money}, {percent} %, {workers:N0} workers, {year}, {ContributionMonth.Format(month)}, {-0.5m}")
            .In(language).ShouldBe(expected);
    }

    [Fact]
    public void ToString_Phrase_IsEnglish() => Coverage.ToString().ShouldBe("coverage");
}
