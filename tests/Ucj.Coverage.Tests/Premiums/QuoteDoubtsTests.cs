using NodaTime;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Tests.Premiums;

public sealed class QuoteDoubtsTests
{
    private static readonly PremiumSchedule Law = PremiumSchedule.Default;

    private static readonly PremiumProfile Bpu = new(EmploymentSegment.Bpu) { Payer = PremiumPayer.Self };

    [Theory]
    [InlineData("2015-07")]
    [InlineData("2026-12")]
    public void Warnings_LawThatIsKnown_AreNone(string month) => Law.Quote(Bpu, ContributionMonth.Parse(month)).Warnings.ShouldBeEmpty();

    [Fact]
    public void Warnings_MonthAfterTheLastKnown_SayThatLawIsAssumedToGoOn()
    {
        var warning = Law.Quote(Bpu, new YearMonth(2027, 1)).Warnings.ShouldHaveSingleItem();

        warning.Code.ShouldBe("LAW_ASSUMED");
        warning.Text.ShouldBe(new Phrase(
            "Ketentuan iuran diketahui sampai 2026-12; angka bulan 2027-01 menganggap ketentuan itu tetap berlaku.",
            "The premium law is known until 2026-12; figures of 2027-01 assume that it goes on."));
        warning.Data.ShouldBe([new("known_until", "2026-12"), new("from_month", "2027-01"), new("to_month", "2027-01")]);
    }

    [Fact]
    public void Warnings_WageAboveAnUncertainCeiling_NameTheCeiling()
    {
        var warning = Law.Quote(Pensioned(9_000_000), new YearMonth(2021, 5)).Warnings.ShouldHaveSingleItem();

        warning.Code.ShouldBe("LAW_UNCERTAIN");
        warning.Text.ShouldBe(new Phrase(
            "Angka bulan 2021-05 bersandar pada ketentuan yang belum pasti: batas upah JP, Rp8.754.600 (PP 45/2015 Pasal 29(3)-(4)).",
            "Figures of 2021-05 rest on law that is uncertain: JP wage ceiling, Rp8,754,600 (PP 45/2015 Pasal 29(3)-(4))."));
    }

    [Fact]
    public void Warnings_WageBelowAnUncertainCeiling_AreNone() => Law.Quote(Pensioned(8_000_000), new YearMonth(2021, 5)).Warnings.ShouldBeEmpty();

    [Fact]
    public void Warnings_OfManyQuotes_AreOneAValueWithItsMonths()
    {
        var doubts = new QuoteDoubts();
        foreach (var month in MonthRange.Parse("2021-01..2022-04").Months()) doubts.Add(Law.Quote(Pensioned(9_500_000), month));
        foreach (var month in MonthRange.Parse("2026-11..2027-03").Months()) doubts.Add(Law.Quote(Bpu, month));

        doubts.Warnings.Select(warning => warning.Text.En).ShouldBe(
        [
            "Figures of 2021-03..2022-02 rest on law that is uncertain: JP wage ceiling, Rp8,754,600 (PP 45/2015 Pasal 29(3)-(4)).",
            "Figures of 2022-03..2022-04 rest on law that is uncertain: JP wage ceiling, Rp9,077,600 (PP 45/2015 Pasal 29(3)-(4)).",
            "The premium law is known until 2026-12; figures of 2027-01..2027-03 assume that it goes on.",
        ]);
    }

    [Fact]
    public void Warnings_DraftLaidOver_SayThatItIsADraft() => Law.With(PremiumPack.Parse(
            """
            { "rules": [ { "rule": "bpu.jkm", "starts": [
              { "from": "2026-07", "sum": 7000, "regulation": "RPP", "article": "Pasal 1", "source": "mine", "confidence": "FOUND", "state": "DRAFT" } ] } ] }
            """, "draft.json"))
        .Quote(Bpu, new YearMonth(2026, 8)).Warnings.ShouldHaveSingleItem().Text.ShouldBe(new Phrase(
            "Angka bulan 2026-08 bersandar pada rancangan: JKM BPU, Rp7.000 (RPP Pasal 1).",
            "Figures of 2026-08 rest on a draft: JKM of BPU, Rp7,000 (RPP Pasal 1)."));

    [Fact]
    public void WarningsOf_Profiles_AreThoseOfTheirQuotesInDoubtfulMonths()
    {
        Law.WarningsOf([Bpu, Pensioned(3_000_000)], MonthRange.Parse("2020-01..2026-12")).ShouldBeEmpty();
        Law.WarningsOf([], MonthRange.Parse("2020-01..2030-12")).ShouldBeEmpty();
        Law.WarningsOf([Bpu, Bpu], MonthRange.Parse("2026-01..2030-12")).ShouldHaveSingleItem().Text.En
            .ShouldBe("The premium law is known until 2026-12; figures of 2027-01..2030-12 assume that it goes on.");
    }

    private static PremiumProfile Pensioned(long wage) => new(EmploymentSegment.Pu)
    {
        Income = new Rupiah(wage),
        RiskClass = new RiskClass(1),
        Programmes = ProgrammeSet.Parse("JKK+JKM+JHT+JP"),
    };
}
