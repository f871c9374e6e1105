using Ucj.Coverage.Funding;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Tests.Funding;

/// <summary>What more money does where purses have up to three prices, beside brute force over every way to pay.</summary>
public sealed class ProvenMoneyTests
{
    private const int Instances = 200;
    private static readonly MonthRange Window = MonthRange.Parse("2026-01..2026-06");

    [Fact]
    public void MoneyFor_SeveralPrices_EqualsBruteForceOrIsBoundedByIt()
    {
        var proven = 0;
        foreach (var (seed, plan, all) in Plans())
        {
            var before = Before(plan, all);
            foreach (var source in plan.Problem.Pots.Select(pot => pot.Source.Id).Distinct().Prepend(null))
            {
                var wanted = 1 + (seed % 3);
                var ways = all.Ways.Where(way => way.Funded.Zip(before).All(cell => cell.First >= cell.Second))
                    .Select(way => (Workers: way.Funded.Sum() - before.Sum(), Lacks: all.Lacks(way)))
                    .Where(way => way.Lacks.Select((lack, pot) => (lack, pot)).All(one => source is null || plan.Problem.Pots[one.pot].Source.Id == source || one.lack.Sum() == 0))
                    .ToArray();
                var payable = Math.Min(wanted, ways.Max(way => way.Workers));
                var least = ways.Where(way => way.Workers == payable).Min(way => way.Lacks.Sum(lack => lack.Sum()));

                var extra = plan.MoneyFor(wanted, source);

                extra.Workers.ShouldBe(payable, $"seed {seed}, {source}");
                extra.Parts.Sum(part => part.Amount.Amount).ShouldBe(extra.Amount.Amount);
                extra.Parts.Sum(part => part.Workers).ShouldBe(extra.Workers);
                extra.Least.Amount.ShouldBeLessThanOrEqualTo(least, $"seed {seed}, {source}");
                extra.Amount.Amount.ShouldBeGreaterThanOrEqualTo(least, $"seed {seed}, {source}");
                extra.IsMostProven.ShouldBeTrue();
                extra.Warnings.Count(warning => warning.Kind == WarningKind.AtMost).ShouldBe(extra.Least < extra.Amount ? 1 : 0);
                if (extra.Warnings.Any(warning => warning.Kind == WarningKind.LeftOut)) (source is not null, extra.Workers).ShouldBe((true, 0));
                if (extra.Least == extra.Amount) proven++;
            }
        }

        proven.ShouldBeGreaterThan(3 * Instances);
    }

    [Fact]
    public void WithMore_SeveralPrices_EqualsBruteForceOrIsBoundedByIt()
    {
        var proven = 0;
        foreach (var (seed, plan, all) in Plans())
        {
            var before = Before(plan, all);
            var amount = 20_000L + (seed % 7 * 30_000);
            foreach (var more in plan.WithMore(new Rupiah(amount)))
            {
                var best = all.Ways.Where(way => way.Funded.Zip(before).All(cell => cell.First >= cell.Second))
                    .Where(way => all.Lacks(way).Select((lack, pot) => (Lack: lack.Sum(), pot))
                        .All(one => one.Lack <= (plan.Problem.Pots[one.pot].Source.Id == more.SourceId ? amount : 0)))
                    .Select(way => all.CountsOf(way.Funded)).MaxBy(counts => counts, Comparer<int[]>.Create(AllWays.Compare))!;
                int[] gained = [.. best.Zip(all.CountsOf(before)).Select(tier => tier.First - tier.Second)];

                if (more.Doubtful == 0)
                {
                    more.Tiers.Select(tier => tier.Workers).ShouldBe(gained, $"seed {seed}, {more.SourceId}");
                    proven++;
                }
                else
                {
                    AllWays.Compare([.. more.Tiers.Select(tier => tier.Workers)], gained).ShouldBeLessThanOrEqualTo(0, $"seed {seed}, {more.SourceId}");
                    gained.Sum().ShouldBeLessThanOrEqualTo(more.Workers + (int)more.Doubtful, $"seed {seed}, {more.SourceId}");
                }
            }
        }

        proven.ShouldBeGreaterThan(2 * Instances);
    }

    [Fact]
    public void Bounds_SeveralPrices_EqualBruteForceOrAreBoundedByIt()
    {
        var proven = 0;
        foreach (var (seed, plan, all) in Plans())
        {
            var counts = plan.Tiers.Select(tier => tier.Funded).ToArray();
            for (var index = 0; index < counts.Length; index++)
            {
                var most = all.Ways.Where(way => all.Lacks(way).All(lack => lack.Sum() == 0)).Select(way => all.CountsOf(way.Funded))
                    .Where(count => count.Take(index).Zip(counts).All(tier => tier.First >= tier.Second)).Max(count => count[index]);
                var bound = plan.Bounds[index];

                bound.Most.ShouldBeGreaterThanOrEqualTo(most, $"seed {seed}, tier {bound.Tier}");
                bound.Attained.ShouldBeLessThanOrEqualTo(most, $"seed {seed}, tier {bound.Tier}");
                bound.Warnings.Count.ShouldBe(bound.Attained < bound.Most ? 1 : 0);
                if (bound.Attained == bound.Most) proven++;
            }
        }

        proven.ShouldBeGreaterThan(Instances);
    }

    /// <summary>However early a search ends, what it says of itself is so.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(20_000)]
    public void Any_SearchThatEndsEarly_IsBoundedByBruteForce(long steps)
    {
        var (doubtful, unproven) = (0, 0);
        foreach (var (seed, plan, all) in Plans(steps))
        {
            var before = Before(plan, all);
            var more = all.Ways.Where(way => way.Funded.Zip(before).All(cell => cell.First >= cell.Second)).ToArray();
            const int wanted = 9;
            var payable = Math.Min(wanted, more.Max(way => way.Funded.Sum() - before.Sum()));

            var extra = plan.MoneyFor(wanted);

            extra.Workers.ShouldBeLessThanOrEqualTo(payable, $"seed {seed}");
            if (extra.IsMostProven) extra.Workers.ShouldBe(payable, $"seed {seed}");
            else unproven++;
            extra.Warnings.Any(warning => warning.Kind == WarningKind.AtLeast).ShouldBe(!extra.IsMostProven);
            foreach (var bought in plan.WithMore(new Rupiah(60_000)))
            {
                var best = more.Where(way => all.Lacks(way).Select((lack, pot) => (Lack: lack.Sum(), pot))
                        .All(one => one.Lack <= (plan.Problem.Pots[one.pot].Source.Id == bought.SourceId ? 60_000 : 0)))
                    .Select(way => all.CountsOf(way.Funded)).MaxBy(counts => counts, Comparer<int[]>.Create(AllWays.Compare))!;
                int[] gained = [.. best.Zip(all.CountsOf(before)).Select(tier => tier.First - tier.Second)];

                AllWays.Compare([.. bought.Tiers.Select(tier => tier.Workers)], gained).ShouldBeLessThanOrEqualTo(0, $"seed {seed}, {bought.SourceId}");
                gained.Sum().ShouldBeLessThanOrEqualTo(bought.Workers + (int)bought.Doubtful, $"seed {seed}, {bought.SourceId}");
                if (bought.Doubtful > 0) doubtful++;
            }
        }

        doubtful.ShouldBeGreaterThan(0);
        unproven.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void MoneyFor_NoStepsAtAll_SaysAtMost()
    {
        var warnings = Plans(steps: 1).SelectMany(one => one.Plan.MoneyFor(2).Warnings).Where(warning => warning.Kind == WarningKind.AtMost).ToArray();

        warnings.ShouldNotBeEmpty();
        var (lower, upper) = (new Rupiah(long.Parse(warnings[0].Data[0].Text, null)), new Rupiah(long.Parse(warnings[0].Data[1].Text, null)));
        warnings[0].Text.En.ShouldBe(
            new Phrase($"{upper}", $"At most Rp{upper} of new money: that is enough, and less than Rp{lower} cannot be. The search ended before the least was proven; give it more steps to narrow it down.").En);
    }

    private static IEnumerable<(int Seed, FundingPlan Plan, AllWays All)> Plans(long steps = 20_000_000)
    {
        for (var seed = 0; seed < Instances; seed++)
        {
            var random = new Random(seed);
            var purses = Enumerable.Range(0, random.Next(1, 4)).Select(number => PurseOf(random, number)).ToArray();
            var accounts = purses.SelectMany(purse => Accounts(random, purse)).ToArray();
            var needs = Enumerable.Range(0, random.Next(2, 5)).Select(number => NeedOf(random, number)).ToArray();
            var plan = PlanAssembly.Plan(
                new FundingRequest(Window) { SearchSteps = steps }, purses, needs, [], new WindowLedger(Window, accounts), new FundingPrices(PremiumSchedule.Default));
            yield return (seed, plan, new AllWays(plan.Problem));
        }
    }

    private static FundingSource PurseOf(Random random, int number) => new(
        $"p{number}", random.Next(3) == 0 ? FundingSourceKind.Apbd : FundingSourceKind.Baznas, "Purse", number)
    {
        LegalBasis = "Perbup",
        Groups = random.Next(3) == 0 ? [.. new[] { "G0", "G1", "G2", "G3" }.Where(_ => random.Next(2) == 0).Append("G0")] : [],
    };

    private static IEnumerable<EnvelopeAccount> Accounts(Random random, FundingSource purse)
    {
        MonthRange[] months = random.Next(4) == 0 ? [MonthRange.Parse("2026-01..2026-03"), MonthRange.Parse("2026-04..2026-12")] : [MonthRange.OfYear(2026)];
        return months.Select(one => new EnvelopeAccount(
            purse.Id, one, new Rupiah(random.Next(3) == 0 ? 0 : random.Next(0, 300_000 / months.Length)), Rupiah.Zero, Rupiah.Zero, Rupiah.Zero));
    }

    /// <summary>Farmers, riders and one with an own band: three prices in a private purse.</summary>
    private static FundingNeed NeedOf(Random random, int number) => new(
        RegionCode.Parse("13.11.01.2001"), $"G{number}", EmploymentSegment.Bpu, random.Next(2) == 0 ? Sector.Transport : Sector.Other, random.Next(1, 4), random.Next(1, 4))
    {
        Income = random.Next(3) == 0 ? new Rupiah(2_500_000) : null,
    };

    private static int[] Before(FundingPlan plan, AllWays all) => [.. all.Cells.Select(cell => plan.Lines
        .Where(line => line.Need.Tier == cell.Tier && plan.Problem.ClassOf[Array.IndexOf(plan.Problem.Needs, line.Need)] == cell.Class).Sum(line => line.Workers))];
}
