using CsCheck;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Scenarios;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Scenarios;

/// <summary>The fewest months of cover that keep a target.</summary>
public sealed class KeptTargetTests
{
    /// <summary>One month paid for in January counts until April.</summary>
    [Theory]
    [InlineData(0, 8)]
    [InlineData(3, 2)]
    public void LeastMonths_Tolerance_CarriesWhoeverIsPaidFor(int tolerance, int workerMonths)
    {
        var model = Model(RegistryOf((Teacher("w0"), []), (Teacher("w1"), [])), tolerance);

        var kept = GoalSeek.LeastMonths(model, Percent.Of(100), Denominators.Registry, Months("2026-01..2026-04"));

        (kept.WorkerMonths, kept.MostWorkers, kept.ToleranceMonths).ShouldBe((workerMonths, 2, tolerance));
    }

    [Fact]
    public void WorkerMonths_AnyNeedAndTolerance_AreTheFewestOfAllWays() =>
        Gen.Select(Gen.Int[0, 2].Array[1, 5], Gen.Int[0, 5]).Sample((needed, tolerance) =>
        {
            var kept = new KeptTarget([.. Months("2026-01..2026-12").Months().Zip(needed, (month, workers) => (month, (long)workers))])
            {
                ToleranceMonths = tolerance,
            };

            kept.WorkerMonths.ShouldBe(Ways(needed.Length).Where(way => Keeps(way, needed, tolerance)).Min(way => way.Sum()));
        }, iter: 300);

    private static IEnumerable<int[]> Ways(int months) =>
        months == 0 ? [[]] : Ways(months - 1).SelectMany(way => Enumerable.Range(0, 3).Select(paid => (int[])[.. way, paid]));

    private static bool Keeps(int[] paid, int[] needed, int tolerance) => Enumerable.Range(0, paid.Length)
        .All(month => paid[Math.Max(0, month - tolerance)..(month + 1)].Sum() >= needed[month]);
}
