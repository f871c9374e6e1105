using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Tests.Funding;
using static Ucj.Coverage.Tests.Planning.PlanModel;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Planning;

/// <summary>What Rp400,000 that move buy in a year, at Rp16,800 a month.</summary>
public sealed class ReallocationPurchaseTests
{
    private static readonly FundingSource Moved = Purse("moved", FundingSourceKind.Reallocation);

    private static readonly CoverageModel Model = With(Uncovered(3, "OJEK"), [Moved], []) with
    {
        WelfareProgrammes = [ReallocationTests.Programme("p", 1_000_000, 0)],
    };

    [Fact]
    public void Of_MoneyThatMoves_SaysHowManyMoreAtWhichPrice()
    {
        var bought = ReallocationPurchase.Of(Model).ShouldHaveSingleItem();

        (bought.SourceId, bought.Months, bought.Workers, bought.Price, bought.Refusal)
            .ShouldBe(("moved", Months("2025-01..2025-12"), 1L, new Rupiah(201_600), null));
        bought.Text.ShouldBe(new Phrase(
            "Untuk 2025-01..2025-12 uang itu membiayai 1 pekerja lebih banyak dengan harga moved: mulai Rp201.600 seorang.",
            "For 2025-01..2025-12 the money pays for 1 more workers at the price of moved: from Rp201,600 each."));
    }

    [Fact]
    public void Of_PurseThatMayNotPay_SaysWhy()
    {
        var bought = ReallocationPurchase.Of(Model with { FundingSources = [Moved with { LegalBasis = null }] }).ShouldHaveSingleItem();

        bought.Text.ShouldBe(new Phrase(
            "Untuk 2025-01..2025-12 uang itu belum membiayai siapa pun: moved tidak punya dasar hukum.",
            "For 2025-01..2025-12 the money pays for nobody yet: moved has no legal basis."));
    }

    [Theory]
    [InlineData("law")]
    [InlineData("workers")]
    [InlineData("purse")]
    [InlineData("money")]
    public void Of_ModelThatLacksOneOfThem_IsNothing(string lacks) => ReallocationPurchase.Of(lacks switch
    {
        "law" => Model with { Premiums = PremiumSchedule.None },
        "workers" => Model with { Registry = null },
        "purse" => Model with { FundingSources = [] },
        _ => Model with { WelfareProgrammes = [] },
    }).ShouldBeEmpty();
}
