using CsCheck;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Recalculation;

/// <summary>What dues must obey whatever the workers, their spells and the grouping.</summary>
public sealed class CoverageDuesLawsTests
{
    private const int Models = 40;

    private static readonly Dictionary<Payer, FundingSourceKind> Purses = new()
    {
        [Baznas] = FundingSourceKind.Baznas,
        [Sawit] = FundingSourceKind.DbhSawit,
    };

    [Fact]
    public void Recalculate_AnyModel_IsDueWhatTheQuotesOfEveryPaidMonthSay() => RandomModel.Any.Sample(random =>
    {
        var quotes = random.Workers.SelectMany(one => QuotesOf(one.Worker, one.Spells)).ToList();

        var dues = Ask(random, Dimension.Regency)[0].Dues!.Value;

        dues.Total.Amount.ShouldBe(quotes.Sum(quote => quote.Total.Amount));
        dues.Jkk.Amount.ShouldBe(quotes.Sum(quote => quote.For(Programme.Jkk).Amount));
        dues.ByWorker.Amount.ShouldBe(quotes.Sum(quote => quote.PaidBy(PaidBy.Worker).Amount));
        dues.ByFund.Amount.ShouldBe(quotes.Sum(quote => quote.PaidBy(PaidBy.Fund).Amount));
    }, iter: Models);

    [Fact]
    public void Ask_GroupedByAnyDimension_DuesSumToTheUngrouped() =>
        Gen.Select(RandomModel.Any, Gen.Enum<Dimension>()).Sample((random, dimension) =>
        {
            var whole = Ask(random, Dimension.Regency)[0].Dues!.Value;

            Ask(random, dimension).Aggregate(default(Dues), (sum, row) => sum + row.Dues!.Value).ShouldBe(whole);
        }, iter: Models);

    [Fact]
    public void Ask_AnyModel_ProgrammesAddUpToThePayers() => RandomModel.Any.Sample(random =>
    {
        foreach (var row in Ask(random, Dimension.Segment))
        {
            var dues = row.Dues!.Value;
            (dues.Jkk + dues.Jkm + dues.Jht + dues.Jp).ShouldBe(dues.Total);
        }
    }, iter: Models);

    private static IReadOnlyList<CoverageRow> Ask(RandomModel random, Dimension dimension)
    {
        var model = random.Model() with
        {
            Premiums = PremiumSchedule.Default,
            FundingSources = [.. Purses.Select(purse => new FundingSource(purse.Key.PurseId!, purse.Value, "x", 1))],
        };
        return CoverageEngine.Report(model, RandomModel.Horizon).Ask(new CoverageQuery(RandomModel.Horizon)
        {
            GroupBy = [dimension],
            Granularity = Granularity.Total,
            FillPeriods = true,
        }).Rows is { Count: > 0 } rows ? rows : [Nobody()];
    }

    /// <summary>A grouped answer about nobody has no row; its dues are nothing.</summary>
    private static CoverageRow Nobody() => new()
    {
        Period = ReportPeriod.Split(RandomModel.Horizon, Granularity.Total)[0],
        Level = 1,
        Key = new CoverageKey(),
        Active = 0,
        Dues = default(Dues),
    };

    /// <summary>Straight from the law: a quote for every month in which the worker is eligible and a spell covers it.</summary>
    private static IEnumerable<PremiumQuote> QuotesOf(Worker worker, Spell[] spells)
    {
        var history = new BruteForce(worker, spells, 0);
        var itsGroup = Groups.Groups.Single(one => one.Code == worker.Group);
        if (!history.Counts) return [];
        return from spell in spells
               from month in RandomModel.Horizon.Months()
               where history.Eligible(month) && spell.From <= month && (spell.To is null || month <= spell.To)
               select PremiumSchedule.Default.Quote(
                   new PremiumProfile(worker.Segment ?? itsGroup.Segment)
                   {
                       Sector = worker.Sector ?? itsGroup.Sector,
                       Income = worker.Income,
                       RiskClass = worker.RiskClass,
                       Workers = Employers.SingleOrDefault(employer => employer.Id == worker.EmployerId)?.Workers,
                       Programmes = spell.Programmes,
                       Payer = PayerOf(spell.Payer),
                   },
                   month);
    }

    private static PremiumPayer PayerOf(Payer payer) => payer.Kind switch
    {
        PayerKind.Employer => PremiumPayer.Employer,
        PayerKind.Self => PremiumPayer.Self,
        _ => PremiumPayer.Purse(Purses[payer]),
    };
}
