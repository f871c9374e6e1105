using NodaTime;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Registry;

/// <summary>
/// The workers of a dataset and their spells, in columns: built and validated once by a
/// <see cref="WorkerRegistryBuilder"/>, trusted afterwards. Workers are numbered from 0 in the order they were added.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class WorkerRegistry
{
    private const int WorkersBetweenLooks = 1 << 12;

    private readonly WorkerColumns _workers;
    private readonly SpellColumns _spells;
    private int _lastBegun = -1;

    internal WorkerRegistry(
        RegionTree regions,
        WorkerGroupCatalog groups,
        IReadOnlyList<Employer> employers,
        WorkerColumns workers,
        SpellColumns spells)
    {
        Regions = regions;
        Groups = groups;
        Employers = employers;
        _workers = workers;
        _spells = spells;
    }

    /// <summary>The regions its workers live in.</summary>
    public RegionTree Regions { get; }

    /// <summary>The groups its workers belong to.</summary>
    public WorkerGroupCatalog Groups { get; }

    /// <summary>The employers, in the ordinal order of their ids.</summary>
    public IReadOnlyList<Employer> Employers { get; }

    /// <summary>The payers of its spells, each once, in order.</summary>
    public IReadOnlyList<Payer> Payers => _spells.Payers;

    /// <summary>How many workers.</summary>
    public int Count => _workers.Ids.Count;

    /// <summary>How many spells, of all workers together.</summary>
    public int SpellCount => _spells.From.Length;

    /// <summary>The last month up to one in which a spell begins, of all workers; absent where none does.</summary>
    internal YearMonth? LastBegun(YearMonth until)
    {
        if (SpellCount == 0) return null;
        if (_lastBegun < 0) _lastBegun = _spells.From.Max(); // whoever finds it, finds the same
        var (most, last) = (ContributionMonth.ToNumber(until), _lastBegun);
        if (last > most)
        {
            last = -1;
            foreach (var month in _spells.From)
            {
                if (month <= most) last = Math.Max(last, month);
            }
        }

        return last < 0 ? null : ContributionMonth.FromNumber(last);
    }

    /// <summary>The registry with other columns, of the same regions, groups and employers; what is valid stays so.</summary>
    internal WorkerRegistry With(WorkerColumns workers, SpellColumns spells) => new(Regions, Groups, Employers, workers, spells);

    internal WorkerColumns Workers => _workers;

    internal SpellColumns Spells => _spells;

    /// <summary>The worker of a number, 0-based, with his group's segment and sector filled in.</summary>
    public Worker this[int number] => new(
        _workers.Ids[number],
        Regions[_workers.Villages[number]].Code,
        Groups[_workers.Groups[number]].Code,
        ContributionMonth.FromNumber(_workers.Births[number]))
    {
        Segment = _workers.Segments[number],
        Sector = _workers.Sectors[number],
        Income = _workers.Incomes[number] is var income and not WorkerColumns.NoIncome ? new Rupiah(income) : null,
        RiskClass = _workers.RiskClasses[number] is var risk and not WorkerColumns.NoRiskClass ? new RiskClass(risk) : null,
        EmployerId = EmployerOf(number)?.Id,
        From = BoundOrNull(_workers.From[number], MonthBounds.Open.First),
        To = BoundOrNull(_workers.To[number], MonthBounds.Open.Last),
    };

    /// <summary>
    /// The few workers whose incomes are the highest and of one magnitude: where a sum does not fit, they are most likely why.
    /// </summary>
    internal IReadOnlyList<Worker> HighestIncomes()
    {
        const int Most = 5;
        const int Magnitude = 1000;
        int[] highest = [.. Enumerable.Range(0, Count).OrderByDescending(number => _workers.Incomes[number]).Take(Most)];
        return [.. highest.Where(number => _workers.Incomes[number] > _workers.Incomes[highest[0]] / Magnitude).Select(number => this[number])];
    }

    /// <summary>The employer of the worker of a number, if he has one.</summary>
    public Employer? EmployerOf(int number) =>
        _workers.Employers[number] is var employer and not WorkerColumns.NoEmployer ? Employers[employer] : null;

    /// <summary>The income by which a spell of a worker is charged, or <see cref="WorkerColumns.NoIncome"/>.</summary>
    internal long IncomeOf(int worker, int spell) => _spells.IsAtLowestBand(spell) ? WorkerColumns.NoIncome : _workers.Incomes[worker];

    /// <summary>The spells of the worker of a number, in the order of time; they never overlap.</summary>
    public IEnumerable<Spell> SpellsOf(int number)
    {
        for (var spell = _spells.Starts[number]; spell < _spells.Starts[number + 1]; spell++)
        {
            yield return new Spell(
                _spells.Programmes[spell],
                ContributionMonth.FromNumber(_spells.From[spell]),
                BoundOrNull(_spells.To[spell], MonthBounds.Open.Last),
                _spells.Payers[_spells.PayerNumbers[spell]]);
        }
    }

    /// <summary>Looks the number of a worker up by his id, through one id after the other: for a change, not for every row.</summary>
    /// <returns>Whether there is such a worker.</returns>
    public bool TryNumberOf(string workerId, out int number)
    {
        ArgumentNullException.ThrowIfNull(workerId);
        var bytes = System.Text.Encoding.UTF8.GetBytes(workerId);
        for (number = 0; number < Count; number++)
        {
            if (_workers.Ids.BytesOf(number).SequenceEqual(bytes)) return true;
        }

        return false;
    }

    /// <summary>The registry with other spells of some workers; all else is shared.</summary>
    /// <param name="changed">The spells of those workers from now on, by the worker's number.</param>
    /// <exception cref="ArgumentException">As for <see cref="WorkerRegistryBuilder.Add(string, Spell)"/>; two spells of a worker overlap.</exception>
    public WorkerRegistry WithSpells(IReadOnlyDictionary<int, IReadOnlyList<Spell>> changed)
    {
        ArgumentNullException.ThrowIfNull(changed);
        var spells = new SpellList();
        spells.EnsureCapacity(SpellCount + changed.Values.Sum(ofWorker => ofWorker.Count));
        for (var number = 0; number < Count; number++)
        {
            if (changed.TryGetValue(number, out var others))
            {
                foreach (var spell in others)
                {
                    var months = SpellCheck.MonthsOf(spell, _workers.Segments[number], number, one => _workers.Ids[one]);
                    spells.Add(number, months, spell.Programmes, spell.Payer);
                }

                continue;
            }

            for (var spell = _spells.Starts[number]; spell < _spells.Starts[number + 1]; spell++)
            {
                var months = new MonthBounds(_spells.From[spell], _spells.To[spell]);
                spells.Add(number, months, _spells.Programmes[spell], _spells.Payers[_spells.PayerNumbers[spell]]);
            }
        }

        if (spells.Overlaps(Count) is [var overlap, ..]) throw Throw.SpellsOverlap(_workers.Ids[spells.WorkerOf(overlap.Later)]);
        var columns = spells.Build(Count);
        return With(_workers, _spells.AtLowestBand is null ? columns : columns with { AtLowestBand = Kept(columns, changed) });
    }

    /// <summary>The spells at the lowest band of those workers whose spells stayed as they are.</summary>
    private bool[] Kept(SpellColumns columns, IReadOnlyDictionary<int, IReadOnlyList<Spell>> changed)
    {
        var kept = new bool[columns.From.Length];
        for (var number = 0; number < Count; number++)
        {
            if (changed.ContainsKey(number)) continue;
            for (var spell = columns.Starts[number]; spell < columns.Starts[number + 1]; spell++)
                kept[spell] = _spells.IsAtLowestBand(_spells.Starts[number] + spell - columns.Starts[number]);
        }

        return kept;
    }

    /// <summary>A first month at the beginning of what data may name is no bound, nor is a last month at its end.</summary>
    private static YearMonth? BoundOrNull(int month, int open) =>
        month == open ? null : ContributionMonth.FromNumber(month);

    /// <summary>Looks every 4,096 workers whether to go on, and tells how far it is.</summary>
    /// <param name="worker">The number of the worker who is next.</param>
    /// <param name="cancellation">What may stop it.</param>
    /// <param name="progress">Told at every look; by default nobody is.</param>
    /// <exception cref="OperationCanceledException">The token stopped it.</exception>
    internal void Look(int worker, CancellationToken cancellation, IProgress<WorkProgress>? progress = null)
    {
        if (worker % WorkersBetweenLooks != 0) return;
        cancellation.ThrowIfCancellationRequested();
        progress?.Report(new WorkProgress(WorkPart.Workers, worker, Count));
    }
}
