using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Benchmarks.Funding;

/// <summary>
/// <c>plans</c>: the time of a year's plan of a regency with 24 groups and sixty purses; of finding the needs among its
/// workers, which the plans of a registry share; of the allocation alone, beside Google's native flow; and of a province of
/// 19 such regencies, each of which finds its own needs.
/// </summary>
internal static class PlansCommand
{
    private const int Regencies = 19;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(2);

    public static Command Create()
    {
        var only = new Option<string>("--only") { Description = "Part of the names to run.", DefaultValueFactory = _ => "" };
        var command = new Command("plans", "Time plans of a year.") { only };
        command.SetAction(parsed => Run(parsed.GetValue(only)!));
        return command;
    }

    private static void Run(string only)
    {
        var model = ManyPurses.In(ManyGroups.In(SampleFolder.Dataset(106_590).Model));
        foreach (var year in new[] { 2025, 2026 })
        {
            var window = MonthRange.OfYear(year);
            foreach (var monthly in new[] { false, true })
            {
                FundingPlan Plan(FundingStrategy strategy) =>
                    FundingPlanner.Plan(model, new FundingRequest(window) { Strategy = strategy, Monthly = monthly });
                var problem = Plan(FundingStrategy.Optimal).Problem;
                var name = $"year={year} mode={(monthly ? "monthly" : "window")} needs={problem.Needs.Length}";
                Print(only, "needs", name, () => CountNeeds(model, new FundingRequest(window) { Monthly = monthly }));
                Print(only, "native-flow", name, () => NativeMinCostFlow.Solve(problem));
                foreach (var strategy in Enum.GetValues<FundingStrategy>())
                {
                    Print(only, $"{strategy}-allocation".ToLowerInvariant(), name, () => Strategies.Fill(strategy, problem));
                    Print(only, $"{strategy}".ToLowerInvariant(), name, () => Plan(strategy));
                }
            }

            var request = new FundingRequest(window);
            Print(only, "province", $"year={year} regencies={Regencies}", () =>
            {
                for (var regency = 0; regency < Regencies; regency++)
                {
                    CountNeeds(model, request);
                    FundingPlanner.Plan(model, request);
                }
            });
        }
    }

    /// <summary>What the first plan of a registry does, and others of the same months find done.</summary>
    private static int CountNeeds(CoverageModel model, FundingRequest request) =>
        new UncoveredCounting(model, model.Registry!, request).Needs().Count();

    private static void Print(string only, string what, string name, Action run)
    {
        if (!$"{what} {name}".Contains(only, StringComparison.Ordinal)) return;
        var warming = Stopwatch.GetTimestamp();
        do run();
        while (Stopwatch.GetElapsedTime(warming) < WarmUp);
        var times = new List<TimeSpan>();
        var began = Stopwatch.GetTimestamp();
        var before = GC.GetTotalAllocatedBytes();
        while (times.Count < 5 || Stopwatch.GetElapsedTime(began) < Enough)
        {
            var start = Stopwatch.GetTimestamp();
            run();
            times.Add(Stopwatch.GetElapsedTime(start));
        }

        var kibibytes = (GC.GetTotalAllocatedBytes() - before) / times.Count / 1024;
        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"plan: name={what} {name} ms={times[times.Count / 2].TotalMilliseconds:F2} best={times[0].TotalMilliseconds:F2} kib={kibibytes}"));
    }
}
