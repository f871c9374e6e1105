using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Scenarios;
using Ucj.Coverage.Tests.Recalculation;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests;

/// <summary>Work that is stopped stops at the next look, and looks are not far apart.</summary>
public sealed class CancellationTests
{
    private const int Workers = 20_000;
    private const int MostBetweenLooks = 4_096;
    private static readonly MonthRange Year = Months("2025-01..2025-12");

    [Fact]
    public void Recalculate_EveryLook_IsTold()
    {
        var looks = new Looks();

        CoverageEngine.Recalculate(Model(), Year, new RecalculationOptions { Threads = 1, Progress = looks });

        var packing = looks.Seen.Where(look => !look.IsCounting).Select(look => look.Done).ToList();
        packing.Zip(packing.Skip(1)).ShouldAllBe(pair => pair.Second - pair.First <= MostBetweenLooks);
        (Workers - packing[^1]).ShouldBeLessThanOrEqualTo(MostBetweenLooks);
        looks.Seen.Where(look => look.IsCounting).Select(look => look.Done).ShouldBe(
            Enumerable.Range(0, (int)looks.Seen[^1].All).Select(part => (long)part));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(6)]
    public void Recalculate_StoppedAtALook_LooksNoMoreAndLeavesNothing(int look)
    {
        var model = Model();
        using var stop = new CancellationTokenSource();
        var looks = new Looks(look, stop);

        Should.Throw<OperationCanceledException>(() => CoverageEngine.Recalculate(
            model, Year, new RecalculationOptions { Threads = 1, Progress = looks, Cancellation = stop.Token }));

        looks.Seen.Count.ShouldBe(look);
        CubeText.Of(CoverageEngine.Recalculate(model, Year)).ShouldBe(CubeText.Of(CoverageEngine.Recalculate(Model(), Year)));
    }

    [Fact]
    public void Plan_Stopped_EndsAndLeavesNothing()
    {
        var model = Model();
        var request = new FundingRequest(Year);

        Should.Throw<OperationCanceledException>(() => FundingPlanner.Plan(model, request, new CancellationToken(canceled: true)));

        FundingPlanner.Plan(model, request).Unmet.Sum(unmet => unmet.Need.Workers).ShouldBe(Workers);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void Project_StoppedInAMonth_WalksNoFurther(int months)
    {
        using var stop = new CancellationTokenSource();
        var walked = new Walked(months, stop);

        Should.Throw<OperationCanceledException>(() =>
            Projection.Run(Model(), Year, cancellation: stop.Token, progress: walked));

        walked.Months.ShouldBe(Year.Months().Take(months));
    }

    [Fact]
    public void Compare_Stopped_ProjectsNoFurther()
    {
        using var stop = new CancellationTokenSource();
        var walked = new Walked(15, stop);

        Should.Throw<OperationCanceledException>(() =>
            ScenarioComparison.Of(Model(), [new Scenario("one", [new SetTolerance(1)])], Year, cancellation: stop.Token, progress: walked));

        walked.Months.ShouldBe(Year.Months().Concat(Year.Months().Take(3)));
    }

    [Fact]
    public void Seek_Stopped_Ends()
    {
        var request = new GoalRequest(Percent.Of(50), Denominators.Registry, Month("2025-12"));
        var stopped = new CancellationToken(canceled: true);

        Should.Throw<OperationCanceledException>(() => GoalSeek.LeastMoney(Model(), request, stopped));
        Should.Throw<OperationCanceledException>(() => GoalSeek.LeastMonths(Model(), request.Target, request.Definition, Year, stopped));
        Should.Throw<OperationCanceledException>(() => GoalSeek.EarliestMonth(Model(), request, Year.First, new Rupiah(1), stopped));
    }

    [Fact]
    public void Steps_Stopped_AreCountedNoFurther()
    {
        using var stop = new CancellationTokenSource();
        var steps = new SearchSteps(3, stop.Token);
        steps.Take(2);
        stop.Cancel();

        Should.Throw<OperationCanceledException>(() => steps.Take(1));

        steps.AreUsedUp.ShouldBeFalse();
    }

    private sealed class Walked(int last, CancellationTokenSource stop) : IProgress<YearMonth>
    {
        public List<YearMonth> Months { get; } = [];

        public void Report(YearMonth value)
        {
            Months.Add(value);
            if (Months.Count == last) stop.Cancel();
        }
    }

    private static CoverageModel Model()
    {
        var builder = Builder();
        for (var number = 0; number < Workers; number++) builder.Add(Teacher($"W{number}"));
        return new CoverageModel(Regency, Months("2024-01..2026-12"), Tree, Groups)
        {
            Registry = builder.Build(),
            Premiums = PremiumSchedule.Default,
        };
    }

    /// <summary>Counts the looks, and stops the work at one.</summary>
    private sealed class Looks(int last = int.MaxValue, CancellationTokenSource? stop = null) : IProgress<RecalculationProgress>
    {
        public List<RecalculationProgress> Seen { get; } = [];

        public void Report(RecalculationProgress value)
        {
            Seen.Add(value);
            if (Seen.Count == last) stop!.Cancel();
        }
    }
}
