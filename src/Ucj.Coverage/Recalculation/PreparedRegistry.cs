using System.Runtime.CompilerServices;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Recalculation;

/// <summary>
/// What one recalculation of a registry leaves for the next: its packed workers, and the law as it was asked for last.
/// Both are kept as long as the registry lives.
/// </summary>
/// <remarks>Thread-safe: whoever comes together may do the same work twice, with the same result.</remarks>
internal sealed class PreparedRegistry
{
    private static readonly ConditionalWeakTable<WorkerRegistry, PreparedRegistry> All = [];

    private Packing? _packing;
    private Law? _law;

    private PreparedRegistry()
    {
    }

    public static PreparedRegistry Of(WorkerRegistry registry) => All.GetValue(registry, static _ => new PreparedRegistry());

    /// <summary>The workers, packed anew only when ages or the lines of the law have changed.</summary>
    /// <returns>The workers, or <see langword="null"/> when they are of too many kinds to be packed.</returns>
    public PackedRegistry? Packed(
        WorkerRegistry registry, CoverageSettings settings, PremiumSchedule? schedule, RecalculationOptions options)
    {
        var last = _packing;
        if (last is not null && last.MinAge == settings.MinAge && last.MaxAge == settings.MaxAge)
        {
            if (last.Schedule == schedule) return last.Packed;
            if (last.Edges.Equals(PackingEdges.Of(schedule))) return (_packing = last with { Schedule = schedule }).Packed;
        }

        var edges = PackingEdges.Of(schedule);
        PackedRegistry? packed = null;
        try
        {
            packed = PackedRegistry.Of(registry, settings, edges, options);
        }
        catch (CoverageException refused) when (refused.Code == Throw.TooManyKindsCode)
        {
            // Then it stays null, and workers are counted the clear way.
        }

        _packing = new Packing(settings.MinAge, settings.MaxAge, schedule, edges, packed);
        return packed;
    }

    /// <summary>The law, read off its quotes anew only when it, the purses or the months are others.</summary>
    public LawTable LawOf(PackedRegistry packed, PremiumSchedule? schedule, AskedMonths asked, PurseKinds kinds)
    {
        if (_law is { } last && last.Classes == packed.Classes && last.Schedule == schedule && last.Months == asked.Months
            && last.Kinds.Equal(kinds)) return last.Table;
        var table = new LawTable(packed.Classes, schedule, asked, kinds.Of);
        _law = new Law(packed.Classes, schedule, asked.Months, kinds, table);
        return table;
    }

    private sealed record Packing(
        int MinAge, int MaxAge, PremiumSchedule? Schedule, PackingEdges Edges, PackedRegistry? Packed);

    private sealed record Law(
        SpellClasses Classes, PremiumSchedule? Schedule, MonthRange Months, PurseKinds Kinds, LawTable Table);
}
