using BenchmarkDotNet.Attributes;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Benchmarks.Funding;

/// <summary>
/// What does a plan for a year cost, from the workers of a regency with sixty purses to lines and reasons? In 2025 every
/// purse has one price, in 2026 the private ones have two. Google's native flow solves the bare allocation beside it.
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
public class FundingPlanBenchmarks
{
    private CoverageModel _model = null!;
    private MonthRange _window;
    private FundingProblem _whole = null!;
    private FundingProblem _monthly = null!;

    [Params(2025, 2026)]
    public int Year { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _model = ManyPurses.In(ManyGroups.In(SampleFolder.Dataset(BenchmarkSize.Or(106_590)).Model));
        _window = MonthRange.OfYear(Year);
        _whole = Plan(FundingStrategy.Optimal, monthly: false).Problem;
        _monthly = Plan(FundingStrategy.Optimal, monthly: true).Problem;
    }

    [Benchmark(Baseline = true)]
    public FundingPlan Optimal() => Plan(FundingStrategy.Optimal, monthly: false);

    [Benchmark]
    public FundingPlan Waterfall() => Plan(FundingStrategy.Waterfall, monthly: false);

    [Benchmark]
    public FundingPlan Proportional() => Plan(FundingStrategy.Proportional, monthly: false);

    [Benchmark]
    public FundingPlan Optimal_Monthly() => Plan(FundingStrategy.Optimal, monthly: true);

    [Benchmark]
    public object Optimal_AllocationAlone() => Strategies.Fill(FundingStrategy.Optimal, _whole);

    [Benchmark]
    public object Waterfall_AllocationAlone() => Strategies.Fill(FundingStrategy.Waterfall, _whole);

    [Benchmark]
    public object Optimal_Monthly_AllocationAlone() => Strategies.Fill(FundingStrategy.Optimal, _monthly);

    [Benchmark]
    public long NativeFlow_AllocationAlone() => NativeMinCostFlow.Solve(_whole);

    [Benchmark]
    public long NativeFlow_Monthly_AllocationAlone() => NativeMinCostFlow.Solve(_monthly);

    private FundingPlan Plan(FundingStrategy strategy, bool monthly) =>
        FundingPlanner.Plan(_model, new FundingRequest(_window) { Strategy = strategy, Monthly = monthly });
}
