using System.CommandLine;
using System.Diagnostics;
using Ucj.Coverage.Benchmarks.National;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Benchmarks.Incremental;

/// <summary>
/// What does one change of one worker cost? Spells are added and taken out, incomes and villages change, workers come and
/// go, each change to another worker drawn from all. Publishing, once for a batch, is timed apart.
/// </summary>
internal static class IncrementalCommand
{
    private const int Batches = 41;
    private const int Changes = 20_000;

    /// <summary>How many changes ahead a worker is told of.</summary>
    private const int Ahead = 4;

    public static Command Create()
    {
        var workers = new Option<int>("--workers") { Description = "How many workers.", DefaultValueFactory = _ => 1_000_000 };
        var command = new Command("incremental", "Times one change of one worker.") { workers };
        command.SetAction(parsed => Run(parsed.GetValue(workers)));
        return command;
    }

    private static void Run(int workers)
    {
        var model = NationalWorkers.Model(workers);
        var live = new LiveCoverage(model, MonthRange.OfYear(2025));
        var draw = new NationalDraw(7);
        var (times, published) = (new List<long>(), new List<long>());
        for (var batch = 0; batch < Batches; batch++)
        {
            var changes = Draw(model.Registry!, ref draw);
            var start = Stopwatch.GetTimestamp();
            for (var number = 0; number < changes.Length; number++)
            {
                if (number + Ahead < changes.Length) live.Expect(changes[number + Ahead].Number);
                changes[number].Apply(live);
            }

            var changed = Stopwatch.GetTimestamp();
            live.Publish();
            times.Add(changed - start);
            published.Add(Stopwatch.GetTimestamp() - changed);
        }

        ShouldBe(live.Report.Cube, CoverageEngine.Recalculate(model, MonthRange.OfYear(2025)));
        Console.WriteLine(FormattableString.Invariant(
            $"publishing {Changes} changes: {Nanoseconds(Median(published)) / Changes:F0} ns each; as a full recalculation"));
        Console.WriteLine(FormattableString.Invariant(
            $"incremental: workers={workers} ns={Nanoseconds(Median(times)) / Changes:F0}"));
    }

    /// <summary>Changes in pairs, the second of which takes the first back: in the end all is as it was.</summary>
    private static WorkerChange[] Draw(WorkerRegistry registry, ref NationalDraw draw)
    {
        var changes = new List<WorkerChange>(Changes);
        var undo = new List<WorkerChange>(Changes);
        var drawn = new HashSet<int>();
        while (changes.Count < Changes / 2)
        {
            var number = draw.Below(registry.Count);
            if (!drawn.Add(number)) continue;
            var worker = registry[number];
            if (registry.SpellsOf(number).LastOrDefault() is { } last)
            {
                changes.Add(new WorkerChange(number, last.From, ContributionMonth.Plus(last.From, draw.Below(12))));
                undo.Add(new WorkerChange(number, last.From, last.To));
            }
            else if (draw.Below(2) == 0)
            {
                var from = ContributionMonth.Plus(new(2025, 1), draw.Below(12));
                changes.Add(new WorkerChange(number, Spell: new Spell(ProgrammeSet.Basic, from, null, Payer.Employer)));
                undo.Add(new WorkerChange(number, from, IsRemoved: true));
            }
            else
            {
                var moved = worker with { Village = NationalWorkers.VillageCode(draw.Below(NationalWorkers.Villages)) };
                changes.Add(new WorkerChange(number, Worker: moved));
                undo.Add(new WorkerChange(number, Worker: worker));
            }
        }

        return [.. changes, .. undo];
    }

    /// <exception cref="InvalidOperationException">The cubes differ.</exception>
    private static void ShouldBe(CoverageCube cube, CoverageCube expected)
    {
        var query = new CoverageQuery(expected.Months)
        {
            GroupBy = [Dimension.Village, Dimension.WorkerGroup, Dimension.FirmScale],
        };
        if (!Rows(cube, query).SequenceEqual(Rows(expected, query)))
            throw new InvalidOperationException("The cube kept up to date differs from a full recalculation.");
    }

    private static IReadOnlyList<CoverageRow> Rows(CoverageCube cube, CoverageQuery query) =>
        new CoverageReport(Regions.RegionCode.Parse("13.11"), cube, Denominators.None, TargetPaths.None).Ask(query).Rows;

    private static long Median(List<long> times) => times.Order().ElementAt(times.Count / 2);

    private static double Nanoseconds(long ticks) => ticks * 1e9 / Stopwatch.Frequency;
}
