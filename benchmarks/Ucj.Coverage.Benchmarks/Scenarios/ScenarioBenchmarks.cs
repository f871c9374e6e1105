using BenchmarkDotNet.Attributes;
using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.Benchmarks.Scenarios;

/// <summary>What does a what-if of the whole regency cost?</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class ScenarioBenchmarks
{
    private static readonly MonthRange Year = MonthRange.OfYear(2026);
    private static readonly Scenario Rate = new("rate", [new EndRelief("relief.pp50-2025.other", new YearMonth(2026, 7))]);
    private static readonly Scenario Purse = new("purse",
    [
        new AddPurse(new FundingSource("zakat", FundingSourceKind.Baznas, "Zakat", 1) { LegalBasis = "Fatwa" }),
        new SetEnvelope(new Envelope("zakat", Year, new Rupiah(100_000_000))),
    ]);

    private CoverageModel _model = null!;
    private Scenario _target = null!;
    private GoalRequest _goal = null!;

    public static IEnumerable<int> Sizes => BenchmarkSize.Or([106_590]);

    [ParamsSource(nameof(Sizes))]
    public int Workers { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _model = SampleFolder.Dataset(Workers).Model;
        _target = new Scenario("target",
            [new SetTarget(new CoverageTarget(_model.Region, new YearMonth(2026, 12), Percent.Of(35), Denominators.Registry))]);
        _goal = new GoalRequest(Percent.Of(28.30m), Denominators.Registry, new YearMonth(2026, 12));
    }

    [Benchmark]
    public CoverageReport Rate_Changed() => CoverageEngine.Report(Rate.Apply(_model), Year);

    [Benchmark]
    public CoverageReport Target_Changed() => CoverageEngine.Report(_target.Apply(_model), Year);

    [Benchmark]
    public FundingPlan Purse_NewPlanned() => FundingPlanner.Plan(Purse.Apply(_model), new FundingRequest(Year));

    [Benchmark]
    public Projection Purse_NewForAYear() => Projection.Run(Purse.Apply(_model), Year);

    [Benchmark]
    public Projection Months240() => Projection.Run(_model, MonthRange.Parse("2026-01..2045-12"), new ProjectionAssumptions
    {
        Lapse = new GroupRates(5_000),
        Enrolment = new GroupRates(3_000),
    });

    [Benchmark]
    public GoalAnswer Goal() => GoalSeek.LeastMoney(_model, _goal);
}
