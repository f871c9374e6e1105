using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Scenarios;
using Ucj.Coverage.Tests.Funding;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Scenarios;

/// <summary>The least money for a goal where purses have up to three prices, beside brute force over all money that could be given.</summary>
public sealed class GoalSeekSeveralPricesTests
{
    private const int Instances = 200;

    /// <summary>Instances in which exchanges alone do not come to the best plan.</summary>
    private static readonly int[] WithAPlanHardToFind = [306, 513];

    private static readonly MonthRange Window = Months("2026-01..2026-06");
    private static readonly string[] Groupings = ["BURUH_TANI", "GURU_NGAJI", "OJEK"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void LeastMoney_SeveralPrices_EqualsBruteForceOrIsBoundedByIt(bool supports)
    {
        var (several, proven) = (0, 0);
        foreach (var seed in Enumerable.Range(0, Instances).Concat(WithAPlanHardToFind))
        {
            var random = new Random(seed);
            var model = ModelOf(random);
            if (supports) model = model with { FundingSources = [.. model.FundingSources.Select(purse => Supporting(purse, random.Next(3)))] };
            var eligible = model.Registry!.Count;
            var wanted = random.Next(1, eligible + 1);
            var ceiling = random.Next(3) == 0 ? random.Next(0, 250_000) : (long?)null;
            var answer = GoalSeek.LeastMoney(model, new GoalRequest(Percent.OfShare(wanted, eligible), Denominators.Registry, Window.Last)
            {
                From = Window.First,
                Ceilings = ceiling is { } most ? new Dictionary<string, Rupiah> { ["p0"] = new Rupiah(most) } : [],
                SearchSteps = 50_000_000,
            });
            var plan = FundingPlanner.Plan(model, new FundingRequest(Window));
            var least = BruteForce(model, plan.Problem, answer.TargetWorkers - answer.Active, ceiling);

            if (answer.IsPossible || least is not null)
            {
                least.ShouldNotBeNull($"seed {seed}");
                answer.IsPossible.ShouldBeTrue($"seed {seed}");
                answer.Least.Amount.ShouldBeLessThanOrEqualTo(least.Value, $"seed {seed}");
                answer.Amount.Amount.ShouldBeGreaterThanOrEqualTo(least.Value, $"seed {seed}");
                answer.Warnings.Select(warning => warning.Kind).Where(kind => kind != WarningKind.MoneyIdle).ShouldBe(answer.Least < answer.Amount ? [WarningKind.AtMost] : []);
                if (answer.Amount > Rupiah.Zero)
                {
                    FundingPlanner.Plan(answer.Model, new FundingRequest(Window)).Lines.Sum(line => (long)line.Workers)
                        .ShouldBeGreaterThanOrEqualTo(answer.TargetWorkers - answer.Active, $"seed {seed}");
                    (answer.Workers.Sum(one => one.Workers) + answer.FundedAnyway).ShouldBeGreaterThanOrEqualTo(answer.TargetWorkers - answer.Active);
                    if (plan.Problem.HasSeveralPrices) several++;
                    if (plan.Problem.HasSeveralPrices && answer.Least == answer.Amount) proven++;
                }
            }
        }

        several.ShouldBeGreaterThan(Instances / 3);
        proven.ShouldBeGreaterThan(several * 9 / 10);
    }

    /// <summary>The least of all money that could be given for which the best plan pays for so many.</summary>
    private static long? BruteForce(CoverageModel model, FundingProblem problem, long needed, long? ceiling)
    {
        var all = new AllWays(problem);
        long[] before = [.. problem.Pots.Select(pot => model.Envelopes.First(envelope => envelope.SourceId == pot.Source.Id).Amount.Amount)];
        long[] Gross(long[][] lacks) => [.. lacks.Select((lack, pot) => CoverageEnvelopes.Gross(problem.Pots[pot].Source, before[pot], lack.Sum()))];
        var ceilings = problem.Pots.Select(pot => pot.Source.Id == "p0" ? ceiling ?? long.MaxValue : long.MaxValue).ToArray();
        return all.Ways.Select(all.Lacks)
            .Where(lacks => Gross(lacks).Zip(ceilings).All(pot => pot.First <= pot.Second))
            .DistinctBy(lacks => string.Join(' ', lacks.SelectMany(lack => lack)))
            .OrderBy(lacks => Gross(lacks).Sum())
            .FirstOrDefault(lacks => all.Optimal([.. problem.Money.Zip(lacks, (money, lack) => money.Zip(lack, (one, more) => one + more).ToArray())]).Sum() >= needed)
            is { } best ? Gross(best).Sum() : null;
    }

    private static FundingSource Supporting(FundingSource purse, int drawn) => drawn == 0 ? purse : purse with { Support = Percent.Of(drawn == 1 ? 5 : 12.5m) };

    internal static CoverageModel ModelOf(Random random)
    {
        FundingSource[] purses = [.. Enumerable.Range(0, random.Next(1, 4)).Select(number => new FundingSource(
            $"p{number}", random.Next(3) switch { 0 => FundingSourceKind.Apbd, 1 => FundingSourceKind.Csr, _ => FundingSourceKind.Baznas }, "Purse", number)
        {
            LegalBasis = "Perbup",
            Groups = random.Next(3) == 0 ? [Groupings[random.Next(3)], Groupings[random.Next(3)]] : [],
        })];
        return new CoverageModel(Regency, Months("2024-01..2026-12"), Tree, Groups)
        {
            Registry = RegistryOf([.. Enumerable.Range(0, random.Next(2, 6)).Select(number => (
                new Worker($"w{number}", LubukGadang, Groupings[random.Next(3)], new YearMonth(1980, 1))
                {
                    Income = random.Next(3) == 0 ? new Rupiah(2_500_000) : null,
                },
                Array.Empty<Spell>()))]),
            FundingSources = purses,
            Envelopes = [.. purses.Select(purse => new Envelope(
                purse.Id, MonthRange.OfYear(2026), new Rupiah(random.Next(3) == 0 ? 0 : random.Next(0, 250_000))))],
            Premiums = PremiumSchedule.Default,
            Settings = new CoverageSettings { FundedAtOwnBand = true },
        };
    }
}
