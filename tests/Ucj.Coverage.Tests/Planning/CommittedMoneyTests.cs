using CsCheck;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Tests.Recalculation;
using static Ucj.Coverage.Tests.Planning.PlanModel;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Planning;

public sealed class CommittedMoneyTests
{
    private static readonly FundingSource[] Purses =
        [new("baznas", FundingSourceKind.Baznas, "Baznas", 1), new("dbh-sawit", FundingSourceKind.DbhSawit, "Sawit", 2)];

    private static readonly Gen<MonthRange> AnyMonths = Gen.Select(Gen.Int[0, 35], Gen.Int[0, 35]).Select((one, other) => new MonthRange(
        ContributionMonth.Plus(RandomModel.Horizon.First, Math.Min(one, other)),
        ContributionMonth.Plus(RandomModel.Horizon.First, Math.Max(one, other))));

    [Fact]
    public void Of_AnyModel_IsTheSumWorkerByWorkerAndMonthByMonth() => Gen.Select(RandomModel.Any, AnyMonths, AnyMonths).Sample((random, one, other) =>
    {
        var model = random.Model() with { Premiums = PremiumSchedule.Default, FundingSources = Purses };
        Envelope[] envelopes = [new("baznas", one, Rupiah.Zero), new("dbh-sawit", other, Rupiah.Zero), new("dbh-sawit", one, Rupiah.Zero)];

        CommittedMoney.Of(model, envelopes).ShouldBe(envelopes.Select(envelope => Committed(random, envelope)));
    }, iter: 60);

    [Fact]
    public void Of_SameRegistryWithOtherPursesAgesAndLaw_IsAnsweredAnew()
    {
        var before = With([(Teacher("w1"), [Spell("2025-01", null, Baznas)])], [Purse("baznas", FundingSourceKind.Baznas)], []);
        Envelope[] envelopes = [Envelope("baznas", "2026-06..2026-07", 0)];
        long Of(CoverageModel model) => CommittedMoney.Of(model, envelopes).Single().Amount;

        Of(before).ShouldBe(2 * 8_400);
        Of(before with { Settings = before.Settings with { MinAge = 64 } }).ShouldBe(0);
        Of(before with { FundingSources = [Purse("baznas", FundingSourceKind.Apbd)] }).ShouldBe(2 * 16_800);
        Of(before with { Premiums = before.Premiums!.WithoutRelief("relief.pp50-2025.other", Month("2026-07")) })
            .ShouldBe(8_400 + 16_800);
        Of(before).ShouldBe(2 * 8_400);
    }

    private static Rupiah Committed(RandomModel random, Envelope envelope)
    {
        var kind = Purses.Single(purse => purse.Id == envelope.SourceId).Kind;
        var sums =
            from one in random.Workers
            let worker = new BruteForce(one.Worker, one.Spells, tolerance: 0)
            where worker.Counts
            from month in envelope.Months.Months()
            where worker.Eligible(month) && worker.PayerOf(month) == Payer.Purse(envelope.SourceId)
            let quote = PremiumSchedule.Default.Quote(Profile(one.Worker, kind), month)
            select quote.PaidBy(PaidBy.Fund).Amount;
        return new Rupiah(sums.Sum());
    }

    private static PremiumProfile Profile(Worker worker, FundingSourceKind kind)
    {
        var group = Groups.Groups.Single(group => group.Code == worker.Group);
        return new PremiumProfile(group.Segment)
        {
            Sector = group.Sector,
            Income = worker.Income,
            RiskClass = worker.RiskClass,
            Workers = Employers.SingleOrDefault(employer => employer.Id == worker.EmployerId)?.Workers,
            Payer = PremiumPayer.Purse(kind),
        };
    }
}
