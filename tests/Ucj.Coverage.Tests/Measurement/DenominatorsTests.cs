using Ucj.Coverage.Measurement;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Measurement;

public sealed class DenominatorsTests
{
    private static readonly Denominators Official = new([
        new OfficialDenominator("POTENTIAL", Regency, Month("2025-10"), 61_794),
        new OfficialDenominator("LABOUR_FORCE", Regency, Month("2025-02"), 107_000),
        new OfficialDenominator("LABOUR_FORCE", Regency, Month("2024-09"), 106_590),
    ]);

    [Theory]
    [InlineData("LABOUR_FORCE", "2024-08", null)]
    [InlineData("LABOUR_FORCE", "2024-09", 106_590L)]
    [InlineData("LABOUR_FORCE", "2025-01", 106_590L)]
    [InlineData("LABOUR_FORCE", "2025-02", 107_000L)]
    [InlineData("LABOUR_FORCE", "2045-12", 107_000L)]
    [InlineData("POTENTIAL", "2025-09", null)]
    [InlineData("POTENTIAL", "2025-10", 61_794L)]
    [InlineData("EMPLOYED", "2025-10", null)]
    [InlineData("REGISTRY", "2025-10", null)]
    public void On_Month_IsLastRowAtOrBefore(string definition, string month, long? expected) =>
        (Official.On(definition, Regency, Month(month))?.Workers).ShouldBe(expected);

    [Fact]
    public void On_OtherRegion_IsAbsent() => Official.On("LABOUR_FORCE", Sangir, Month("2025-01")).ShouldBeNull();

    [Fact]
    public void Definitions_Names_AreRegistryFirstThenOrdinal()
    {
        Official.Definitions.ShouldBe(["REGISTRY", "LABOUR_FORCE", "POTENTIAL"]);
        Denominators.None.Definitions.ShouldBe(["REGISTRY"]);
    }

    [Fact]
    public void Constructor_Registry_ThrowsWholeMessage() => Should.Throw<ArgumentException>(() =>
        new Denominators([new OfficialDenominator("REGISTRY", Regency, Month("2025-01"), 1)])).Message.ShouldBe(
            "Found an official denominator called REGISTRY, expected another name: that one is computed.");

    [Fact]
    public void Constructor_Negative_ThrowsWholeMessage() => Should.Throw<ArgumentException>(() =>
        new Denominators([new OfficialDenominator("EMPLOYED", Regency, Month("2025-01"), -1)])).Message.ShouldBe(
            "Found -1 workers for denominator EMPLOYED, expected 0 or more.");

    [Fact]
    public void Constructor_SameMonthTwice_Throws() => Should.Throw<ArgumentException>(() => new Denominators([
        new OfficialDenominator("EMPLOYED", Regency, Month("2025-01"), 1),
        new OfficialDenominator("EMPLOYED", Regency, Month("2025-01"), 2),
    ])).Message.ShouldBe("Found two values that hold from 2025-01, expected one.");

    [Fact]
    public void On_SourcesThatDisagree_IsTheLargestWhateverTheOrder()
    {
        OfficialDenominator[] rows =
        [
            new("EMPLOYED", Regency, Month("2025-01"), 90, "BPS"),
            new("EMPLOYED", Regency, Month("2025-01"), 100, "Disnaker"),
            new("EMPLOYED", Regency, Month("2025-06"), 95, "BPS"),
        ];

        foreach (var given in new[] { rows, [.. rows.Reverse()] })
        {
            var official = new Denominators(given);
            official.On("EMPLOYED", Regency, Month("2025-03")).ShouldBe(rows[1]);
            official.On("EMPLOYED", Regency, Month("2025-07")).ShouldBe(rows[2]);
            official.Conflicts.ShouldHaveSingleItem().ShouldBe([rows[1], rows[0]]);
        }
    }

    [Fact]
    public void Conflicts_SourcesThatAgree_AreNone() => new Denominators([
        new OfficialDenominator("EMPLOYED", Regency, Month("2025-01"), 90, "BPS"),
        new OfficialDenominator("EMPLOYED", Regency, Month("2025-01"), 90, "Disnaker"),
    ]).Conflicts.ShouldBeEmpty();
}
