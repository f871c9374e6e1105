using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Scenarios;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Scenarios;

/// <summary>The earliest month that money reaches, where a search may end before that is sure.</summary>
public sealed class EarliestGoalTests
{
    private const int Instances = 60;
    private const int ManySteps = 50_000_000;
    private static readonly MonthRange Window = Months("2026-01..2026-04");

    [Fact]
    public void EarliestMonth_AnyModelAndSteps_IsTheTruthOrBoundsIt()
    {
        var (later, open) = (0, 0);
        for (var seed = 0; seed < Instances; seed++)
        {
            var random = new Random(seed);
            var model = Varied(random);
            var request = new GoalRequest(
                Percent.OfShare(random.Next(1, model.Registry!.Count + 1), model.Registry.Count), Denominators.Registry, Window.Last);
            var money = new Rupiah(random.Next(0, 60_000));
            var truth = Truth(model, request, money);

            var few = GoalSeek.EarliestMonth(model, request with { SearchSteps = 1 }, Window.First, money);
            var many = GoalSeek.EarliestMonth(model, request with { SearchSteps = ManySteps }, Window.First, money);

            foreach (var earliest in new[] { few, many })
            {
                if (earliest.IsProven) earliest.Month.ShouldBe(truth, $"seed {seed}");
                if (truth is { } month) earliest.NotBefore.ShouldNotBeNull($"seed {seed}").ShouldBeLessThanOrEqualTo(month, $"seed {seed}");
                if (earliest.Month is { } sure) sure.ShouldBeGreaterThanOrEqualTo(truth.ShouldNotBeNull($"seed {seed}"), $"seed {seed}");
                earliest.Warnings.Any(warning => warning.Data.Any(datum => datum.Name == "money")).ShouldBe(!earliest.IsProven);
            }

            many.IsProven.ShouldBeTrue($"seed {seed}");
            if (few.Month > truth) later++;
            if (few.Month is null && truth is not null) open++;
        }

        later.ShouldBeGreaterThan(0, "models in which few steps find a later month only were among them");
        open.ShouldBeGreaterThan(0, "and models in which they find none");
    }

    [Fact]
    public void Warnings_LaterMonthIsSure_SayAtTheLatest()
    {
        var (money, first) = (new Rupiah(1_250_000), Month("2026-02"));
        var answer = new GoalAnswer(new GoalRequest(Percent.Of(50), Denominators.Registry, Month("2026-04")), 10, 5, 4, 0)
        {
            Scenario = Scenario.Base,
            Model = Model(null),
        };

        var latest = new EarliestGoal(money, answer, first);

        (latest.NotBefore, latest.Month, latest.IsProven).ShouldBe((first, Month("2026-04"), false));
        var warning = latest.Warnings.ShouldHaveSingleItem();
        warning.Kind.ShouldBe(WarningKind.AtMost);
        warning.Text.ShouldBe(new Phrase(
            "Dengan Rp1.250.000 target tercapai paling lambat pada 2026-04: pencarian berakhir sebelum diketahui apakah sudah tercapai pada 2026-02. Beri langkah pencarian lebih banyak.",
            "With Rp1,250,000 the target is reached in 2026-04 at the latest: the search ended before it was known whether it is in 2026-02 already. Give it more steps."));
        warning.Data.ShouldBe([new("money", money), new("lower", first), new("upper", Month("2026-04"))]);
    }

    [Fact]
    public void Warnings_NoMonthIsSure_SayNotBefore()
    {
        var none = new EarliestGoal(new Rupiah(1_250_000), null, Month("2026-02"));

        (none.NotBefore, none.Month, none.IsProven).ShouldBe((Month("2026-02"), null, false));
        var warning = none.Warnings.ShouldHaveSingleItem();
        warning.Kind.ShouldBe(WarningKind.AtLeast);
        warning.Text.ShouldBe(new Phrase(
            "Dengan Rp1.250.000 target tidak tercapai sebelum 2026-02: pencarian berakhir sebelum diketahui apakah tercapai pada bulan itu atau sesudahnya. Beri langkah pencarian lebih banyak.",
            "With Rp1,250,000 the target is not reached before 2026-02: the search ended before it was known whether it is in that month or later. Give it more steps."));
    }

    [Fact]
    public void EarliestMonth_UnknownDenominatorOrAboveTheWhole_IsRefused()
    {
        var model = Planning.PlanModel.With(Planning.PlanModel.Uncovered(2, "BURUH_TANI"), [], []);
        var request = new GoalRequest(Percent.Of(50), "NOBODY_KNOWS", new YearMonth(2026, 6));

        Should.Throw<CoverageException>(() => GoalSeek.EarliestMonth(model, request, new YearMonth(2026, 1), Rupiah.Zero))
            .Code.ShouldBe("UNKNOWN_DENOMINATOR");
        Should.Throw<CoverageException>(() => GoalSeek.EarliestMonth(
            model, request with { Target = Percent.Of(101), Definition = Denominators.Registry }, new YearMonth(2026, 1), Rupiah.Zero))
            .Code.ShouldBe("TARGET_OUT_OF_RANGE");
    }

    /// <summary>The same workers, with other money in every month.</summary>
    private static CoverageModel Varied(Random random)
    {
        var model = GoalSeekSeveralPricesTests.ModelOf(random);
        return model with
        {
            Envelopes = [.. model.FundingSources.SelectMany(purse => Window.Months().Select(month =>
                new Envelope(purse.Id, new MonthRange(month, month), new Rupiah(random.Next(3) == 0 ? 0 : random.Next(0, 40_000)))))],
        };
    }

    private static YearMonth? Truth(CoverageModel model, GoalRequest request, Rupiah money) => Window.Months()
        .Where(month =>
        {
            var answer = GoalSeek.LeastMoney(model, request with { By = month, SearchSteps = ManySteps });
            answer.IsProven.ShouldBeTrue();
            return answer.IsPossible && answer.Amount <= money;
        })
        .Select(month => (YearMonth?)month).FirstOrDefault();
}
