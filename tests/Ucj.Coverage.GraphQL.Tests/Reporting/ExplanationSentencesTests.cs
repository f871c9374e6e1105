using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.GraphQL.Tests.Reporting;

public sealed class ExplanationSentencesTests
{
    private static readonly CoverageReports Reports = Regency.Of(
        SmallRegency.Of(("13.11.01.2001", "OJEK", 2_500, 1_200)) with
        {
            Denominators = new Denominators([new OfficialDenominator("LABOUR_FORCE", SmallRegency.Regency, new(2025, 1), 12_345, "BPS")]),
            Targets = new TargetPaths(
            [
                new CoverageTarget(SmallRegency.Regency, new(2025, 1), Percent.Of(28.3m), "LABOUR_FORCE"),
                new CoverageTarget(SmallRegency.Regency, new(2025, 1), Percent.Of(99.125m), "WORKFORCE"),
            ]),
        },
        Scope.Everywhere).Reports;

    [Fact]
    public void All_FigureWithATarget_SpeaksBothLanguagesWithTheirSeparators() => StepsOn("LABOUR_FORCE").ShouldBe(
    [
        new Phrase(
            "2.500 pekerja di Solok Selatan berhak pada 2025-03: terdaftar bekerja dan berumur dalam batas usia pada akhir bulan.",
            "2,500 workers of Solok Selatan are eligible in 2025-03: in the workforce and of working age at the end of the month."),
        new Phrase(
            "1.200 di antaranya aktif: masa kepesertaan mencakup bulan itu, atau berakhir paling lama 0 bulan sebelumnya.",
            "1,200 of them are active: a spell covers the month, or ended at most 0 months before."),
        new Phrase(
            "1.200 ÷ 12.345 (LABOUR_FORCE) = 9,72 %, dibulatkan sekali ke dua desimal.",
            "1,200 ÷ 12,345 (LABOUR_FORCE) = 9.72 %, rounded once to two decimals."),
        new Phrase(
            "Target 28,30 % dari 12.345 = 3.494 pekerja, dibulatkan ke atas; kekurangan 2.294.",
            "The target of 28.30 % of 12,345 = 3,494 workers, rounded up; 2,294 are missing."),
        new Phrase(
            "Target itu tetap sejak 2025-01, bulan terakhir yang terbit.",
            "That target is held since 2025-01, its last published month."),
    ]);

    [Fact]
    public void All_FigureOfTotals_ClaimsNothingOfWorkers()
    {
        var model = SmallRegency.Model with
        {
            Registry = null,
            Counts = [new CoverageCount(RegionCode.Parse("13.11.01.2001"), "GURU_NGAJI", null, new(2025, 3), 2_500, 1_200)],
        };

        Regency.Of(model, Scope.Everywhere).Reports.Explain(new CoverageQuestion(MonthRange.Parse("2025-03..2025-03")))!.Steps.Take(2).ShouldBe(
        [
            new Phrase(
                "2.500 pekerja di Solok Selatan berhak pada 2025-03, menurut jumlah yang dilaporkan.",
                "2,500 workers of Solok Selatan are eligible in 2025-03, by the reported totals."),
            new Phrase("1.200 di antaranya aktif, menurut jumlah yang dilaporkan.", "1,200 of them are active, by the reported totals."),
        ]);
    }

    [Fact]
    public void All_TargetWithoutADenominator_SaysSo() => StepsOn("WORKFORCE").Skip(2).Take(2).ShouldBe(
    [
        new Phrase(
            "Penyebut WORKFORCE tidak ada atau 0 di sini, jadi tidak ada persentase.",
            "The denominator WORKFORCE is absent or 0 here, so there is no percentage."),
        new Phrase("Target 99,125 %, tetapi penyebutnya belum ada.", "The target is 99.125 %, but there is no denominator yet."),
    ]);

    private static IEnumerable<Phrase> StepsOn(string denominator) =>
        Reports.Explain(new CoverageQuestion(MonthRange.Parse("2025-03..2025-03")) { Denominator = denominator })!.Steps;
}
