using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.Tests.Scenarios;

public sealed class GroupRatesTests
{
    /// <summary>Numbers have the decimal separator of the language of the sentence they stand in.</summary>
    [Fact]
    public void Describe_Rates_AreWrittenAsTheLanguageDoes()
    {
        var rates = new GroupRates(1_500, new Dictionary<string, int> { ["OJEK"] = 20_050 });

        new ProjectionAssumptions { Lapse = rates, Enrolment = rates, GoingOn = rates }.Describe().Take(3).ShouldBe(
        [
            new Phrase(
                "Berhenti membayar sebulan (mandiri atau pemberi kerja): 0,15 %, OJEK 2,005 %",
                "Stop paying in a month (self-payers and employers): 0.15 %, OJEK 2.005 %"),
            new Phrase(
                "Mendaftar sendiri sebulan dari yang belum: 0,15 %, OJEK 2,005 %",
                "Enrol in a month without a purse, of the uncovered: 0.15 %, OJEK 2.005 %"),
            new Phrase(
                "Lanjut mandiri sesudah dana habis: 0,15 %, OJEK 2,005 %",
                "Go on paying themselves after a purse's months end: 0.15 %, OJEK 2.005 %"),
        ]);
    }
}
