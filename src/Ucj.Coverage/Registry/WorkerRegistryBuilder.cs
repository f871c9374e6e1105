using NodaTime;
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
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<WorkerEntry> _workers = [];
    private readonly List<SpellEntry> _spells = [];

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

    /// <summary>Adds a worker.</summary>
    /// <returns>His number, 0-based, in the order of adding.</returns>
    /// <exception cref="ArgumentException">
    /// The id is empty or taken; the village, group or employer is unknown; a PU worker has no income or risk class;
    /// the income is negative; a month is outside 1900-01 to 2200-12; he leaves before he enters.
    /// </exception>
    public int Add(Worker worker)
    {
        ArgumentNullException.ThrowIfNull(worker);
        if (string.IsNullOrEmpty(worker.Id)) throw Throw.WorkerWithoutId();
        if (!_regions.TryNumberOf(worker.Village, out var village) || worker.Village.Level != RegionLevel.Village)
            throw Throw.UnknownVillage(worker.Id, worker.Village);
        if (!_groups.TryNumberOf(worker.Group, out var group)) throw Throw.UnknownGroup(worker.Id, worker.Group);
        var segment = worker.Segment ?? _groups[group].Segment;
        if (segment == EmploymentSegment.Pu && (worker.Income is null || worker.RiskClass is null))
            throw Throw.PuWithoutWage(worker.Id);
        if (worker.Income is { } income && income < Rupiah.Zero) throw Throw.NegativeIncome(worker.Id, income);
        CheckMonths(worker.Id, worker.Birth, worker.From, worker.To);
        var workforce = MonthBounds.Of(worker.From, worker.To);
        if (workforce.IsEmpty) throw Throw.LeavesBeforeEntering(worker.Id, worker.From!.Value, worker.To!.Value);
        var employer = WorkerColumns.NoEmployer;
        if (worker.EmployerId is { } id && !_employerNumbers.TryGetValue(id, out employer))
            throw Throw.UnknownEmployer(worker.Id, id);
        if (!_numbers.TryAdd(worker.Id, _workers.Count)) throw Throw.WorkerTwice(worker.Id);
        _workers.Add(new WorkerEntry(
            worker.Id,
            village,
            group,
            segment,
            worker.Sector ?? _groups[group].Sector,
            ContributionMonth.ToNumber(worker.Birth),
            worker.Income?.Amount ?? WorkerColumns.NoIncome,
            (byte)(worker.RiskClass?.Number ?? WorkerColumns.NoRiskClass),
            employer,
            workforce));
        return _workers.Count - 1;
    }

    /// <summary>Looks the number of an added worker up by his id.</summary>
    /// <returns>Whether the worker was added.</returns>
    public bool TryNumberOf(string workerId, out int number) => _numbers.TryGetValue(workerId, out number);

    /// <summary>The segment of the worker of a number: his own, or else his group's.</summary>
    public EmploymentSegment SegmentOf(int number) => _workers[number].Segment;

    /// <summary>Adds a spell. Overlaps are found at the end, by <see cref="Overlaps"/> and <see cref="Build"/>.</summary>
    /// <exception cref="ArgumentException">
    /// The worker is unknown; JKK or JKM is missing; JP or JKP for a BPU worker; a PU or JAKON worker pays himself; a
    /// month is outside 1900-01 to 2200-12; the spell ends before it begins.
    /// </exception>
    public void Add(string workerId, Spell spell)
    {
        ArgumentNullException.ThrowIfNull(spell);
        if (!_numbers.TryGetValue(workerId, out var worker)) throw Throw.UnknownWorker(workerId);
        if (!spell.Programmes.Contains(ProgrammeSet.Basic)) throw Throw.WithoutBasicProgrammes(workerId, spell.Programmes);
        if (!SpellRule.Allows(_workers[worker].Segment, spell.Programmes))
            throw Throw.ProgrammesNotForSegment(workerId, spell.Programmes, _workers[worker].Segment);
        if (!SpellRule.Allows(_workers[worker].Segment, spell.Payer))
            throw Throw.SelfPayerNotForSegment(workerId, _workers[worker].Segment);
        CheckMonths(workerId, spell.From, spell.To);
        var months = MonthBounds.Of(spell.From, spell.To);
        if (months.IsEmpty) throw Throw.SpellEndsBeforeBeginning(workerId, spell.From, spell.To!.Value);
        _spells.Add(new SpellEntry(worker, _spells.Count, months, spell.Programmes, spell.Payer));
    }

    /// <summary>The spells of one worker that share a month, each with the one before it that it overlaps.</summary>
    public IReadOnlyList<SpellOverlap> Overlaps()
    {
        var overlaps = new List<SpellOverlap>();
        var spells = InOrderOfTime();
        var longest = 0;
        for (var i = 1; i < spells.Length; i++)
        {
            if (spells[i].Worker != spells[longest].Worker)
            {
                longest = i;
                continue;
            }

            if (spells[i].Months.First <= spells[longest].Months.Last)
                overlaps.Add(new SpellOverlap(spells[longest].Order, spells[i].Order));
            if (spells[i].Months.Last > spells[longest].Months.Last) longest = i;
        }

        return overlaps;
    }

    /// <summary>Takes spells out again, such as those of <see cref="Overlaps"/>.</summary>
    /// <param name="spells">Their places in the order of adding, 0-based; those of the remaining spells close up.</param>
    public void RemoveSpells(IReadOnlySet<int> spells)
    {
        ArgumentNullException.ThrowIfNull(spells);
        var kept = _spells.Where(spell => !spells.Contains(spell.Order)).ToArray();
        _spells.Clear();
        foreach (var spell in kept) _spells.Add(spell with { Order = _spells.Count });
    }

    /// <summary>Builds the registry from all that was added.</summary>
    /// <exception cref="ArgumentException">Two spells of one worker overlap.</exception>
    public WorkerRegistry Build()
    {
        var spells = InOrderOfTime();
        if (Overlaps() is [var overlap, ..]) throw Throw.SpellsOverlap(_workers[_spells[overlap.Later].Worker].Id);
        Payer[] payers = [.. _spells.Select(spell => spell.Payer).Distinct().Order()];
        var payerNumbers = payers.Select((payer, number) => (payer, number)).ToDictionary(p => p.payer, p => p.number);
        return new WorkerRegistry(_regions, _groups, _employers, WorkerArrays(), new SpellColumns(
            StartsOf(spells),
            Array.ConvertAll(spells, spell => spell.Months.First),
            Array.ConvertAll(spells, spell => spell.Months.Last),
            Array.ConvertAll(spells, spell => spell.Programmes),
            Array.ConvertAll(spells, spell => payerNumbers[spell.Payer]),
            payers));
    }

    private static void CheckMonths(string workerId, params ReadOnlySpan<YearMonth?> months)
    {
        foreach (var month in months)
        {
            if (month is { } given && !ContributionMonth.IsInBounds(given)) throw Throw.MonthOutOfBounds(workerId, given);
        }
    }

    private SpellEntry[] InOrderOfTime()
    {
        SpellEntry[] spells = [.. _spells];
        Array.Sort(spells, static (a, b) => a.Worker != b.Worker ? a.Worker.CompareTo(b.Worker)
            : a.Months.First != b.Months.First ? a.Months.First.CompareTo(b.Months.First)
            : a.Order.CompareTo(b.Order));
        return spells;
    }

    private int[] StartsOf(SpellEntry[] spells)
    {
        var starts = new int[_workers.Count + 1];
        foreach (var spell in spells) starts[spell.Worker + 1]++;
        for (var worker = 0; worker < _workers.Count; worker++) starts[worker + 1] += starts[worker];
        return starts;
    }

    private WorkerColumns WorkerArrays() => new(
        [.. _workers.Select(worker => worker.Id)],
        [.. _workers.Select(worker => worker.Village)],
        [.. _workers.Select(worker => worker.Group)],
        [.. _workers.Select(worker => worker.Segment)],
        [.. _workers.Select(worker => worker.Sector)],
        [.. _workers.Select(worker => worker.Birth)],
        [.. _workers.Select(worker => worker.Income)],
        [.. _workers.Select(worker => worker.RiskClass)],
        [.. _workers.Select(worker => worker.Employer)],
        [.. _workers.Select(worker => worker.Workforce.First)],
        [.. _workers.Select(worker => worker.Workforce.Last)]);

    private readonly record struct WorkerEntry(
        string Id,
        int Village,
        int Group,
        EmploymentSegment Segment,
        Sector Sector,
        int Birth,
        long Income,
        byte RiskClass,
        int Employer,
        MonthBounds Workforce);

    private readonly record struct SpellEntry(
        int Worker,
        int Order,
        MonthBounds Months,
        ProgrammeSet Programmes,
        Payer Payer);
}
