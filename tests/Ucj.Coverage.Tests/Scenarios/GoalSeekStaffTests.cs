using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Scenarios;
using Ucj.Coverage.Workers;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Scenarios;

/// <summary>The least money for a goal where purses pay for their own staff first, beside brute force over all money that could be given.</summary>
public sealed class GoalSeekStaffTests
{
    private const int Instances = 150;
    private static readonly MonthRange Window = Months("2026-01..2026-02");
    private static readonly string[] Groupings = ["BURUH_TANI", "GURU_NGAJI", "OJEK"];

    [Fact]
    public void LeastMoney_StaffComesFirst_EqualsBruteForceOrIsBoundedByIt()
    {
        var (needed, proven) = (0, 0);
        for (var seed = 0; seed < Instances; seed++)
        {
            var random = new Random(seed);
            var model = ModelOf(random);
            var eligible = model.Registry!.Count;
            var request = new GoalRequest(Percent.OfShare(random.Next(1, eligible + 1), eligible), Denominators.Registry, Window.Last)
            {
                From = Window.First,
                SearchSteps = 3_000_000,
            };

            var answer = GoalSeek.LeastMoney(model, request);

            var least = BruteForce(model, answer.TargetWorkers);
            if (least is not { } truth)
            {
                answer.IsPossible.ShouldBeFalse($"seed {seed}");
                continue;
            }

            answer.IsPossible.ShouldBeTrue($"seed {seed}");
            answer.Least.Amount.ShouldBeLessThanOrEqualTo(truth, $"seed {seed}");
            answer.Amount.Amount.ShouldBeGreaterThanOrEqualTo(truth, $"seed {seed}");
            if (truth == 0) continue;
            Funded(answer.Model).ShouldBeGreaterThanOrEqualTo(answer.TargetWorkers, $"seed {seed}");
            needed++;
            if (answer.IsProven) proven++;
        }

        needed.ShouldBeGreaterThan(Instances / 2);
        proven.ShouldBeGreaterThan(needed * 3 / 4);
    }

    /// <summary>
    /// The least of all ways to give each purse what some of those whom it may pay for cost: with less it could not pay for
    /// all of them, and what is more it would not spend.
    /// </summary>
    private static long? BruteForce(CoverageModel model, long wanted)
    {
        var gifts = model.FundingSources.Select(purse =>
        {
            var held = model.Envelopes.Where(envelope => envelope.SourceId == purse.Id).Sum(envelope => envelope.Amount.Amount);
            return Costs(model, purse).Select(cost => Math.Max(0, cost - held)).Distinct().ToArray();
        }).ToArray();
        var ways = gifts.Length == 1
            ? gifts[0].Select(one => (long[])[one])
            : gifts[0].SelectMany(one => gifts[1].Select(other => (long[])[one, other]));
        return ways.OrderBy(way => way.Sum()).Where(way => Funded(Richer(model, way)) >= wanted).Select(way => (long?)way.Sum()).FirstOrDefault();
    }

    /// <summary>What any set of those whom a purse might pay for costs.</summary>
    private static HashSet<long> Costs(CoverageModel model, FundingSource purse)
    {
        var sums = new HashSet<long> { 0 };
        for (var worker = 0; worker < model.Registry!.Count; worker++)
        {
            var employer = model.Registry.EmployerOf(worker);
            if (employer is not null && employer.PaidBy != purse.Id) continue;
            var columns = model.Registry.Workers;
            var profile = new PremiumProfile(employer is null ? EmploymentSegment.Bpu : EmploymentSegment.Pu)
            {
                Sector = columns.Sectors[worker],
                Income = employer is null ? null : new Rupiah(columns.Incomes[worker]),
                RiskClass = employer is null ? null : new RiskClass(columns.RiskClasses[worker]),
                Payer = PremiumPayer.Purse(purse.Kind),
            };
            var cost = Window.Months().Sum(month => model.Law!.Quote(profile, month).Total.Amount);
            foreach (var sum in sums.ToArray()) sums.Add(sum + cost);
        }

        return sums;
    }

    private static CoverageModel Richer(CoverageModel model, long[] gifts) => model with
    {
        Envelopes = [.. model.Envelopes.Zip(gifts, (envelope, gift) => envelope with { Amount = envelope.Amount + new Rupiah(gift) })],
    };

    private static long Funded(CoverageModel model)
    {
        var plan = FundingPlanner.Plan(model, new FundingRequest(Window));
        return plan.Lines.Sum(line => (long)line.Workers) + plan.FirstCharges.Sum(charge => (long)charge.PaidWorkers);
    }

    /// <summary>One or two purses, each perhaps with an office; two to six workers, some of them staff of an office.</summary>
    private static CoverageModel ModelOf(Random random)
    {
        var purses = random.Next(1, 3);
        Employer[] offices = [.. Enumerable.Range(0, purses).Select(number => new Employer($"o{number}", "Office") { PaidBy = $"p{number}" })];
        var builder = new WorkerRegistryBuilder(Tree, Groups, offices);
        for (var (number, workers) = (0, random.Next(2, 7)); number < workers; number++)
        {
            builder.Add(random.Next(2) == 0
                ? new Worker($"w{number}", LubukGadang, Groupings[random.Next(3)], new YearMonth(1980, 1))
                : Teacher($"w{number}") with
                {
                    Group = "HONORER",
                    Segment = EmploymentSegment.Pu,
                    Income = new Rupiah(random.Next(1, 4) * 1_500_000),
                    RiskClass = new RiskClass(1),
                    EmployerId = offices[random.Next(purses)].Id,
                });
        }

        return new CoverageModel(Regency, Months("2024-01..2026-12"), Tree, Groups)
        {
            Registry = builder.Build(),
            Employers = offices,
            FundingSources = [.. offices.Select((office, number) => new FundingSource(
                office.PaidBy!, random.Next(2) == 0 ? FundingSourceKind.Apbd : FundingSourceKind.Baznas, "Purse", number)
            {
                LegalBasis = "Perda",
            })],
            Envelopes = [.. offices.Select(office => new Envelope(office.PaidBy!, Window, new Rupiah(random.Next(3) == 0 ? 0 : random.Next(0, 60_000))))],
            Premiums = PremiumSchedule.Default,
        };
    }
}
