using NodaTime;
using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.Tests.Premiums;

public sealed class PremiumLineTests
{
    [Theory]
    [InlineData("PU-09", 0,
        "JKK dibayar pemberi kerja: 0,24 % dari upah Rp20.000.000 tanpa keringanan, menjadi Rp48.000, dibulatkan sekali ke rupiah terdekat, setengah menjauhi nol; PP 44/2015 Pasal 16.",
        "JKK paid by the employer: 0.24 % of the wage of Rp20,000,000 without relief, is Rp48,000, rounded once to the nearest rupiah, half away from zero; PP 44/2015 Pasal 16.")]
    [InlineData("PU-09", 5,
        "JP dibayar pekerja: 1,00 % dari Rp10.547.400, upah sampai batas Rp10.547.400 (PP 45/2015 Pasal 29(3)-(4)) tanpa keringanan, menjadi Rp105.474, dibulatkan sekali ke rupiah terdekat, setengah menjauhi nol; PP 45/2015 Pasal 28-29.",
        "JP paid by the worker: 1.00 % of Rp10,547,400, the wage up to the ceiling of Rp10,547,400 (PP 45/2015 Pasal 29(3)-(4)) without relief, is Rp105,474, rounded once to the nearest rupiah, half away from zero; PP 45/2015 Pasal 28-29.")]
    [InlineData("PU-20", 0,
        "JKK dibayar pemberi kerja: 0,89 % dari upah Rp4.000.000 × 0,01 (keringanan COVID-19 atas JKK, PP 49/2020 Pasal 5-8), menjadi Rp356, dibulatkan sekali ke rupiah terdekat, setengah menjauhi nol; PP 44/2015 Pasal 16.",
        "JKK paid by the employer: 0.89 % of the wage of Rp4,000,000 × 0.01 (COVID-19 relief on JKK, PP 49/2020 Pasal 5-8), is Rp356, rounded once to the nearest rupiah, half away from zero; PP 44/2015 Pasal 16.")]
    [InlineData("BPU-10c", 0,
        "JKK dibayar sumber dana: 1,00 % dari Rp1.000.000, dasar lapisan penghasilan (PP 44/2015 Lampiran II) × 0,5 (keringanan BPU sektor lain, PP 50/2025 Pasal 2-4), menjadi Rp5.000, dibulatkan sekali ke rupiah terdekat, setengah menjauhi nol; PP 44/2015 Pasal 17.",
        "JKK paid by a purse: 1.00 % of Rp1,000,000, the base of the income band (PP 44/2015 Lampiran II) × 0.5 (relief for BPU in other sectors, PP 50/2025 Pasal 2-4), is Rp5,000, rounded once to the nearest rupiah, half away from zero; PP 44/2015 Pasal 17.")]
    [InlineData("BPU-01", 1,
        "JKM dibayar pekerja: jumlah tetap Rp6.800 tanpa keringanan, menjadi Rp6.800, dibulatkan sekali ke rupiah terdekat, setengah menjauhi nol; PP 44/2015 Pasal 19.",
        "JKM paid by the worker: a fixed sum of Rp6,800 without relief, is Rp6,800, rounded once to the nearest rupiah, half away from zero; PP 44/2015 Pasal 19.")]
    [InlineData("JAK-10", 0,
        "JKK dibayar pemberi kerja: lapisan progresif atas nilai kontrak Rp111.000.000 setelah PPN 11,00 % dikeluarkan (PMK 131/2024 Pasal 3 (12 % x 11/12)) tanpa keringanan, menjadi Rp210.000, dibulatkan sekali ke rupiah terdekat, setengah menjauhi nol; PP 44/2015 Pasal 56(2).",
        "JKK paid by the employer: marginal brackets on the contract value of Rp111,000,000 after VAT of 11.00 % is taken out (PMK 131/2024 Pasal 3 (12 % x 11/12)) without relief, is Rp210,000, rounded once to the nearest rupiah, half away from zero; PP 44/2015 Pasal 56(2).")]
    [InlineData("PMI-06", 1,
        "PMI dibayar pekerja: 6 bulan berikutnya × Rp13.500 tanpa keringanan, menjadi Rp81.000, dibulatkan sekali ke rupiah terdekat, setengah menjauhi nol; Permenaker 4/2023 Pasal 18(3).",
        "PMI paid by the worker: 6 further months × Rp13,500 without relief, is Rp81,000, rounded once to the nearest rupiah, half away from zero; Permenaker 4/2023 Pasal 18(3).")]
    public void Explain_LineOfALegalCase_IsOneSentenceInBothLanguages(string id, int line, string indonesian, string english)
    {
        var row = PremiumCase.All.Single(each => each.Id == id);
        var explained = PremiumSchedule.Default.Quote(row.Profile, row.Month).Lines[line];

        explained.Explain(Language.Id).ShouldBe(indonesian);
        explained.Explain(Language.En).ShouldBe(english);
    }

    [Fact]
    public void Explain_EveryLineOfEveryLegalCase_CitesItsRegulation()
    {
        foreach (var line in PremiumCase.All.SelectMany(row => PremiumSchedule.Default.Quote(row.Profile, row.Month).Lines))
        {
            line.Explain(Language.Id).ShouldEndWith($"{line.Reference}.");
            line.Explain(Language.En).ShouldEndWith($"{line.Reference}.");
        }
    }

    [Fact]
    public void Explain_JobLoss_SaysThatItIsNotBilledAndWhatItIsTakenOutOf()
    {
        var profile = PremiumCase.All.Single(row => row.Id == "PU-09").Profile with { Programmes = ProgrammeSet.Parse("JKK+JKM+JKP") };
        var lines = PremiumSchedule.Default.Quote(profile, new YearMonth(2025, 3)).Lines;

        lines[2].Explain(Language.En).ShouldEndWith("; PP 6/2025 Pasal 11(4); not billed.");
        lines[3].Explain(Language.En).ShouldEndWith("; PP 6/2025 Pasal 11(5); not billed, taken out of JKK.");
        lines[3].Explain(Language.Id).ShouldEndWith("; PP 6/2025 Pasal 11(5); tidak ditagih, diambil dari JKK.");
    }
}
