using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Recalculation;

public sealed class CoverPriceTests
{
    private static readonly CoverageModel Law = Model(null) with { Premiums = PremiumSchedule.Default };

    // PP 50/2025 halves the premium from 2026-01 in transport, from 2026-04 elsewhere, unless public money pays.
    [Theory]
    [InlineData(Sector.Other, "2025-12", FundingSourceKind.Baznas, 16_800)]
    [InlineData(Sector.Transport, "2026-01", FundingSourceKind.Baznas, 8_400)]
    [InlineData(Sector.Other, "2026-01", FundingSourceKind.Baznas, 16_800)]
    [InlineData(Sector.Other, "2026-04", FundingSourceKind.Baznas, 8_400)]
    [InlineData(Sector.Other, "2026-04", FundingSourceKind.Apbd, 16_800)]
    public void AtLowestBand_NonWageWorker_IsByTheReliefOfThePurse(Sector sector, string month, FundingSourceKind kind, long expected) =>
        CoverPrice.AtLowestBand(Law, PremiumPayer.Purse(kind))(CellOf(EmploymentSegment.Bpu, sector), Month(month))
            .ShouldBe(new Rupiah(expected));

    [Fact]
    public void AtLowestBand_WorkersOfEmployersOrWithoutLaw_HaveNoPrice()
    {
        var price = CoverPrice.AtLowestBand(Law, PremiumPayer.Self);
        var now = Month("2025-01");

        price(CellOf(EmploymentSegment.Pu, Sector.Other), now).ShouldBeNull();
        price(CellOf(EmploymentSegment.Jakon, Sector.Construction), now).ShouldBeNull();
        price(CellOf(null, null), now).ShouldBeNull();
        price(CellOf(EmploymentSegment.Bpu, null), now).ShouldBe(new Rupiah(16_800));
        price(CellOf(EmploymentSegment.Bpu, null), ContributionMonth.Plus(PremiumSchedule.Default.FirstMonth, -1)).ShouldBeNull();
        CoverPrice.AtLowestBand(Model(null), PremiumPayer.Self)(CellOf(EmploymentSegment.Bpu, null), now).ShouldBeNull();
    }

    // PP 50/2025 is known until 2026-12: what goes on after it is assumed, as is the premium it halves.
    [Theory]
    [InlineData(EmploymentSegment.Bpu, "2026-12", "2026-12")]
    [InlineData(EmploymentSegment.Pu, "2026-12", "2027-03")]
    [InlineData(EmploymentSegment.Bpu, "2026-12", "2027-03", "The premium law is known until 2026-12; figures of 2027-03 assume that it goes on.")]
    public void WarningsOf_Cells_AreOfTheMonthsTheyArePricedIn(EmploymentSegment segment, string first, string last, params string[] expected) =>
        CoverPrice.WarningsOf(Law, PremiumPayer.Self, [CellOf(segment, Sector.Other), CellOf(segment, null)], [Month(first), Month(last)])
            .Select(warning => warning.Text.En).ShouldBe(expected);

    [Fact]
    public void WarningsOf_ModelWithoutLaw_AreNone() =>
        CoverPrice.WarningsOf(Model(null), PremiumPayer.Self, [CellOf(EmploymentSegment.Bpu, null)], [Month("2027-03"), Month("1999-01")]).ShouldBeEmpty();

    private static CoverageCell CellOf(EmploymentSegment? segment, Sector? sector) =>
        new(Tree[0], null, segment, sector, null);
}
