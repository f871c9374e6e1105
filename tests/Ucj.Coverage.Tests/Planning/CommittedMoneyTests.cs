using CsCheck;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Tests.Recalculation;
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
