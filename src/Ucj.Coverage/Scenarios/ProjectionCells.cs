using System.Runtime.CompilerServices;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Scenarios;

/// <summary>
/// The workers of a registry in cells of like ones, group by group, and in a cell those first who stay eligible longest;
/// workers equal in that are ordered by income, then by id. So whoever is chosen, the order of the data does not matter.
/// </summary>
internal sealed class ProjectionCells
{
    private const int Villages = 1 << 20;

    // Sorting the workers is half of what a year's projection takes, and all scenarios of one registry share its outcome.
    private static readonly ConditionalWeakTable<WorkerRegistry, ProjectionCells> Known = [];

    private readonly (int MinAge, int MaxAge) _ages;

    private ProjectionCells(WorkerRegistry registry, CoverageSettings settings, CancellationToken cancellation)
    {
        _ages = (settings.MinAge, settings.MaxAge);
        EligibleIn = new MonthBounds[registry.Count];
        for (var worker = 0; worker < registry.Count; worker++)
        {
            registry.Look(worker, cancellation);
            EligibleIn[worker] = registry.Workers.Segments[worker] == EmploymentSegment.Pmi
                ? new MonthBounds(0, -1)
                : EligibleMonths.Of(registry.Workers, worker, settings);
        }

        var workers = registry.Workers;
        var keys = new long[registry.Count];
        for (var worker = 0; worker < keys.Length; worker++)
        {
            registry.Look(worker, cancellation);
            keys[worker] = ((((((long)workers.Groups[worker] * Villages) + workers.Villages[worker]) * 4
                + (int)workers.Segments[worker]) * 4) + (int)workers.Sectors[worker]) * 2
                + (workers.Employers[worker] == WorkerColumns.NoEmployer ? 0 : 1);
        }

        cancellation.ThrowIfCancellationRequested();
        var numbers = new Dictionary<long, int>();
        long[] distinct = [.. keys.Distinct().Order()];
        foreach (var key in distinct) numbers.Add(key, numbers.Count);
        CellOf = Array.ConvertAll(keys, key => numbers[key]);
        Cells = Array.ConvertAll(distinct, key => new Cell(
            (int)(key / 32 / Villages),
            (int)(key / 32 % Villages),
            (EmploymentSegment)(key / 8 % 4),
            (Sector)(key / 2 % 4),
            key % 2 == 1));
        Starts = new int[Cells.Length + 1];
        foreach (var cell in CellOf) Starts[cell + 1]++;
        for (var cell = 0; cell < Cells.Length; cell++) Starts[cell + 1] += Starts[cell];
        WorkerAt = new int[keys.Length];
        var place = Starts[..^1];
        for (var worker = 0; worker < keys.Length; worker++) WorkerAt[place[CellOf[worker]]++] = worker;
        var order = Array.ConvertAll(WorkerAt, worker =>
            ((MonthBounds.Open.Last - Math.Max(0, EligibleIn[worker].Last)) * (1L << 48)) + Math.Min(workers.Incomes[worker] + 1, (1L << 48) - 1));
        for (var cell = 0; cell < Cells.Length; cell++)
        {
            cancellation.ThrowIfCancellationRequested();
            Array.Sort(order, WorkerAt, Starts[cell], Starts[cell + 1] - Starts[cell]);
        }

        SortEquals(order, workers.Ids);
        PlaceOf = new int[keys.Length];
        for (var at = 0; at < WorkerAt.Length; at++) PlaceOf[WorkerAt[at]] = at;
    }

    /// <summary>The cells of a registry; the very same for each scenario that leaves its workers and the working age alone.</summary>
    public static ProjectionCells Of(WorkerRegistry registry, CoverageSettings settings, CancellationToken cancellation = default)
    {
        if (Known.TryGetValue(registry, out var known) && known._ages == (settings.MinAge, settings.MaxAge)) return known;
        var cells = new ProjectionCells(registry, settings, cancellation);
        Known.AddOrUpdate(registry, cells);
        return cells;
    }

    /// <summary>The months in which each worker is eligible.</summary>
    public MonthBounds[] EligibleIn { get; }

    public Cell[] Cells { get; }

    /// <summary>The cell of each worker.</summary>
    public int[] CellOf { get; }

    /// <summary>The places of a cell are <c>[Starts[c], Starts[c + 1])</c>.</summary>
    public int[] Starts { get; }

    /// <summary>The worker at each place.</summary>
    public int[] WorkerAt { get; }

    /// <summary>The place of each worker.</summary>
    public int[] PlaceOf { get; }

    /// <summary>Orders by id those who are equal in all else.</summary>
    private void SortEquals(long[] order, WorkerIds ids)
    {
        for (var (start, end) = (0, 1); start < order.Length; start = end++)
        {
            while (end < order.Length && order[end] == order[start] && CellOf[WorkerAt[end]] == CellOf[WorkerAt[start]]) end++;
            if (end - start > 1)
                WorkerAt.AsSpan(start, end - start).Sort((one, other) => ids.BytesOf(one).SequenceCompareTo(ids.BytesOf(other)));
        }
    }

    /// <summary>Whom a cell holds.</summary>
    internal readonly record struct Cell(int Group, int Village, EmploymentSegment Segment, Sector Sector, bool HasEmployer);
}
