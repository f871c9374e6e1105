using NodaTime;
using Ucj.Coverage.Duties;
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

        Should.Throw<OperationCanceledException>(() => FundingPlanner.Plan(model, request, cancellation: new CancellationToken(canceled: true)));

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

        Should.Throw<OperationCanceledException>(() => GoalSeek.LeastMoney(Model(), request, cancellation: stopped));
        Should.Throw<OperationCanceledException>(() => GoalSeek.LeastMonths(Model(), request.Target, request.Definition, Year, stopped));
        Should.Throw<OperationCanceledException>(() => GoalSeek.EarliestMonth(Model(), request, Year.First, new Rupiah(1), cancellation: stopped));
    }

    [Fact]
    public void Steps_Stopped_AreCountedNoFurther()
    {
        using var stop = new CancellationTokenSource();
        var steps = new SearchSteps(3, cancellation: stop.Token);
        steps.Take(2);
        stop.Cancel();

        Should.Throw<OperationCanceledException>(() => steps.Take(1));

        steps.AreUsedUp.ShouldBeFalse();
    }

    /// <summary>Whatever goes through all workers, or searches, ends when it is told to before it has begun.</summary>
    [Theory]
    [InlineData("breadth")]
    [InlineData("nagari")]
    [InlineData("growth")]
    [InlineData("change")]
    [InlineData("bounds")]
    [InlineData("outcome")]
    [InlineData("cliff")]
    [InlineData("accounts")]
    [InlineData("employers")]
    [InlineData("projects")]
    [InlineData("payments")]
    [InlineData("reallocation")]
    public void Of_Stopped_Ends(string work)
    {
        var purse = new FundingSource("ZAKAT", FundingSourceKind.Baznas, "Zakat", 1) { LegalBasis = "SK" };
        var moved = new FundingSource("MOVED", FundingSourceKind.Reallocation, "Moved", 2) { LegalBasis = "Perda" };
        var model = Model() with
        {
            FundingSources = [purse, moved],
            Envelopes = [new Envelope("ZAKAT", Year, new Rupiah(1_000_000)), new Envelope("MOVED", Year, new Rupiah(0))],
            WelfareProgrammes = [new WelfareProgramme("old", "Old", Year, new Rupiah(1_000_000), Rupiah.Zero) { Effectiveness = 0, Movable = Percent.Of(100) }],
        };
        var plan = FundingPlanner.Plan(model, new FundingRequest(Year));
        var stopped = new CancellationToken(canceled: true);

        // Another registry, of which no answer is known before.
        model = model with { Registry = Model().Registry };

        Should.Throw<OperationCanceledException>((Action)(() => _ = work switch
        {
            "breadth" => BreadthAgainstDuration.Of(model, purse, new Rupiah(1_000_000), 2025, cancellation: stopped),
            "nagari" => new Scenario("s", [new EveryVillageFunds(Year, Share: Percent.Of(10))]).Apply(model, stopped),
            "growth" => ((IScenarioChange)new GrowPopulation(Percent.Of(1), 2025, 2026)).Apply(model, stopped),
            "change" => ((IScenarioChange)new EveryVillageFunds(Year, Share: Percent.Of(10))).Apply(model, stopped),
            "bounds" => plan.FindBounds(stopped),
            "outcome" => PlanOutcome.Of(model, plan, cancellation: stopped),
            "cliff" => Cliff.Of(model, new CliffQuery(Year), cancellation: stopped),
            "accounts" => EnvelopeAccounts.Of(model, Year.First, stopped),
            "employers" => EmployerDuties.Of(model, Year, cancellation: stopped),
            "projects" => ProjectDuties.Of(model, Year.First, stopped),
            "payments" => PaymentAudit.Of(model, cancellation: stopped),
            _ => (object)ReallocationPurchase.Of(model, stopped),
        }));

        plan.FindBounds().ShouldBe(plan.Bounds);
    }

    [Theory]
    [InlineData(FundingStrategy.Optimal)]
    [InlineData(FundingStrategy.Waterfall)]
    [InlineData(FundingStrategy.Proportional)]
    public void Plan_EveryStrategy_TellsOfWorkersAndNeedsAndCanBeStoppedAtEach(FundingStrategy strategy)
    {
        var model = Model() with
        {
            FundingSources = [new FundingSource("ZAKAT", FundingSourceKind.Baznas, "Zakat", 1) { LegalBasis = "SK" }],
            Envelopes = [new Envelope("ZAKAT", Year, new Rupiah(1_000_000))],
        };
        var request = new FundingRequest(Year) { Strategy = strategy };
        var told = new Told();

        FundingPlanner.Plan(model, request, told);

        told.Seen.Where(one => one.Part == WorkPart.Workers).Select(one => (one.Done, one.All))
            .ShouldBe([(0, Workers), (4_096, Workers), (8_192, Workers), (12_288, Workers), (16_384, Workers)]);
        told.Seen[^1].ShouldBe(new WorkProgress(WorkPart.Needs, 0, 1));
        foreach (var look in new[] { 2, told.Seen.Count })
        {
            using var stop = new CancellationTokenSource();
            var until = new Told(look, stop);
            Should.Throw<OperationCanceledException>(() => FundingPlanner.Plan(
                model with { Registry = Model().Registry }, request with { SearchSteps = look }, until, stop.Token));
            until.Seen.Count.ShouldBe(look);
        }
    }

    [Fact]
    public void Of_Cliff_TellsOfWorkers()
    {
        var told = new Told();

        Cliff.Of(Model(), new CliffQuery(Year), told);

        told.Seen.Select(one => one.Done).ShouldBe([0, 4_096, 8_192, 12_288, 16_384]);
        told.Seen.ShouldAllBe(one => one.Part == WorkPart.Workers && one.All == Workers);
    }

    [Fact]
    public void Seek_Search_TellsOfStepsAndMonths()
    {
        var (steps, months) = (new Told(), new Told());
        new SearchSteps(3, steps).Take(2);
        GoalSeek.EarliestMonth(Model(), new GoalRequest(Percent.Of(50), Denominators.Registry, Month("2025-02")), Year.First, new Rupiah(1), months);

        steps.Seen.ShouldBe([new WorkProgress(WorkPart.SearchSteps, 2, 3)]);
        months.Seen.ShouldBe([new WorkProgress(WorkPart.Months, 0, 2), new WorkProgress(WorkPart.Months, 1, 2)]);
    }

    private sealed class Told(int last = int.MaxValue, CancellationTokenSource? stop = null) : IProgress<WorkProgress>
    {
        public List<WorkProgress> Seen { get; } = [];

        public void Report(WorkProgress value)
        {
            Seen.Add(value);
            if (Seen.Count == last) stop!.Cancel();
        }
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
