using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Planning;

/// <summary>A spell that ends while its worker is still eligible and nothing covers him the month after.</summary>
/// <param name="Worker">The worker's number.</param>
/// <param name="Spell">The spell's place in the columns.</param>
/// <param name="Month">The number of the last month it covers.</param>
/// <param name="LastUncovered">The number of the last month in which he is eligible and still uncovered.</param>
internal readonly record struct CliffFall(int Worker, int Spell, int Month, int LastUncovered)
{
    /// <summary>The falls of a worker in some months, in the order of time. A tolerance changes nothing.</summary>
    public static IEnumerable<CliffFall> Of(WorkerRegistry registry, int worker, CoverageSettings settings, MonthBounds months)
    {
        if (registry.Workers.Segments[worker] == EmploymentSegment.Pmi) yield break;
        var spells = registry.Spells;
        var eligible = EligibleMonths.Of(registry.Workers, worker, settings);
        var end = spells.Starts[worker + 1];
        for (var spell = spells.Starts[worker]; spell < end; spell++)
        {
            var last = spells.To[spell];
            if (!months.Contains(last) || !eligible.Contains(last + 1)) continue;

            // Spells never overlap, so only the next one can cover the month after.
            var next = spell + 1 < end ? spells.From[spell + 1] : int.MaxValue;
            if (next > last + 1) yield return new CliffFall(worker, spell, last, Math.Min(eligible.Last, next - 1));
        }
    }
}
