using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Scenarios;
using Ucj.Coverage.Tests.Planning;

namespace Ucj.Coverage.Tests.Scenarios;

public sealed class ScenarioWarningsTests
{
    private static readonly MonthRange Year = MonthRange.OfYear(2026);

    private static readonly CoverageModel Regency = PlanModel.With(
        PlanModel.Uncovered(4, "BURUH_TANI"),
        [PlanModel.Purse("nagari", FundingSourceKind.ApbNagari) with { LegalBasis = null }, PlanModel.Purse("csr", FundingSourceKind.Csr, 2) with { LegalBasis = null }],
        [PlanModel.Envelope("nagari", "2026-01..2026-12", 6_500_000), PlanModel.Envelope("csr", "2026-01..2026-12", 1_000_000)]);

    [Fact]
    public void Of_ScenarioWithItsOwnIdleMoney_SaysWhoseItIsAndLeavesOutWhatTheBaseSays()
    {
        var raised = new Scenario("lebih", [new SetEnvelope(PlanModel.Envelope("nagari", "2026-01..2026-12", 50_000_000))]);

        var warnings = ScenarioComparison.Of(Regency, [raised], Year).Warnings.Where(warning => warning.Kind == WarningKind.MoneyIdle).ToArray();

        warnings.Select(warning => warning.Text).ShouldBe(
        [
            new Phrase(
                "Rp6.500.000 dari nagari tidak terpakai, padahal masih ada yang belum terlindungi: nagari tidak punya dasar hukum.",
                "Rp6,500,000 of nagari stays unused while somebody is uncovered: nagari has no legal basis."),
            new Phrase(
                "Rp1.000.000 dari csr tidak terpakai, padahal masih ada yang belum terlindungi: csr tidak punya dasar hukum.",
                "Rp1,000,000 of csr stays unused while somebody is uncovered: csr has no legal basis."),
            new Phrase(
                "Skenario lebih: Rp50.000.000 dari nagari tidak terpakai, padahal masih ada yang belum terlindungi: nagari tidak punya dasar hukum.",
                "Scenario lebih: Rp50,000,000 of nagari stays unused while somebody is uncovered: nagari has no legal basis."),
        ]);
        warnings[2].Data.ShouldContain(new WarningDatum("scenario", "lebih"));
        warnings[0].Data.ShouldNotContain(datum => datum.Name == "scenario");
    }

    [Fact]
    public void WarningsOf_LowPathAboveTheOthers_SaysThatTheyAreMixedUp()
    {
        var model = Regency with { FundingSources = [], Envelopes = [] };
        var everybody = new ProjectionAssumptions { Enrolment = new GroupRates(1_000_000) };

        var range = ProjectionRange.Run(model, Year, everybody, ProjectionAssumptions.Default, ProjectionAssumptions.Default);

        var warning = range.Warnings.ShouldHaveSingleItem();
        warning.Kind.ShouldBe(WarningKind.ImplausibleValues);
        warning.Text.ShouldBe(new Phrase(
            "Jalur rendah memberi 48 pekerja-bulan aktif pada 2026-01..2026-12, lebih dari 0 pada jalur tengah. Asumsinya agaknya tertukar: periksa keduanya.",
            "The low path gives 48 active worker-months in 2026-01..2026-12, more than the 0 of the middle path. Their assumptions are likely mixed up: check both."));
        warning.Data.ShouldBe([new("low", 48), new("middle", 0)]);
    }

    [Fact]
    public void WarningsOf_HighPathBelowTheMiddle_SaysThatTheyAreMixedUp()
    {
        var model = Regency with { FundingSources = [], Envelopes = [] };
        var everybody = new ProjectionAssumptions { Enrolment = new GroupRates(1_000_000) };

        var range = ProjectionRange.Run(model, Year, ProjectionAssumptions.Default, everybody, ProjectionAssumptions.Default);

        range.Warnings.ShouldHaveSingleItem().Text.En.ShouldBe(
            "The middle path gives 48 active worker-months in 2026-01..2026-12, more than the 0 of the high path. Their assumptions are likely mixed up: check both.");
    }

    [Fact]
    public void WarningsOf_PathsInOrder_SaysNothing()
    {
        var model = Regency with { FundingSources = [], Envelopes = [] };
        var everybody = new ProjectionAssumptions { Enrolment = new GroupRates(1_000_000) };

        ProjectionRange.Run(model, Year, ProjectionAssumptions.Default, ProjectionAssumptions.Default, everybody).Warnings.ShouldBeEmpty();
    }
}
