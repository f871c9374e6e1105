using NodaTime;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Tests.Premiums;

public sealed class PremiumQuoteTests
{
    private static readonly PremiumSchedule Law = PremiumSchedule.Default;
    private static readonly ProgrammeSet Everything = ProgrammeSet.Parse("JKK+JKM+JHT+JP+JKP");

    public static TheoryData<string> Cases => [.. PremiumCase.All.Select(row => row.Id)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Quote_LegalCase_IsRightToTheRupiah(string id)
    {
        var row = PremiumCase.All.Single(each => each.Id == id);

        var quote = Law.Quote(row.Profile, row.Month);

        Told(quote).ShouldBe(row.Expected, ignoreOrder: true);
    }

    [Fact]
    public void Quote_PublishedNumber_IsTheSame()
    {
        PremiumCase.Published.Sum(row => row.Expected.Count).ShouldBe(142);
        foreach (var row in PremiumCase.Published)
        {
            var told = Told(Law.Quote(row.Profile, row.Month));

            row.Expected.ToDictionary(number => number.Key, number => told[number.Key]).ShouldBe(row.Expected, row.Id);
        }
    }

    [Theory]
    [InlineData("2025-01", "GOVERNMENT 11000 -, EMPLOYER 7000 JKK, EMPLOYER 5000 JKM")]
    [InlineData("2025-02", "GOVERNMENT 11000 -, EMPLOYER 7000 JKK")]
    [InlineData("2021-02", "GOVERNMENT 11000 -, EMPLOYER 7000 JKK, EMPLOYER 5000 JKM")]
    public void Quote_JobLoss_IsUnbilledLinesInNoTotal(string month, string expected)
    {
        var quote = Law.Quote(Pu(6_000_000) with { Programmes = Everything }, ContributionMonth.Parse(month));
        var without = Law.Quote(Pu(6_000_000) with { Programmes = ProgrammeSet.Parse("JKK+JKM+JHT+JP") }, ContributionMonth.Parse(month));

        var unbilled = quote.Lines.Where(line => !line.Billed).ToList();
        string.Join(", ", unbilled.Select(line =>
            $"{Code.Of(line.Payer)} {line.Amount} {(line.OutOf is { } source ? Code.Of(source) : "-")}")).ShouldBe(expected);
        unbilled.ShouldAllBe(line => line.Programme == Programme.Jkp && line.Base == new Rupiah(5_000_000));
        quote.Total.ShouldBe(without.Total);
        quote.For(Programme.Jkp).ShouldBe(Rupiah.Zero);
        quote.PaidBy(PaidBy.Government).ShouldBe(Rupiah.Zero);
    }

    [Fact]
    public void Quote_JobLossBeforeItsLaw_IsANoteAndNoLine()
    {
        var quote = Law.Quote(Pu(6_000_000) with { Programmes = Everything }, new YearMonth(2021, 1));

        quote.Lines.ShouldNotContain(line => line.Programme == Programme.Jkp);
        quote.Notes.ShouldBe([new Phrase(
            "JKP belum ada pada bulan ini, jadi tidak ada barisnya.",
            "JKP does not exist yet in this month, so it has no line.")]);
    }

    [Fact]
    public void Quote_PurseForPu_TakesTheEmployersPlaceAndLeavesTheWorkers()
    {
        var quote = Law.Quote(
            Pu(10_000_000) with { Programmes = Everything, Payer = PremiumPayer.Purse(FundingSourceKind.Apbd) }, new YearMonth(2024, 3));

        quote.PaidBy(PaidBy.Fund).ShouldBe(new Rupiah(689_000));
        quote.PaidBy(PaidBy.Worker).ShouldBe(new Rupiah(300_000));
        quote.PaidBy(PaidBy.Employer).ShouldBe(Rupiah.Zero);
        quote.For(Programme.Jht, PaidBy.Employer).ShouldBe(new Rupiah(370_000));
    }

    [Theory]
    [InlineData("SELF", PaidBy.Worker)]
    [InlineData("EMPLOYER", PaidBy.Employer)]
    [InlineData("BAZNAS", PaidBy.Fund)]
    public void Quote_Bpu_IsPaidWhollyByItsPayer(string payer, PaidBy expected)
    {
        var quote = Law.Quote(Bpu(PremiumPayer.Parse(payer)) with { Programmes = ProgrammeSet.Parse("JKK+JKM+JHT") }, new YearMonth(2025, 1));

        quote.PaidBy(expected).ShouldBe(new Rupiah(36_800));
        quote.Total.ShouldBe(new Rupiah(36_800));
    }

    [Theory]
    [InlineData(false, 16_800)]
    [InlineData(true, 8_400)]
    public void Quote_VillageBudget_HasReliefOnlyBySetting(bool relief, long expected) => Law
        .With(new PremiumSettings { VillageBudgetRelief = relief })
        .Quote(Bpu(PremiumPayer.Purse(FundingSourceKind.ApbNagari)), new YearMonth(2026, 6)).Total.ShouldBe(new Rupiah(expected));

    [Theory]
    [InlineData("2025-01", 1, 7_200)]
    [InlineData("2025-02", 1, 3_600)]
    [InlineData("2025-07", 1, 3_600)]
    [InlineData("2025-08", 1, 3_600)]
    [InlineData("2025-08", 2, 8_100)]
    [InlineData("2025-08", 3, 13_350)]
    [InlineData("2025-08", 4, 19_050)]
    [InlineData("2026-01", 5, 26_100)]
    [InlineData("2026-02", 1, 7_200)]
    public void Quote_LabourIntensive_IsRelievedToTheContributionOfJanuary2026(string month, int riskClass, long expected) => Law
        .Quote(Pu(3_000_000) with { Sector = Sector.LabourIntensive, Workers = 50, RiskClass = new RiskClass(riskClass) }, ContributionMonth.Parse(month))
        .For(Programme.Jkk).ShouldBe(new Rupiah(expected));

    [Fact]
    public void Quote_LabourIntensiveOfUnknownSize_IsUnreducedWithANote()
    {
        var quote = Law.Quote(Pu(3_000_000) with { Sector = Sector.LabourIntensive }, new YearMonth(2025, 4));

        quote.For(Programme.Jkk).ShouldBe(new Rupiah(7_200));
        quote.Notes.ShouldBe([new Phrase(
            "keringanan industri padat karya (PP 7/2025 Pasal 4) perlu sedikitnya 50 pekerja; jumlah pekerja tidak diketahui, jadi tidak diterapkan.",
            "The labour-intensive relief (PP 7/2025 Pasal 4) needs at least 50 workers; how many there are is not known, so it is not applied.")]);
    }

    [Fact]
    public void Quote_ProgrammeTheScaleObliges_IsOnlyANote()
    {
        var quote = Law.Quote(Pu(3_000_000) with { FirmScale = FirmScale.Large }, new YearMonth(2025, 4));

        quote.Total.ShouldBe(new Rupiah(16_200));
        quote.Notes.ShouldBe([new Phrase(
            "Usaha berskala LARGE wajib ikut JKK+JKM+JHT+JP; JHT+JP belum termasuk (Perpres 109/2013 Pasal 6(3)).",
            "A firm of scale LARGE is obliged to have JKK+JKM+JHT+JP; JHT+JP is missing (Perpres 109/2013 Pasal 6(3)).")]);
        Law.Quote(Pu(3_000_000) with { FirmScale = FirmScale.Micro }, new YearMonth(2025, 4)).Notes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2022-03", 110_000_000, 210_000, 30_000)]
    [InlineData("2022-04", 111_000_000, 210_000, 30_000)]
    [InlineData("2025-06", 111_000_000, 210_000, 30_000)]
    [InlineData("2025-06", 111_000_003, 210_000, 30_000)]
    [InlineData("2025-06", 111_000_327, 210_001, 30_000)]
    [InlineData("2025-06", 1, 0, 0)]
    [InlineData("2025-06", 0, 0, 0)]
    public void Quote_ContractWithVat_StaysAFractionUntilItIsRounded(string month, long value, long jkk, long jkm)
    {
        var quote = Law.Quote(
            new PremiumProfile(EmploymentSegment.Jakon) { ContractValue = new Rupiah(value), VatIncluded = true }, ContributionMonth.Parse(month));

        quote.For(Programme.Jkk).ShouldBe(new Rupiah(jkk));
        quote.For(Programme.Jkm).ShouldBe(new Rupiah(jkm));
    }

    [Fact]
    public void Quote_ContractAndWages_GoesByTheWagesWithANote()
    {
        var quote = Law.Quote(new PremiumProfile(EmploymentSegment.Jakon)
        {
            ContractValue = new Rupiah(1_000_000_000),
            MonthlyWages = new Rupiah(50_000_000),
        }, new YearMonth(2025, 1));

        quote.Total.ShouldBe(new Rupiah(1_020_000));
        quote.Notes.Single().En.ShouldBe("The monthly wages are known, so the contract value is not used.");
    }

    [Fact]
    public void Quote_MigrantBeforeTheNewRule_IsTheOldFlatSum() => Law
        .Quote(new PremiumProfile(EmploymentSegment.Pmi) { Payer = PremiumPayer.Self, TermMonths = 24, ViaAgency = true }, new YearMonth(2023, 1))
        .Total.ShouldBe(new Rupiah(370_000));

    [Fact]
    public void Quote_LargestWage_IsExact()
    {
        var quote = Law.Quote(Pu(long.MaxValue) with { Programmes = ProgrammeSet.Parse("JKK+JKM+JHT") }, new YearMonth(2025, 1));

        quote.Lines.Select(line => line.Amount.Amount).ShouldBe(
            [82_088_011_128_007_505, 27_670_116_110_564_327, 341_264_765_363_626_705, 184_467_440_737_095_516]);
        quote.Total.ShouldBe(new Rupiah(635_490_333_339_294_053));
    }

    [Fact]
    public void Quote_SameProfileAndMonth_AllocatesOnlyItsResult()
    {
        var profile = Pu(6_000_000) with { Programmes = Everything };
        var month = new YearMonth(2025, 4);
        for (var i = 0; i < 100; i++) Law.Quote(profile, month);

        // The least of several: the runtime may allocate for itself while it compiles what is called often.
        var least = long.MaxValue;
        for (var i = 0; i < 10; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var quote = Law.Quote(profile, month);
            var spent = GC.GetAllocatedBytesForCurrentThread() - before;
            quote.Lines.Count.ShouldBe(8);
            least = Math.Min(least, spent);
        }

        // The quote and its array of eight lines, each below 128 bytes.
        least.ShouldBeLessThanOrEqualTo((8 * 128) + 128);
    }

    private static PremiumProfile Pu(long wage) =>
        new(EmploymentSegment.Pu) { Income = new Rupiah(wage), RiskClass = wage == long.MaxValue || wage == 10_000_000 ? new RiskClass(3) : new RiskClass(1) };

    private static PremiumProfile Bpu(PremiumPayer payer) => new(EmploymentSegment.Bpu) { Payer = payer };

    private static Dictionary<string, long> Told(PremiumQuote quote) => new()
    {
        ["jkk"] = quote.For(Programme.Jkk).Amount,
        ["jkm"] = quote.For(Programme.Jkm).Amount,
        ["jht_employer"] = quote.For(Programme.Jht, PaidBy.Employer).Amount,
        ["jht_worker"] = quote.For(Programme.Jht, PaidBy.Worker).Amount,
        ["jp_employer"] = quote.For(Programme.Jp, PaidBy.Employer).Amount,
        ["jp_worker"] = quote.For(Programme.Jp, PaidBy.Worker).Amount,
        ["total"] = quote.Total.Amount,
        ["by_employer"] = quote.PaidBy(PaidBy.Employer).Amount,
        ["by_worker"] = quote.PaidBy(PaidBy.Worker).Amount,
        ["by_fund"] = quote.PaidBy(PaidBy.Fund).Amount,
    };
}
