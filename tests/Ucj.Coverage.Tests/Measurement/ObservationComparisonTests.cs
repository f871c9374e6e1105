using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Measurement;

public sealed class ObservationComparisonTests
{
    private static readonly CoverageReport Report = CoverageEngine.Report(
        Model(RegistryOf(
            (Teacher("w1"), [Spell("2024-01", null, Baznas)]),
            (Teacher("w2"), []))) with
        {
            Denominators = new Denominators([
                new OfficialDenominator("LABOUR_FORCE", Regency, Month("2024-09"), 106_590),
                new OfficialDenominator("POTENTIAL", Regency, Month("2025-10"), 61_794),
            ]),
        },
        Months("2024-01..2025-12"));

    private static readonly Observation September =
        new(Regency, Month("2024-09"), "LABOUR_FORCE") { Active = 18_092 };

    private static readonly Observation October = new(Regency, Month("2025-10"), "POTENTIAL") { Active = 18_788 };

    [Fact]
    public void Compare_PublishedFigures_AreOrderedByMonthAndSplitSincePrevious()
    {
        var compared = ObservationComparison.Compare(Report, [October, September]);

        compared.Select(one => one.Observation).ShouldBe([September, October]);
        compared[0].SincePrevious.ShouldBeNull();
        compared[1].Published.ShouldBe(new CoverageRate(18_788, 61_794, "POTENTIAL"));
        compared[1].Computed.ShouldBe(new CoverageRate(1, 61_794, "POTENTIAL"));
        compared[1].SincePrevious.ShouldBe(new RateChange(13.43m, 0.65m, 12.78m));
    }

    [Fact]
    public void Compare_OnOtherDenominator_ShowsBothOnIt()
    {
        var compared = ObservationComparison.Compare(Report, [October], "LABOUR_FORCE")[0];

        compared.PublishedOnOther.ShouldBe(new CoverageRate(18_788, 106_590, "LABOUR_FORCE"));
        compared.PublishedOnOther!.Value.Percent.ToString().ShouldBe("17.63");
        compared.ComputedOnOther.ShouldBe(new CoverageRate(1, 106_590, "LABOUR_FORCE"));
        compared.Difference.ShouldBe(RateChange.Between(compared.Published, compared.ComputedOnOther));
        compared.Difference.ShouldNotBeNull();
    }

    [Fact]
    public void Compare_OnRegistry_DividesByEligible() =>
        ObservationComparison.Compare(Report, [October], "REGISTRY")[0]
            .ComputedOnOther.ShouldBe(new CoverageRate(1, 2, "REGISTRY"));

    [Fact]
    public void Compare_MonthOrRegionOutsideTheReport_HasNothingComputed()
    {
        foreach (var outside in new[]
        {
            October with { Month = Month("2026-01") },
            October with { Region = Ucj.Coverage.Regions.RegionCode.Parse("14") },
        })
        {
            var compared = ObservationComparison.Compare(Report, [outside])[0];
            compared.Computed.ShouldBeNull();
            compared.Published!.Value.Active.ShouldBe(18_788);
            compared.Difference.ShouldBeNull();
        }
    }

    [Fact]
    public void Compare_WithoutCountOrDenominator_HasNoPublishedRateAndIsNoPrevious()
    {
        var uncounted = September with { Month = Month("2025-01"), Active = null };

        var compared = ObservationComparison.Compare(
            Report, [September, uncounted, October with { Definition = null }]);

        compared[1].Published.ShouldBeNull();
        compared[2].Published.ShouldBeNull();
        ObservationComparison.Compare(Report, [September, uncounted, October])[2].SincePrevious
            .ShouldBe(new RateChange(13.43m, 0.65m, 12.78m));
    }

    [Fact]
    public void Compare_UnknownOther_Throws() => Should.Throw<CoverageException>(() =>
        ObservationComparison.Compare(Report, [October], "EMPLOYED")).Code.ShouldBe("UNKNOWN_DENOMINATOR");
}
