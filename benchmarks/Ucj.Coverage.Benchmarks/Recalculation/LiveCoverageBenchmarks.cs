using BenchmarkDotNet.Attributes;
using Ucj.Coverage.Benchmarks.National;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Benchmarks.Recalculation;

/// <summary>What does one change cost that is kept true, before and after it is published, beside a full recalculation?</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class LiveCoverageBenchmarks
{
    private static readonly MonthRange Year = MonthRange.OfYear(2025);
    private static readonly Spell Added = new(ProgrammeSet.Basic, new(2025, 5), null, Payer.Employer);
    private readonly int[] _without = new int[1_024];
    private CoverageModel _model = null!;
    private LiveCoverage _live = null!;
    private int _turn;

    private static int Workers => BenchmarkSize.Or(1_000_000);

    [GlobalSetup]
    public void Setup()
    {
        _model = NationalWorkers.Model(Workers);
        _live = new LiveCoverage(_model, Year);
        var found = 0;
        for (var number = 0; found < _without.Length; number += 97)
        {
            if (!_model.Registry!.SpellsOf(number % Workers).Any()) _without[found++] = number % Workers;
        }
    }

    [Benchmark(Baseline = true)]
    public CoverageCube FullRecalculation() => CoverageEngine.Recalculate(_model, Year);

    [Benchmark(OperationsPerInvoke = 2)]
    public void OneChange()
    {
        var number = _without[_turn++ % _without.Length];
        _live.AddSpell(number, Added);
        _live.RemoveSpell(number, Added.From);
    }

    [Benchmark(OperationsPerInvoke = 2)]
    public CoverageReport OneChange_Published()
    {
        OneChange();
        return _live.Publish();
    }
}
