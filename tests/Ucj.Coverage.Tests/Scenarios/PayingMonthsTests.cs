using Ucj.Coverage.Funding;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Scenarios;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Scenarios;

/// <summary>An envelope pays in its months in which the legal basis is in force, no earlier and no later.</summary>
public sealed class PayingMonthsTests
{
    private static readonly MonthRange Year = Months("2026-01..2026-12");

    [Theory]
    [InlineData(null, null, 1, 12)]
    [InlineData("2026-04", null, 4, 12)]
    [InlineData(null, "2026-08", 1, 8)]
    [InlineData("2026-05", "2026-05", 5, 5)]
    [InlineData("2025-01", "2027-01", 1, 12)]
    public void Run_LegalBasis_PaysInItsMonths(string? from, string? to, int first, int last)
    {
        var projection = Projection.Run(Model(Purse("zakat", from, to)), Year);

        projection.Months.Select(month => month.Active).ShouldBe(
            Enumerable.Range(1, 12).Select(month => month >= first && month <= last ? 2L : 0L));
    }

    [Fact]
    public void Run_NoLegalBasis_PaysNothing() => Projection.Run(Model(Purse("zakat", null, null) with { LegalBasis = null }), Year)
        .Months.ShouldAllBe(month => month.Active == 0 && month.Dues == default);

    /// <summary>The second may pay from June on, when all are paid for by the first; in July they are its own.</summary>
    [Fact]
    public void Run_BasisOfOnePurseEnds_AnotherGoesOn()
    {
        var projection = Projection.Run(Model(Purse("sk-1", null, "2026-06"), Purse("sk-2", "2026-06", "2026-12")), Year);

        projection.Months.Select(month => month.Active).ShouldAllBe(active => active == 2);
        projection.Months.Select(month => projection.PayersIn(month.Month).ShouldHaveSingleItem().Payer).ShouldBe(
            Enumerable.Range(1, 12).Select(month => Payer.Purse(month <= 6 ? "sk-1" : "sk-2")));
    }

    [Fact]
    public void Run_SpellOfThePurseEnds_IsRenewedByTheMoneyLeft()
    {
        var model = Model(Purse("zakat", null, null)) with
        {
            Registry = RegistryOf((Teacher("w1"), [Spell("2025-01", "2026-05", Payer.Purse("zakat"))])),
        };

        Projection.Run(model, Year).Months.ShouldAllBe(month => month.Active == 1);
        Projection.Run(model, Year, new ProjectionAssumptions { SpendEnvelopes = false }).Months.Count(month => month.Active == 1).ShouldBe(5);
    }

    /// <summary>Those who wait under the cap are planned for anew when a spell ends, and nobody is paid for twice.</summary>
    [Fact]
    public void Run_CapAndRenewal_NeverSpendsMoreThanTheEnvelope()
    {
        var model = Model(Purse("zakat", null, null)) with
        {
            Registry = RegistryOf([.. Enumerable.Range(0, 8).Select(number => (
                Teacher($"w{number}"), number < 3 ? new[] { Spell("2025-01", $"2026-0{number + 2}", Payer.Purse("zakat")) } : []))]),
            Envelopes = [new Envelope("zakat", Year, new Rupiah(500_000))],
        };
        var projection = Projection.Run(model, Year, new ProjectionAssumptions { CapPerMonth = 1 });

        projection.Months.Sum(month => month.Dues.ByFund.Amount).ShouldBeLessThanOrEqualTo(500_000);
        projection.Months.ShouldAllBe(month => month.Enrolled <= 1);
    }

    private static FundingSource Purse(string id, string? from, string? to) => new(id, FundingSourceKind.Baznas, id, 1)
    {
        LegalBasis = "SK",
        LegalFrom = from is null ? null : Month(from),
        LegalTo = to is null ? null : Month(to),
    };

    private static CoverageModel Model(params FundingSource[] purses) =>
        SolokSelatan.Model(RegistryOf((Teacher("w1"), []), (Teacher("w2"), []))) with
        {
            Premiums = PremiumSchedule.Default,
            FundingSources = purses,
            Envelopes = [.. purses.Select(purse => new Envelope(purse.Id, Year, new Rupiah(9_000_000)))],
        };
}
