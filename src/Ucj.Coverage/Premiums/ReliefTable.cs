using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Premiums;

/// <summary>The reliefs of one month, ready for every segment, sector, money and programme.</summary>
internal sealed class ReliefTable
{
    private const int Sectors = 4;
    private const int Segments = 3;
    private static readonly Entry[] NoEntries = [];
    private static readonly EmploymentSegment[] InsuredSegments =
        [EmploymentSegment.Pu, EmploymentSegment.Bpu, EmploymentSegment.Jakon];

    private static readonly bool[] BothKindsOfMoney = [false, true];
    private static readonly Programme[] RelievedProgrammes = [Programme.Jkk, Programme.Jkm];

    private readonly Entry[][] _entries;

    /// <exception cref="OverflowException">Some reliefs together have too many decimals.</exception>
    public ReliefTable(IReadOnlyList<(ReliefScope Scope, LawValue Value)> reliefs)
    {
        _entries = new Entry[Segments * Sectors * 4][];
        for (var i = 0; i < _entries.Length; i++) _entries[i] = NoEntries;
        if (reliefs.Count == 0) return;
        foreach (var (segment, sector, isPublic, programme) in Slots())
        {
            _entries[Index(segment, sector, isPublic, programme)] =
                EntriesOf([.. reliefs.Where(relief => relief.Scope.Covers(segment, sector, isPublic, programme))]);
        }
    }

    /// <summary>The relief on a line; <see langword="null"/> without one.</summary>
    public AppliedRelief? On(EmploymentSegment segment, Sector sector, bool publicMoney, Programme programme, int? workers)
    {
        AppliedRelief? applied = null;
        foreach (var entry in _entries[Index(segment, sector, publicMoney, programme)])
        {
            if (entry.MinWorkers > (workers ?? 0)) break;
            applied = entry.All;
        }

        return applied;
    }

    /// <summary>The relief that hangs on the number of workers; <see langword="null"/> without one.</summary>
    public (int MinWorkers, LawValue Value)? NeedingWorkers(EmploymentSegment segment, Sector sector, bool publicMoney)
    {
        foreach (var programme in new ReadOnlySpan<Programme>([Programme.Jkk, Programme.Jkm]))
        {
            var entries = _entries[Index(segment, sector, publicMoney, programme)];
            if (entries.Length > 0 && entries[^1].MinWorkers > 0) return (entries[^1].MinWorkers, entries[^1].All.Reliefs[^1]);
        }

        return null;
    }

    private static IEnumerable<(EmploymentSegment Segment, Sector Sector, bool IsPublic, Programme Programme)> Slots() =>
        from segment in InsuredSegments
        from sector in Enum.GetValues<Sector>()
        from isPublic in BothKindsOfMoney
        from programme in RelievedProgrammes
        select (segment, sector, isPublic, programme);

    private static Entry[] EntriesOf((ReliefScope Scope, LawValue Value)[] covering)
    {
        (ReliefScope Scope, LawValue Value)[] ordered =
        [
            .. covering.OrderBy(relief => relief.Scope.MinWorkers).ThenBy(relief => relief.Value.Rule, StringComparer.Ordinal),
        ];
        return [.. ordered.Select((relief, i) => new Entry(
            relief.Scope.MinWorkers,
            new AppliedRelief([.. ordered[..(i + 1)].Select(each => each.Value)])))];
    }

    private static int Index(EmploymentSegment segment, Sector sector, bool publicMoney, Programme programme) =>
        ((((int)segment * Sectors) + (int)sector) * 4) + (publicMoney ? 2 : 0) + (int)programme;

    /// <summary>All reliefs up to this one, in ascending order of the workers they need.</summary>
    private readonly record struct Entry(int MinWorkers, AppliedRelief All);
}
