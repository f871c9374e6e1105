using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Registry;

/// <summary>Collects workers and spells, checks each, and builds the registry. Not thread-safe.</summary>
public sealed class WorkerRegistryBuilder
{
    private readonly RegionTree _regions;
    private readonly WorkerGroupCatalog _groups;
    private readonly Employer[] _employers;
    private readonly Dictionary<string, int> _employerNumbers = new(StringComparer.Ordinal);
    private readonly WorkerList _workers = new();
    private SpellList _spells = new();

    /// <summary>Starts an empty registry.</summary>
    /// <param name="regions">The regions workers may live in.</param>
    /// <param name="groups">The groups workers may belong to.</param>
    /// <param name="employers">The employers workers may have.</param>
    /// <exception cref="ArgumentException">An employer occurs twice.</exception>
    public WorkerRegistryBuilder(RegionTree regions, WorkerGroupCatalog groups, IEnumerable<Employer>? employers = null)
    {
        ArgumentNullException.ThrowIfNull(regions);
        ArgumentNullException.ThrowIfNull(groups);
        _regions = regions;
        _groups = groups;
        _employers = [.. (employers ?? []).OrderBy(employer => employer.Id, StringComparer.Ordinal)];
        for (var number = 0; number < _employers.Length; number++)
        {
            if (!_employerNumbers.TryAdd(_employers[number].Id, number)) throw Throw.EmployerTwice(_employers[number].Id);
        }
    }

    /// <summary>How many workers were added.</summary>
    public int Count => _workers.Count;

    /// <summary>How many spells were added.</summary>
    public int SpellCount => _spells.Count;

    /// <summary>Makes room, so that a large registry is not copied while it grows. It may still grow beyond.</summary>
    /// <param name="workers">How many workers will be added in all, about; not negative.</param>
    /// <param name="spells">How many spells will be added in all, about; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public void EnsureCapacity(int workers, int spells)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workers);
        ArgumentOutOfRangeException.ThrowIfNegative(spells);
        _workers.EnsureCapacity(workers);
        _spells.EnsureCapacity(spells);
    }

    /// <summary>Adds a worker.</summary>
    /// <returns>His number, 0-based, in the order of adding.</returns>
    /// <exception cref="ArgumentException">
    /// The id is empty, taken, or no valid Unicode; the village, group or employer is unknown; a PU worker has no income or risk class;
    /// the income is negative; a month is outside 1900-01 to 2200-12; he leaves before he enters.
    /// </exception>
    public int Add(Worker worker)
    {
        ArgumentNullException.ThrowIfNull(worker);
        var entry = WorkerEntry.Of(worker, _regions, _groups, _employerNumbers);
        if (!_workers.TryAdd(worker.Id, entry)) throw Throw.WorkerTwice(worker.Id);
        return Count - 1;
    }

    /// <summary>Looks the number of an added worker up by his id.</summary>
    /// <returns>Whether the worker was added.</returns>
    public bool TryNumberOf(string workerId, out int number) => _workers.TryNumberOf(workerId, out number);

    /// <summary>The segment of the worker of a number: his own, or else his group's.</summary>
    public EmploymentSegment SegmentOf(int number) => _workers.SegmentOf(number);

    /// <summary>Adds a spell. Overlaps are found at the end, by <see cref="Overlaps"/> and <see cref="Build"/>.</summary>
    /// <exception cref="ArgumentException">
    /// The worker is unknown; JKK or JKM is missing; a programme that is not open to his segment; a PU or JAKON worker pays himself; a
    /// month is outside 1900-01 to 2200-12; the spell ends before it begins.
    /// </exception>
    public void Add(string workerId, Spell spell)
    {
        ArgumentNullException.ThrowIfNull(spell);
        if (!TryNumberOf(workerId, out var worker)) throw Throw.UnknownWorker(workerId);
        var months = SpellCheck.MonthsOf(spell, SegmentOf(worker), workerId, static id => id);
        _spells.Add(worker, months, spell.Programmes, spell.Payer);
    }

    /// <summary>The spell of a place in the order of adding, 0-based.</summary>
    public Spell SpellAt(int place) => _spells[place];

    /// <summary>The spells of one worker that share a month, each with the one before it that it overlaps.</summary>
    public IReadOnlyList<SpellOverlap> Overlaps() => _spells.Overlaps(Count);

    /// <summary>Takes spells out again, such as those of <see cref="Overlaps"/>.</summary>
    /// <param name="spells">Their places in the order of adding, 0-based; those of the remaining spells close up.</param>
    public void RemoveSpells(IReadOnlySet<int> spells)
    {
        ArgumentNullException.ThrowIfNull(spells);
        _spells = _spells.Without(spells);
    }

    /// <summary>Builds the registry from all that was added.</summary>
    /// <exception cref="ArgumentException">Two spells of one worker overlap.</exception>
    public WorkerRegistry Build()
    {
        if (Overlaps() is [var overlap, ..]) throw Throw.SpellsOverlap(_workers.IdOf(_spells.WorkerOf(overlap.Later)));
        return new WorkerRegistry(_regions, _groups, _employers, _workers.Build(), _spells.Build(Count));
    }
}
