using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Scenarios;
using Ucj.Coverage.Tests.Planning;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Scenarios;

/// <summary>Changes that do not fit the model they meet: refused, and never taken in silence.</summary>
public sealed class RefusedChangesTests
{
    private static readonly RegionCode Nowhere = RegionCode.Parse("99.99");

    private static readonly Dictionary<string, (IScenarioChange Change, string Code, Phrase Text)> Refused = new()
    {
        ["target of an unknown region"] = (
            new SetTarget(new CoverageTarget(Nowhere, Month("2026-12"), Percent.Of(35), Denominators.Registry)),
            "UNKNOWN_REGION",
            new("Wilayah 99.99 tidak ada dalam data. Pakai kode salah satu wilayahnya.", "Found region 99.99, expected one of the dataset. Use the code of one of its regions.")),
        ["target of an unknown denominator"] = (
            new SetTarget(new CoverageTarget(Regency, Month("2026-12"), Percent.Of(35), "XX")),
            "UNKNOWN_DENOMINATOR",
            new("Penyebut 'XX' tidak dikenal. Yang ada: REGISTRY.", "Found denominator 'XX', expected one of: REGISTRY.")),
        ["denominator of an unknown region"] = (
            new SetDenominator(new OfficialDenominator("LABOUR_FORCE", Nowhere, Month("2026-01"), 100)),
            "UNKNOWN_REGION",
            new("Wilayah 99.99 tidak ada dalam data. Pakai kode salah satu wilayahnya.", "Found region 99.99, expected one of the dataset. Use the code of one of its regions.")),
        ["denominator of nobody"] = (
            new SetDenominator(new OfficialDenominator("LABOUR_FORCE", Regency, Month("2026-01"), 0)),
            "DENOMINATOR_EMPTY",
            new(
                "Ditemukan 0 orang sebagai LABOUR_FORCE 13.11, seharusnya sekurangnya 1: dengan nol tidak ada persen. Isi jumlahnya, atau hapus perubahan itu.",
                "Found 0 workers as LABOUR_FORCE of 13.11, expected 1 or more: nothing is a percentage of none. Give the number, or take the change out.")),
        ["growth backwards"] = (
            new GrowPopulation(Percent.Of(1), 2027, 2026),
            "YEARS_BACKWARDS",
            new(
                "Ditemukan pertumbuhan dari 2027 sampai 2026, seharusnya tahun terakhir tidak sebelum tahun pertama. Tukar kedua tahun itu.",
                "Found growth from 2027 to 2026, expected a last year not before the first. Exchange the two years.")),
        ["purse that pays"] = (
            new RemovePurse("zakat"),
            "PURSE_STILL_PAYS",
            new(
                "Ditemukan sumber dana zakat yang membayar masa kepesertaan, seharusnya yang tidak membayar apa pun. Hapus saja pagunya, atau ubah dasar hukumnya.",
                "Found purse zakat paying spells of workers, expected one that pays none. Take its envelopes out instead, or change its legal basis.")),
    };

    public static TheoryData<string> Names => [.. Refused.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Apply_ChangeThatDoesNotFit_IsRefused(string name)
    {
        var (change, code, text) = Refused[name];
        var model = PlanModel.With(
            [(Teacher("w"), [Spell("2026-01", null, Payer.Purse("zakat"))])], [PlanModel.Purse("zakat", FundingSourceKind.Baznas)], []);

        var refused = Should.Throw<CoverageException>(() => new Scenario("", [change]).Apply(model));

        (refused.Code, refused.Text).ShouldBe((code, text));
    }

    [Fact]
    public void Apply_TargetOfADenominatorSetBefore_IsTaken() => new Scenario("",
    [
        new SetDenominator(new OfficialDenominator("LABOUR_FORCE", Regency, Month("2026-01"), 100)),
        new SetTarget(new CoverageTarget(Regency, Month("2026-12"), Percent.Of(35), "LABOUR_FORCE")),
    ]).Apply(PlanModel.With([], [], [])).Targets.All.Count.ShouldBe(1);
}
