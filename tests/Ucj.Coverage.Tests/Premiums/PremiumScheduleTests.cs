using NodaTime;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Tests.Premiums;

public sealed class PremiumScheduleTests
{
    private static readonly PremiumSchedule Law = PremiumSchedule.Default;

    [Fact]
    public void Changes_2025And2026_AreEveryStartWithOldAndNew() => Law
        .Changes(new YearMonth(2025, 1), new YearMonth(2026, 12))
        .Select(change => $"{ContributionMonth.Format(change.From)} {change.Rule}: {change.Old?.Value.En ?? "-"} -> {change.New.Value.En} ({change.New.Reference})")
        .ShouldBe([
            "2025-02 jkp.from-jkk: 0.14 % -> 0.14 % (PP 6/2025 Pasal 11(5))",
            "2025-02 jkp.from-jkm: 0.10 % -> 0.00 % (PP 6/2025 Pasal 11(2)-(5))",
            "2025-02 jkp.government: 0.22 % -> 0.22 % (PP 6/2025 Pasal 11(4))",
            "2025-02 relief.pp7-2025: - -> × 0.5 (PP 7/2025 Pasal 4)",
            "2025-03 pu.jp.ceiling: Rp10,042,300 -> Rp10,547,400 (PP 45/2015 Pasal 29(3)-(4))",
            "2025-08 relief.pp7-2025: × 0.5 -> × 0.5 (PP 36/2025 Pasal 10A)",
            "2026-01 minimum-wage.13: Rp2,994,193 -> Rp3,182,955 (SK Gubernur Sumatera Barat 562-851-2025 UMP)",
            "2026-01 relief.pp50-2025.transport: - -> × 0.5 (PP 50/2025 Pasal 2-4)",
            "2026-02 relief.pp7-2025: × 0.5 -> ended (PP 36/2025 Pasal 10A)",
            "2026-03 pu.jp.ceiling: Rp10,547,400 -> Rp11,086,300 (PP 45/2015 Pasal 29(3)-(4))",
            "2026-04 relief.pp50-2025.other: - -> × 0.5 (PP 50/2025 Pasal 2-4)",
        ]);

    [Fact]
    public void Changes_OneMonth_IsNothing() => Law.Changes(new YearMonth(2025, 3), new YearMonth(2025, 3)).ShouldBeEmpty();

    [Fact]
    public void Changes_Backwards_ThrowsWholeMessage() =>
        Should.Throw<ArgumentException>(() => Law.Changes(new YearMonth(2025, 3), new YearMonth(2025, 2))).Message.ShouldBe(
            "Found first month 2025-03 after last month 2025-02, expected first at or before last.");

    [Fact]
    public void LawIn_EveryMonth_CitesEveryValueAndLeavesOutWhatEnded()
    {
        foreach (var month in MonthRange.Parse("2015-07..2027-12").Months())
        {
            var law = Law.LawIn(month);
            law.Select(value => value.Rule).ShouldBe(law.Select(value => value.Rule).Order(StringComparer.Ordinal));
            law.ShouldAllBe(value => value.From <= month && value.Factor != 1m && value.Value.Id != "" && value.Reference.Source != "");
        }

        Law.LawIn(new YearMonth(2026, 6)).Count(value => value.Factor is not null).ShouldBe(2);
        Law.LawIn(new YearMonth(2027, 4)).Count(value => value.Factor is not null).ShouldBe(0);
        Law.LawIn(new YearMonth(2015, 6)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("bpu.jkk.bands", "33 bands, bases Rp1,000,000–Rp20,700,000", "33 lapisan, dasar Rp1.000.000–Rp20.700.000")]
    [InlineData("bpu.jkm", "Rp6,800", "Rp6.800")]
    [InlineData("pu.jkk.1", "0.24 %", "0,24 %")]
    [InlineData("pu.obliged.small", "JKK+JKM+JHT", "JKK+JKM+JHT")]
    [InlineData("pmi.terms", "6 months: Rp108,000; 12 months: Rp189,000; 24 months: Rp332,500", "6 bulan: Rp108.000; 12 bulan: Rp189.000; 24 bulan: Rp332.500")]
    [InlineData("jakon.jkm.brackets",
        "above Rp0: 0.03 %; above Rp100,000,000: 0.02 %; above Rp500,000,000: 0.02 %; above Rp1,000,000,000: 0.01 %; above Rp5,000,000,000: 0.01 %",
        "di atas Rp0: 0,03 %; di atas Rp100.000.000: 0,02 %; di atas Rp500.000.000: 0,02 %; di atas Rp1.000.000.000: 0,01 %; di atas Rp5.000.000.000: 0,01 %")]
    public void LawIn_Value_ReadsInBothLanguages(string rule, string en, string id) =>
        Law.LawIn(new YearMonth(2026, 6)).Single(value => value.Rule == rule).Value.ShouldBe(new Phrase(id, en));

    [Fact]
    public void With_Pack_OverlaysItsStartsAndLeavesTheOriginal()
    {
        var profile = new PremiumProfile(EmploymentSegment.Bpu) { Payer = PremiumPayer.Self };
        var draft = Law.With(PremiumPack.Parse(
            """
            { "rules": [
              { "rule": "bpu.jkm", "starts": [ { "from": "2027-01", "sum": 7001, "regulation": "draft", "article": "1", "source": "mine", "confidence": "UNCERTAIN" } ] },
              { "rule": "relief.mine", "name": { "id": "uji", "en": "trial" }, "scope": { "programmes": "JKM", "segments": ["BPU"] }, "starts": [
                { "from": "2027-02", "factor": 0.5, "regulation": "draft", "article": "2", "source": "mine", "confidence": "UNCERTAIN" },
                { "from": "2027-03", "factor": 1, "regulation": "draft", "article": "2", "source": "mine", "confidence": "UNCERTAIN" } ] }
            ] }
            """, "draft.json"));

        long[] OfMonths(PremiumSchedule law) =>
            [.. MonthRange.Parse("2026-12..2027-03").Months().Select(month => law.Quote(profile with { Sector = Sector.Other }, month).For(Programme.Jkm).Amount)];
        OfMonths(draft).ShouldBe([3_400, 7_001, 3_501, 7_001]);
        OfMonths(Law).ShouldBe([3_400, 6_800, 6_800, 6_800]);
    }

    [Fact]
    public void With_OverlappingReliefs_MultipliesThemBeforeTheOneRounding()
    {
        var law = Law.With(Relief("relief.mine", "0.5"));
        var line = law.Quote(new PremiumProfile(EmploymentSegment.Bpu) { Payer = PremiumPayer.Self, Income = new Rupiah(2_700_000) }, new YearMonth(2026, 6)).Lines[0];

        line.Relief!.Factor.ShouldBe(0.25m);
        line.Relief.Reliefs.Select(relief => relief.Rule).ShouldBe(["relief.mine", "relief.pp50-2025.other"]);
        line.Amount.ShouldBe(new Rupiah(7_375));
    }

    [Fact]
    public void With_ReliefsOfTooManyDecimals_RefusesWithWholeMessage()
    {
        var law = Law.With(Relief("relief.a", "0.999983")).With(Relief("relief.b", "0.999979")).With(Relief("relief.c", "0.999961"));

        var thrown = Should.Throw<CoverageException>(() => law.With(Relief("relief.d", "0.999959")));
        thrown.Code.ShouldBe("RELIEFS_TOO_FINE");
        thrown.Text.ShouldBe(new Phrase(
            "mine.json: ditemukan keringanan yang berlaku bersamaan dengan hasil kali terlalu banyak desimal, seharusnya yang muat dalam 64 bit.",
            "mine.json: found reliefs that hold together with a product of too many decimals, expected one that fits 64 bits."));
    }

    [Theory]
    [InlineData("HALF_AWAY_FROM_ZERO", 3)]
    [InlineData("HALF_EVEN", 2)]
    [InlineData("DOWN", 2)]
    [InlineData("UP", 3)]
    public void With_RoundingOfAPack_RoundsByIt(string rounding, long expected) => Law.With(PremiumPack.Parse(
            $$"""
            { "rules": [ { "rule": "pu.jkm", "starts": [ { "from": "2025-01", "rate": 0.25, "rounding": "{{rounding}}",
              "regulation": "draft", "article": "1", "source": "mine", "confidence": "UNCERTAIN" } ] } ] }
            """, "mine.json"))
        .Quote(new PremiumProfile(EmploymentSegment.Pu) { Income = new Rupiah(1_000), RiskClass = new RiskClass(1) }, new YearMonth(2025, 1))
        .For(Programme.Jkm).ShouldBe(new Rupiah(expected));

    [Theory]
    [InlineData("EMPLOYER", PaidBy.Employer)]
    [InlineData("SELF", PaidBy.Worker)]
    [InlineData("DBH_SAWIT", PaidBy.Fund)]
    public void Parse_PayerCode_RoundTrips(string code, PaidBy expected)
    {
        PremiumPayer.Parse(code).ToString().ShouldBe(code);
        PremiumPayer.Parse(code).PaidBy.ShouldBe(expected);
    }

    [Theory]
    [InlineData("13.11", "2025-12", 2_994_193L)]
    [InlineData("13.11.01.2001", "2026-01", 3_182_955L)]
    [InlineData("13", "2017-06", 1_949_284L)]
    [InlineData("13.11", "2018-01", null)]
    [InlineData("13.11", "2027-01", null)]
    [InlineData("14", "2026-01", null)]
    [InlineData("00", "2026-01", null)]
    public void MinimumWage_RegionAndMonth_IsThatOfItsProvinceOrNone(string region, string month, long? expected) =>
        (Law.MinimumWage(RegionCode.Parse(region), ContributionMonth.Parse(month))?.Sum?.Amount).ShouldBe(expected);

    [Fact]
    public void MinimumWage_OfARegencyInAPack_CountsBeforeTheProvinces()
    {
        var law = Law.With(PremiumPack.Parse(
            """
            { "minimumWages": [ { "region": "13.71", "name": { "id": "UMK", "en": "city wage" }, "years": [
              { "from": "2026-01", "until": "2026-12", "sum": 3300000, "regulation": "SK", "article": "1", "source": "mine", "confidence": "FOUND" } ] } ] }
            """, "city.json"));

        law.MinimumWage(RegionCode.Parse("13.71.01"), new YearMonth(2026, 5))!.Sum.ShouldBe(new Rupiah(3_300_000));
        law.MinimumWage(RegionCode.Parse("13.11"), new YearMonth(2026, 5))!.Sum.ShouldBe(new Rupiah(3_182_955));
        law.MinimumWage(RegionCode.Parse("13.71"), new YearMonth(2025, 5))!.Sum.ShouldBe(new Rupiah(2_994_193));
    }

    [Fact]
    public void LawIn_Values_HaveAStateAndTheLastMonthTheyAreKnownFor()
    {
        string Told(string rule, string month) => Law.LawIn(ContributionMonth.Parse(month)).Where(value => value.Rule == rule)
            .Select(value => $"{Code.Of(value.State)} {ContributionMonth.Format(value.KnownUntil!.Value)}").Single();

        Told("pu.jkm", "2026-06").ShouldBe("IN_FORCE 2026-12");
        Told("pu.jp.ceiling", "2021-03").ShouldBe("UNCERTAIN 2027-02");
        Told("pu.jp.ceiling", "2026-03").ShouldBe("IN_FORCE 2027-02");
        Told("minimum-wage.13", "2026-06").ShouldBe("IN_FORCE 2026-12");
        Law.Changes(new YearMonth(2026, 1), new YearMonth(2026, 2)).Single().New.State.ShouldBe(LegalState.Ended);
    }

    private static PremiumPack Relief(string id, string factor) => PremiumPack.Parse(
        $$"""
        { "rules": [ { "rule": "{{id}}", "name": { "id": "uji", "en": "trial" }, "scope": { "programmes": "JKK", "segments": ["BPU"] }, "starts": [
          { "from": "2026-01", "factor": {{factor}}, "regulation": "draft", "article": "1", "source": "mine", "confidence": "UNCERTAIN" } ] } ] }
        """, "mine.json");
}
