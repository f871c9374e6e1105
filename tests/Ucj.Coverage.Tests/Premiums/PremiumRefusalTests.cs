using NodaTime;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Tests.Premiums;

public sealed class PremiumRefusalTests
{
    private static readonly YearMonth Month = new(2025, 1);

    private static readonly PremiumProfile Pu =
        new(EmploymentSegment.Pu) { Income = new Rupiah(3_000_000), RiskClass = new RiskClass(2) };

    private static readonly PremiumProfile Bpu = new(EmploymentSegment.Bpu) { Payer = PremiumPayer.Self };

    private static readonly PremiumProfile Jakon = new(EmploymentSegment.Jakon) { ContractValue = new Rupiah(1) };

    private static readonly PremiumProfile Pmi = new(EmploymentSegment.Pmi) { Payer = PremiumPayer.Self, TermMonths = 24 };

    [Fact]
    public void Quote_MonthBeforeAnyLaw_Refuses() => Refused(Pu, new YearMonth(2015, 6), "NO_LAW",
        "Ditemukan bulan 2015-06, seharusnya 2015-07 atau sesudahnya: sebelum itu tidak ada ketentuan JKK PU, risiko II.",
        "Found month 2015-06, expected 2015-07 or later: before it there is no law on JKK of PU, risk class II.");

    [Fact]
    public void Quote_BpuBeforeAnyLaw_Refuses() => Refused(Bpu, new YearMonth(1990, 1), "NO_LAW",
        "Ditemukan bulan 1990-01, seharusnya 2015-07 atau sesudahnya: sebelum itu tidak ada ketentuan lapisan penghasilan JKK BPU.",
        "Found month 1990-01, expected 2015-07 or later: before it there is no law on income bands of BPU for JKK.");

    [Fact]
    public void Quote_MigrantBeforeTheirLaw_Refuses() => Refused(Pmi, new YearMonth(2018, 10), "NO_LAW",
        "Ditemukan bulan 2018-10, seharusnya 2018-11 atau sesudahnya: sebelum itu tidak ada ketentuan PMI selama dan setelah bekerja.",
        "Found month 2018-10, expected 2018-11 or later: before it there is no law on PMI during and after work.");

    [Fact]
    public void Quote_MigrantsFurtherMonthsBeforeTheirLaw_Refuses() => Refused(Pmi with { TermMonths = 25 }, new YearMonth(2023, 1), "NO_LAW",
        "Ditemukan bulan 2023-01, seharusnya 2023-02 atau sesudahnya: sebelum itu tidak ada ketentuan PMI tiap bulan berikutnya.",
        "Found month 2023-01, expected 2023-02 or later: before it there is no law on PMI, each further month.");

    [Fact]
    public void Quote_WithoutBasicProgrammes_Refuses() => Refused(Pu with { Programmes = ProgrammeSet.Parse("JKK+JHT") }, Month,
        "PROGRAMMES_WITHOUT_BASIC",
        "Ditemukan program 'JKK+JHT', seharusnya sedikitnya JKK+JKM: setiap kepesertaan memuat keduanya.",
        "Found programmes 'JKK+JHT', expected at least JKK+JKM: every membership holds both.");

    [Theory]
    [InlineData("JP")]
    [InlineData("JKP")]
    public void Quote_PensionOrJobLossForBpu_Refuses(string programme) => Refused(
        Bpu with { Programmes = ProgrammeSet.Parse($"JKK+JKM+{programme}") }, Month, "PROGRAMME_NOT_IN_SEGMENT",
        $"Ditemukan program JKK+JKM+{programme} untuk BPU, seharusnya hanya dari JKK+JKM+JHT: iuran program lain tidak diatur untuk segmen ini.",
        $"Found programmes JKK+JKM+{programme} for BPU, expected only those of JKK+JKM+JHT: no law sets a premium of another for this segment.");

    [Theory]
    [InlineData(EmploymentSegment.Jakon)]
    [InlineData(EmploymentSegment.Pmi)]
    public void Quote_OldAgeForProjectOrMigrant_Refuses(EmploymentSegment segment) => Refused(
        (segment == EmploymentSegment.Pmi ? Pmi : Jakon) with { Programmes = ProgrammeSet.Parse("JKK+JKM+JHT") }, Month, "PROGRAMME_NOT_IN_SEGMENT",
        $"Ditemukan program JKK+JKM+JHT untuk {Code.Of(segment)}, seharusnya hanya dari JKK+JKM: iuran program lain tidak diatur untuk segmen ini.",
        $"Found programmes JKK+JKM+JHT for {Code.Of(segment)}, expected only those of JKK+JKM: no law sets a premium of another for this segment.");

    [Fact]
    public void Quote_PuPaidByHimself_Refuses() => Refused(Pu with { Payer = PremiumPayer.Self }, Month, "PAYER_NOT_IN_SEGMENT",
        "Ditemukan pembayar SELF untuk PU, seharusnya EMPLOYER atau jenis sumber dana.",
        "Found payer SELF for PU, expected EMPLOYER or a kind of purse.");

    [Fact]
    public void Quote_JakonPaidByHimself_Refuses() => Refused(Jakon with { Payer = PremiumPayer.Self }, Month, "PAYER_NOT_IN_SEGMENT",
        "Ditemukan pembayar SELF untuk JAKON, seharusnya EMPLOYER atau jenis sumber dana.",
        "Found payer SELF for JAKON, expected EMPLOYER or a kind of purse.");

    [Fact]
    public void Quote_MigrantPaidByAnother_Refuses() => Refused(Pmi with { Payer = PremiumPayer.Employer }, Month, "PAYER_NOT_IN_SEGMENT",
        "Ditemukan pembayar EMPLOYER untuk PMI, seharusnya SELF.",
        "Found payer EMPLOYER for PMI, expected SELF.");

    [Fact]
    public void Quote_NegativeIncome_Refuses() => Refused(Bpu with { Income = new Rupiah(-1) }, Month, "NEGATIVE_AMOUNT",
        "Ditemukan penghasilan Rp-1, seharusnya Rp0 atau lebih.",
        "Found an income of Rp-1, expected Rp0 or more.");

    [Fact]
    public void Quote_NegativeContractValue_Refuses() => Refused(Jakon with { ContractValue = new Rupiah(-1) }, Month, "NEGATIVE_AMOUNT",
        "Ditemukan nilai kontrak Rp-1, seharusnya Rp0 atau lebih.",
        "Found a contract value of Rp-1, expected Rp0 or more.");

    [Fact]
    public void Quote_NegativeMonthlyWages_Refuses() => Refused(Jakon with { MonthlyWages = new Rupiah(-1) }, Month, "NEGATIVE_AMOUNT",
        "Ditemukan upah bulanan Rp-1, seharusnya Rp0 atau lebih.",
        "Found monthly wages of Rp-1, expected Rp0 or more.");

    [Fact]
    public void Quote_NegativeWorkers_Refuses() => Refused(Pu with { Workers = -1 }, Month, "NEGATIVE_WORKERS",
        "Ditemukan -1 pekerja pada pemberi kerja, seharusnya 0 atau lebih.",
        "Found -1 workers of the employer, expected 0 or more.");

    [Fact]
    public void Quote_PuWithoutWage_Refuses() => Refused(Pu with { Income = null }, Month, "WAGE_MISSING",
        "Ditemukan PU tanpa upah, seharusnya dengan upah sebulan: iuran PU dihitung dari upah.",
        "Found PU without a wage, expected the month's wage: the premium of PU is a share of it.");

    [Fact]
    public void Quote_PuWithoutRiskClass_Refuses() => Refused(Pu with { RiskClass = null }, Month, "RISK_CLASS_MISSING",
        "Ditemukan PU tanpa kelas risiko, seharusnya 1 sampai 5: kelas itu menentukan tarif JKK.",
        "Found PU without a risk class, expected 1 to 5: the class decides the rate of JKK.");

    [Fact]
    public void Quote_JakonWithoutContractOrWages_Refuses() => Refused(Jakon with { ContractValue = null }, Month, "CONTRACT_MISSING",
        "Ditemukan JAKON tanpa nilai kontrak dan tanpa upah, seharusnya salah satunya: iuran dihitung dari situ.",
        "Found JAKON with neither contract value nor wages, expected one of them: the premium is computed from it.");

    [Fact]
    public void Quote_MigrantWithoutTerm_Refuses() => Refused(Pmi with { TermMonths = null }, Month, "TERM_MISSING",
        "Ditemukan PMI tanpa lama kontrak, seharusnya jumlah bulan: iuran ditetapkan menurut lamanya.",
        "Found PMI without a term, expected months: the premium is set by the length of the contract.");

    [Fact]
    public void Quote_MigrantTermUnderSixMonths_Refuses() => Refused(Pmi with { TermMonths = 5 }, Month, "TERM_TOO_SHORT",
        "Ditemukan kontrak PMI 5 bulan, seharusnya 6 bulan atau lebih: untuk yang lebih pendek tidak ada ketentuan.",
        "Found a PMI term of 5 months, expected 6 or more: for a shorter one there is no rule.");

    [Fact]
    public void Quote_SumBeyondSixtyFourBits_Refuses()
    {
        var law = PremiumSchedule.Default.With(PremiumPack.Parse(
            """
            { "rules": [ { "rule": "pu.jkm", "starts": [ { "from": "2025-01", "rate": 100,
              "regulation": "draft", "article": "1", "source": "test", "confidence": "DERIVED" } ] } ] }
            """, "draft.json"));
        var most = Pu with { Income = new Rupiah(long.MaxValue) };

        law.Quote(most, new YearMonth(2024, 12)).For(Programme.Jkm).ShouldBe(new Rupiah(27_670_116_110_564_327));
        Refused(most, Month, "SUM_TOO_LARGE",
            "Ditemukan jumlah iuran Rp9.273.178.245.853.791.596, seharusnya paling banyak Rp9.223.372.036.854.775.807: yang lebih besar tidak muat dalam 64 bit.",
            "Found premiums of Rp9,273,178,245,853,791,596 together, expected at most Rp9,223,372,036,854,775,807: more does not fit 64 bits.", law);
    }

    [Fact]
    public void Quote_MonthOfAnotherCalendar_ThrowsWholeMessage() =>
        Should.Throw<ArgumentException>(() => PremiumSchedule.Default.Quote(Bpu, new YearMonth(1740, 1, CalendarSystem.Coptic)))
            .Message.ShouldBe("Found a month in another calendar, expected the ISO calendar.");

    [Fact]
    public void Parse_PayerThatIsNone_ThrowsWholeMessage() =>
        Should.Throw<FormatException>(() => PremiumPayer.Parse("NOBODY")).Message.ShouldBe(
            "Found 'NOBODY', expected EMPLOYER, SELF or one of APBD, DBH_SAWIT, DBH_CHT, DANA_DESA, APB_NAGARI, REALLOCATION, "
            + "BAZNAS, CSR, SERTAKAN, OTHER.");

    private static void Refused(
        PremiumProfile profile, YearMonth month, string code, string id, string en, PremiumSchedule? law = null)
    {
        var thrown = Should.Throw<CoverageException>(() => (law ?? PremiumSchedule.Default).Quote(profile, month));

        thrown.Code.ShouldBe(code);
        thrown.Text.ShouldBe(new Phrase(id, en));
    }
}
