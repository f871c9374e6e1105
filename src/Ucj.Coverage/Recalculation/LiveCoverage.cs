using System.Runtime.InteropServices;
using NodaTime;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Recalculation;

/// <summary>
/// The coverage of a model that is kept true change by change: each takes well under a microsecond, and what is published
/// equals a full recalculation of the changed workers.
/// </summary>
/// <remarks>
/// One thread may change and publish; any number may read <see cref="Report"/> meanwhile. A report stays as it was
/// published. Publishing copies only the cells that were touched.
/// </remarks>
public sealed class LiveCoverage
{
    private readonly WorkerRegistry _registry;
    private readonly MonthRange _months;
    private readonly RecalculationOptions _options;
    private readonly LiveWorkers _workers;
    private readonly Dictionary<string, int> _employers;
    private readonly List<LiveSpell> _after = [];
    private readonly LiveBeginnings _begun;
    private CoverageModel _model;
    private LiveCells _cells;
    private volatile CoverageReport _report;

    /// <summary>Starts from a model, and publishes it.</summary>
    /// <param name="model">The model; it must have a registry.</param>
    /// <param name="months">The months to count; all within the model's horizon.</param>
    /// <param name="options">The kernel; the default is <see cref="RecalculationOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">The model has no registry, or one of other regions or groups than its own.</exception>
    /// <exception cref="CoverageException">
    /// As for <see cref="CoverageEngine.Recalculate"/>; workers are of more kinds than can be kept up to date.
    /// </exception>
    public LiveCoverage(CoverageModel model, MonthRange months, RecalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        _registry = model.Registry ?? throw Throw.LiveWithoutRegistry();
        if (_registry.Regions != model.Regions || _registry.Groups != model.Groups) throw Throw.RegistryOfOthers();
        if (!model.Horizon.Contains(months)) throw Throw.MonthsOutside(months, model.Horizon);
        (_model, _months, _options) = (model, months, options ?? RecalculationOptions.Default);
        _workers = new LiveWorkers(_registry);
        _begun = new LiveBeginnings(_registry.Spells.From);
        _employers = _registry.Employers.Select((employer, number) => (employer.Id, number))
            .ToDictionary(pair => pair.Id, pair => pair.number, StringComparer.Ordinal);
        _cells = Count(model, _registry.Payers);
        _report = Publish();
    }

    /// <summary>What was published last; never changed afterwards.</summary>
    public CoverageReport Report => _report;

    /// <summary>How many numbers workers have: those of the registry, then those added; removed workers keep theirs.</summary>
    public int Count() => _workers.Count;

    /// <summary>Says that a worker is about to be changed, so that what is known of him is fetched from memory meanwhile.</summary>
    /// <remarks>
    /// It changes nothing, and need not be called. Who makes many changes in a row makes them sooner by naming each worker some
    /// changes ahead: without that, each waits for memory.
    /// </remarks>
    /// <param name="number">His number; one that is nobody's is no error.</param>
    public void Expect(int number) => _workers.Fetch(number);

    /// <summary>Adds a worker with his spells.</summary>
    /// <returns>His number.</returns>
    /// <exception cref="ArgumentException">As for <see cref="WorkerRegistryBuilder"/>, overlapping spells included.</exception>
    /// <exception cref="CoverageException">The purse of a spell is none of the model's; workers are of too many kinds.</exception>
    public int Add(Worker worker, params ReadOnlySpan<Spell> spells)
    {
        ArgumentNullException.ThrowIfNull(worker);
        var entry = WorkerEntry.Of(worker, _registry.Regions, _registry.Groups, _employers);
        _after.Clear();
        foreach (var spell in spells)
        {
            if (!TryInsert(Checked(spell, entry, worker.Id, static id => id))) throw Throw.SpellsOverlap(worker.Id);
        }

        var all = CollectionsMarshal.AsSpan(_after);
        var number = _workers.Add(worker.Id, entry, all);
        try
        {
            _cells.Add(entry, all, 1);
        }
        catch (CoverageException)
        {
            _workers.Remove(number);
            throw;
        }

        _begun.Change([], all);
        return number;
    }

    /// <summary>Changes a worker's attributes, such as his village, income or last month; his spells stay.</summary>
    /// <param name="number">His number.</param>
    /// <param name="worker">The attributes; his id stays what it was.</param>
    /// <exception cref="ArgumentException">
    /// As for <see cref="WorkerRegistryBuilder"/>; the number is nobody's; the id is another's; a spell is not open to his
    /// segment.
    /// </exception>
    public void Amend(int number, Worker worker)
    {
        ArgumentNullException.ThrowIfNull(worker);
        var before = Get(number, out var spells);
        if (!_workers.IsIdOf(number, worker.Id)) throw Throw.LiveIdChanges(_workers.IdOf(number), worker.Id);
        var after = WorkerEntry.Of(worker, _registry.Regions, _registry.Groups, _employers);
        if (after.Segment != before.Segment)
        {
            foreach (var spell in spells) CheckSegment(spell, after.Segment, worker.Id);
        }

        Copy(spells);
        var all = CollectionsMarshal.AsSpan(_after);
        _cells.Replace(before, after, all);
        _workers.Set(number, after, all);
    }

    /// <summary>Takes a worker with all his spells out.</summary>
    /// <exception cref="ArgumentException">The number is nobody's.</exception>
    public void Remove(int number)
    {
        var entry = Get(number, out var spells);
        _cells.Add(entry, spells, -1);
        _begun.Change(spells, []);
        _workers.Remove(number);
    }

    /// <summary>Adds a spell to a worker.</summary>
    /// <exception cref="ArgumentException">
    /// As for <see cref="WorkerRegistryBuilder"/>; the number is nobody's; it overlaps another.
    /// </exception>
    public void AddSpell(int number, Spell spell)
    {
        ArgumentNullException.ThrowIfNull(spell);
        var entry = Get(number, out var spells);
        Copy(spells);
        Insert(Checked(spell, entry, (_workers, number), static one => one._workers.IdOf(one.number)), number);
        Replace(number, entry, spells);
    }

    /// <summary>Ends a worker's spell, or lets it run on.</summary>
    /// <param name="number">The worker's number.</param>
    /// <param name="from">The first month of the spell.</param>
    /// <param name="to">Its last month from now on, inclusive; <see langword="null"/> while it runs.</param>
    /// <exception cref="ArgumentException">
    /// The number is nobody's; no spell begins in the month; it would be impossible.
    /// </exception>
    public void EndSpell(int number, YearMonth from, YearMonth? to)
    {
        var entry = Get(number, out var spells);
        var place = PlaceOf(spells, number, from);
        var months = MonthBounds.Of(from, to);
        if (months.IsEmpty) throw Throw.SpellEndsBeforeBeginning(_workers.IdOf(number), from, to!.Value);
        if (to is { } last && !ContributionMonth.IsInBounds(last)) throw Throw.MonthOutOfBounds(_workers.IdOf(number), last);
        Copy(spells);
        _after.RemoveAt(place);
        Insert(spells[place] with { Months = months }, number);
        Replace(number, entry, spells);
    }

    /// <summary>Takes a worker's spell out.</summary>
    /// <param name="number">The worker's number.</param>
    /// <param name="from">The first month of the spell.</param>
    /// <exception cref="ArgumentException">The number is nobody's; no spell begins in the month.</exception>
    public void RemoveSpell(int number, YearMonth from)
    {
        var entry = Get(number, out var spells);
        Copy(spells);
        _after.RemoveAt(PlaceOf(spells, number, from));
        Replace(number, entry, spells);
    }

    /// <summary>
    /// Goes on by another model of the same registry, such as one with another law, target, denominator or purse. Only
    /// figures that depend on what differs are computed again.
    /// </summary>
    /// <exception cref="ArgumentException">The model has another registry, other regions or other groups.</exception>
    /// <exception cref="CoverageException">As for <see cref="CoverageEngine.Recalculate"/>.</exception>
    public void Change(CoverageModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (model.Registry != _registry || _registry.Regions != model.Regions || _registry.Groups != model.Groups)
            throw Throw.RegistryOfOthers();
        if (!model.Horizon.Contains(_months)) throw Throw.MonthsOutside(_months, model.Horizon);
        if (!_cells.TryChange(model, _options)) _cells = Count(model, _cells.Payers);
        _model = model;
    }

    /// <summary>Publishes all changes made so far at once.</summary>
    /// <returns>The report readers now see.</returns>
    /// <exception cref="CoverageException">
    /// A sum of dues does not fit 64 bits, or the law refuses a spell; then the report before stays published.
    /// </exception>
    public CoverageReport Publish()
    {
        try
        {
            return _report = new CoverageReport(_model.Region, _cells.Publish(_model), _model.Denominators, _model.Targets)
            {
                LastActualMonth = _model.LastActual(_begun.Last(_model.Horizon.Last)),
            };
        }
        catch (OverflowException)
        {
            throw Throw.DuesTooLarge();
        }
    }

    private LiveCells Count(CoverageModel model, IEnumerable<Payer> payers) =>
        new(model, _months, payers, _workers, _options);

    /// <summary>Puts the spells that were worked out in the place of those a worker had.</summary>
    private void Replace(int number, in WorkerEntry entry, ReadOnlySpan<LiveSpell> spells)
    {
        var all = CollectionsMarshal.AsSpan(_after);
        _cells.Replace(entry, spells, all);
        _begun.Change(spells, all);
        _workers.Set(number, entry, all);
    }

    private WorkerEntry Get(int number, out ReadOnlySpan<LiveSpell> spells) =>
        _workers.TryGet(number, out var entry, out spells) ? entry : throw Throw.LiveNobody(number);

    private void Copy(ReadOnlySpan<LiveSpell> spells)
    {
        _after.Clear();
        _after.AddRange(spells);
    }

    /// <exception cref="ArgumentException">It overlaps another.</exception>
    private void Insert(LiveSpell added, int number)
    {
        if (!TryInsert(added)) throw Throw.SpellsOverlap(_workers.IdOf(number));
    }

    /// <summary>Puts a spell among those that were worked out, in the order of time.</summary>
    /// <returns>Whether it overlaps none of them.</returns>
    private bool TryInsert(LiveSpell added)
    {
        var place = 0;
        while (place < _after.Count && _after[place].Months.First < added.Months.First) place++;
        if ((place > 0 && _after[place - 1].Months.Last >= added.Months.First)
            || (place < _after.Count && _after[place].Months.First <= added.Months.Last)) return false;
        _after.Insert(place, added);
        return true;
    }

    private LiveSpell Checked<T>(Spell spell, in WorkerEntry entry, T worker, Func<T, string> idOf) =>
        new(SpellCheck.MonthsOf(spell, entry.Segment, worker, idOf), spell.Programmes, _cells.PayerNumber(spell.Payer));

    private static int PlaceOf(ReadOnlySpan<LiveSpell> spells, int number, YearMonth from)
    {
        var first = ContributionMonth.ToNumber(from);
        for (var place = 0; place < spells.Length; place++)
        {
            if (spells[place].Months.First == first) return place;
        }

        throw Throw.LiveNoSpell(number, from);
    }

    private void CheckSegment(LiveSpell spell, EmploymentSegment segment, string workerId)
    {
        if (!SpellRule.Allows(segment, spell.Programmes))
            throw Throw.ProgrammesNotForSegment(workerId, spell.Programmes, segment);
        if (!SpellRule.Allows(segment, _cells.PayerOf(spell.Payer))) throw Throw.SelfPayerNotForSegment(workerId, segment);
    }
}
