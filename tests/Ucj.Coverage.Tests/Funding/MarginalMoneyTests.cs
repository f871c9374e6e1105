using CsCheck;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Tests.Funding;

/// <summary>What a plan says of more money, checked by giving it and planning again.</summary>
public sealed class MarginalMoneyTests
{
    private static readonly MonthRange Window = MonthRange.Parse("2025-01..2025-12");

    [Fact]
    public void WithMore_EachPurse_BuysWhatAPlanWithThatMoneyPaysFor() => Gen.Int.Sample(seed =>
    {
        var random = OneEnvelope(seed);
        foreach (var strategy in Enum.GetValues<FundingStrategy>())
        {
            var plan = random.Plan(strategy);
            foreach (var more in plan.WithMore(new Rupiah(1_000_000)))
            {
                var richer = Give(random, more.SourceId, 1_000_000).Plan(strategy);
                more.Tiers.ShouldBe(
                    richer.Tiers.Zip(plan.Tiers).Select(tiers => (tiers.First.Tier, tiers.First.Funded - tiers.Second.Funded)),
                    $"{strategy}, {more.SourceId}");
                more.Workers.ShouldBe(Funded(richer) - Funded(plan));
            }
        }
    }, iter: 10);

    [Fact]
    public void MoneyFor_AnyPurse_IsReachedWithItAndMissedWithARupiahLess() => Gen.Int.Sample(seed =>
    {
        var random = OneEnvelope(seed);
        var plan = random.Plan(FundingStrategy.Optimal);
        var extra = plan.MoneyFor(7);

        extra.Wanted.ShouldBe(7);
        extra.Amount.Amount.ShouldBe(extra.Parts.Sum(part => part.Amount.Amount));
        extra.Workers.ShouldBe(extra.Parts.Sum(part => part.Workers));
        Funded(Give(random, extra).Plan(FundingStrategy.Optimal)).ShouldBe(Funded(plan) + extra.Workers);
        foreach (var part in extra.Parts.Where(part => part.Amount > Rupiah.Zero))
        {
            Funded(Give(Give(random, extra), part.SourceId, -1).Plan(FundingStrategy.Optimal))
                .ShouldBeLessThan(Funded(plan) + extra.Workers, part.SourceId);
        }
    }, iter: 20);

    [Fact]
    public void MoneyFor_OnePurse_GoesIntoItAloneAndIsNeverCheaper() => Gen.Int.Sample(seed =>
    {
        var random = OneEnvelope(seed);
        var plan = random.Plan(FundingStrategy.Optimal);
        var cheapest = plan.MoneyFor(3);
        foreach (var purse in random.Purses)
        {
            var extra = plan.MoneyFor(3, purse.Id);
            extra.Parts.ShouldAllBe(part => part.SourceId == purse.Id);
            if (extra.Workers == 3) extra.Amount.ShouldBeGreaterThanOrEqualTo(cheapest.Amount);
            if (extra.Workers == 0) continue;
            Funded(Give(random, extra).Plan(FundingStrategy.Optimal)).ShouldBe(Funded(plan) + extra.Workers);
            if (extra.Amount == Rupiah.Zero) continue;
            Funded(Give(random, purse.Id, extra.Amount.Amount - 1).Plan(FundingStrategy.Optimal))
                .ShouldBeLessThan(Funded(plan) + extra.Workers, purse.Id);
        }
    }, iter: 10);

    [Fact]
    public void MoneyFor_MoreWorkersThanMayBePaidFor_TellsHowManyMay()
    {
        var random = OneEnvelope(1);
        var plan = random.Plan(FundingStrategy.Optimal);
        var payable = plan.Unmet.Where(unmet => unmet.Kind == RefusalKind.UsedUp).Sum(unmet => unmet.Workers);

        var extra = plan.MoneyFor(payable + 100);

        payable.ShouldBeGreaterThan(0);
        extra.Workers.ShouldBe(payable);
    }

    [Fact]
    public void Unmet_WhileMoreMoneyIsTried_IsThatOfThePlanItself()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var random = RandomFunding.Of(seed, Window, largest: 100);
            var plan = random.Plan(FundingStrategy.Optimal);
            IReadOnlyList<UnmetNeed> unmet = [];

            Parallel.Invoke(
                () => plan.WithMore(new Rupiah(5_000_000)),
                () =>
                {
                    Thread.SpinWait(seed * 2_000);
                    unmet = plan.Unmet;
                });

            var alone = random.Plan(FundingStrategy.Optimal).Unmet;
            unmet.Select(one => (one.Need, one.Workers, one.Kind)).ShouldBe(alone.Select(one => (one.Need, one.Workers, one.Kind)), $"seed {seed}");
        }
    }

    [Fact]
    public void MoneyFor_PurseThatIsNotThere_IsRefused()
    {
        var plan = PlanOf(new FundingSource("p0", FundingSourceKind.Baznas, "Alms", 1) { LegalBasis = "Perbup" });

        var refusal = Should.Throw<CoverageException>(() => plan.MoneyFor(10, "NIX"));

        refusal.Code.ShouldBe("UNKNOWN_PURSE");
        refusal.Text.ShouldBe(new Phrase(
            "Ditemukan sumber dana 'NIX', seharusnya salah satu dari data: p0. Perbaiki id-nya.",
            "Found purse 'NIX', expected one of the dataset's: p0. Mend the id."));
    }

    [Theory]
    [InlineData(null, "", "NO_LEGAL_BASIS", "p0 tidak punya dasar hukum", "p0 has no legal basis")]
    [InlineData("Perbup", "OJEK", "EARMARK", "p0 untuk kelompok lain", "p0 is for other groups")]
    public void MoneyFor_PurseThatPaysForNobody_SaysWhy(string? basis, string group, string reason, string id, string en)
    {
        var plan = PlanOf(new FundingSource("p0", FundingSourceKind.Baznas, "Alms", 1) { LegalBasis = basis, Groups = group.Length == 0 ? [] : [group] });

        var extra = plan.MoneyFor(10, "p0");

        (extra.Workers, extra.Amount).ShouldBe((0, Rupiah.Zero));
        var warning = extra.Warnings.ShouldHaveSingleItem();
        warning.Kind.ShouldBe(WarningKind.LeftOut);
        warning.Text.ShouldBe(new Phrase(
            $"Uang baru di p0 tidak membiayai siapa pun, berapa pun jumlahnya: {id}.", $"New money in p0 pays for nobody, however much: {en}."));
        warning.Data.Select(datum => datum.Text).ShouldBe(["p0", reason]);
        plan.MoneyFor(10).Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void MoneyForAndWithMore_NotPositive_AreRefused(int number)
    {
        var plan = OneEnvelope(1).Plan(FundingStrategy.Optimal);

        Should.Throw<ArgumentOutOfRangeException>(() => plan.MoneyFor(number));
        Should.Throw<ArgumentOutOfRangeException>(() => plan.WithMore(new Rupiah(number)));
    }

    private static FundingPlan PlanOf(FundingSource purse) => PlanAssembly.Plan(
        new FundingRequest(Window),
        [purse],
        [new FundingNeed(RegionCode.Parse("13.11.01.2001"), "PETANI", EmploymentSegment.Bpu, Sector.Other, 1, 3)],
        [],
        new WindowLedger(Window, [new EnvelopeAccount(purse.Id, Window, new Rupiah(100_000), Rupiah.Zero, Rupiah.Zero, Rupiah.Zero)]),
        new FundingPrices(PremiumSchedule.Default));

    /// <summary>An instance in which each purse has one envelope, so that it is clear where more money goes.</summary>
    private static RandomFunding OneEnvelope(int seed)
    {
        var random = RandomFunding.Of(seed, Window, largest: 15);
        return random with
        {
            Accounts = [.. random.Accounts.DistinctBy(account => account.SourceId).Select(account => account with { Months = Window })],
        };
    }

    private static RandomFunding Give(RandomFunding random, ExtraMoney extra) =>
        extra.Parts.Aggregate(random, (sum, part) => Give(sum, part.SourceId, part.Amount.Amount));

    private static RandomFunding Give(RandomFunding random, string sourceId, long amount) => random with
    {
        Accounts =
        [
            .. random.Accounts.Select(account =>
                account.SourceId == sourceId ? account with { Carried = account.Carried + new Rupiah(amount) } : account),
        ],
    };

    private static int Funded(FundingPlan plan) => plan.Tiers.Sum(tier => tier.Funded);
}
