using System.Runtime.InteropServices;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Recalculation;

/// <summary>The cells of a model that are kept up to date, with the law they are counted by.</summary>
internal sealed class LiveCells
{
    private readonly PackedRegistry _packed;
    private readonly Dictionary<CellKey, LiveCell> _byKey = [];
    private readonly List<LiveCell> _cells = [];
    private readonly List<PackedSpell> _before = [];
    private readonly List<PackedSpell> _after = [];
    private readonly LiveWorkers _workers;
    private CoverageModel _model;
    private PurseKinds _kinds;
    private AskedMonths _asked;
    private LawTable _law;

    /// <exception cref="CoverageException">The workers are of too many kinds, or the purse of a spell is none of the model's.</exception>
    /// <param name="model">The model.</param>
    /// <param name="months">The months to count.</param>
    /// <param name="payers">Payers that have numbers already, in their order; the registry's own are the first.</param>
    /// <param name="workers">The workers of its registry, with the changes made so far.</param>
    /// <param name="options">The kernel.</param>
    public LiveCells(
        CoverageModel model,
        MonthRange months,
        IEnumerable<Payer> payers,
        LiveWorkers workers,
        RecalculationOptions options)
    {
        (_model, _workers) = (model, workers);
        _kinds = new PurseKinds(model.FundingSources);
        _asked = new AskedMonths(months, model.Settings.ToleranceMonths);

        // Packed for itself: its classes grow with every change, those of a registry that others share must not.
        _packed = PackedRegistry.Of(model.Registry!, model.Settings, PackingEdges.Of(model.Law));
        foreach (var payer in payers) PayerNumber(payer);
        _law = LawOf(model);
        for (int part = 0, end; part < _packed.Parts.Length; part = end)
        {
            end = part + 1;
            while (end < _packed.Parts.Length && _packed.Parts[end] == _packed.Parts[part]) end++;
            var cell = new LiveCell(_packed.Parts[part], _packed.Cells[part], part..end);
            _byKey.Add(cell.Key, cell);
            _cells.Add(cell);
        }

        Count(null, options);
    }

    /// <summary>The number of a payer, a new one if need be.</summary>
    /// <exception cref="CoverageException">It is a purse that is not one of the model's.</exception>
    public int PayerNumber(Payer payer)
    {
        if (_model.Law is not null) _kinds.Of(payer);
        return _packed.Classes.PayerNumber(payer);
    }

    /// <summary>All payers, by number.</summary>
    public IReadOnlyList<Payer> Payers => _packed.Classes.Payers;

    /// <summary>The payer of a number.</summary>
    public Payer PayerOf(int number) => _packed.Classes.Payers[number];

    /// <summary>Adds a worker, or takes one back.</summary>
    public void Add(in WorkerEntry worker, ReadOnlySpan<LiveSpell> spells, int sign)
    {
        if (CellOf(worker) is not { } cell) return;
        Pack(worker, spells, _after);
        cell.Add(Eligible(worker), sign);
        foreach (var spell in _after) cell.Add(spell, sign, _law, _asked);
    }

    /// <summary>Puts other attributes of a worker in the place of those before; his spells stay.</summary>
    public void Replace(in WorkerEntry before, in WorkerEntry after, ReadOnlySpan<LiveSpell> spells)
    {
        Add(after, spells, 1); // first, as it may be refused
        Add(before, spells, -1);
    }

    /// <summary>Puts other spells of a worker in the place of those before; what both have in common is not touched.</summary>
    public void Replace(in WorkerEntry worker, ReadOnlySpan<LiveSpell> before, ReadOnlySpan<LiveSpell> after)
    {
        if (CellOf(worker) is not { } cell) return;
        Pack(worker, before, _before);
        Pack(worker, after, _after);
        foreach (var spell in _before)
        {
            if (!_after.Remove(spell)) cell.Add(spell, -1, _law, _asked);
        }

        foreach (var spell in _after) cell.Add(spell, 1, _law, _asked);
    }

    /// <summary>Goes on by another model, and counts what depends on the difference.</summary>
    /// <returns>Whether it can; other ages, or other lines in the law, need the workers packed anew.</returns>
    public bool TryChange(CoverageModel model, RecalculationOptions options)
    {
        if (model.Settings.MinAge != _model.Settings.MinAge || model.Settings.MaxAge != _model.Settings.MaxAge) return false;
        if (model.Law != _model.Law && !PackingEdges.Of(model.Law).Equals(_packed.Classes.Edges)) return false;
        var (before, hadTolerance) = (_law, _asked.Tolerance);
        _law = LawOf(model);
        _kinds = new PurseKinds(model.FundingSources);
        (_model, _asked) = (model, _asked with { Tolerance = model.Settings.ToleranceMonths });
        Count(hadTolerance == _asked.Tolerance ? CellsOf(before) : null, options);
        return true;
    }

    /// <summary>The cube as it is now; cells that were not touched since the last one are shared with it.</summary>
    public CoverageCube Publish(CoverageModel model)
    {
        foreach (var cell in _cells)
        {
            if (cell.IsTouched) cell.Publish(_law, _packed.Classes, _asked);
        }

        return new CoverageCube(
            model.Regions,
            _asked.Months,
            true,
            _asked.DuesBy(model.Law),
            reports: null,
            [.. _cells.Select(cell => cell.Published).OfType<CellSeries>()]);
    }

    private MonthBounds Eligible(in WorkerEntry worker) => EligibleMonths.Of(worker.Birth, worker.Workforce, _model.Settings);

    /// <summary>The cell of a worker, unless he is never counted.</summary>
    private LiveCell? CellOf(in WorkerEntry worker) => worker.Segment == EmploymentSegment.Pmi || Eligible(worker).IsEmpty
        ? null
        : Of(CellKey.Of(worker.Village, worker.Group, worker.Segment, worker.Sector, _workers.EmployerOf(worker)?.Scale));

    /// <summary>Packs the spells of a worker who is counted.</summary>
    private void Pack(in WorkerEntry worker, ReadOnlySpan<LiveSpell> spells, List<PackedSpell> all)
    {
        all.Clear();
        var packing = new WorkerPacking(
            _packed.Classes,
            worker.Segment,
            worker.Sector,
            worker.RiskClass,
            _workers.EmployerOf(worker)?.Workers,
            worker.Income,
            Eligible(worker));
        for (var number = 0; number < spells.Length; number++)
        {
            var spell = spells[number];
            var previous = number > 0 ? spells[number - 1].Months.Last : (int?)null;
            var next = number + 1 < spells.Length ? spells[number + 1].Months.First : (int?)null;
            if (packing.TryPack(spell.Months, spell.Programmes, spell.Payer, previous, next, spell.AtLowestBand, out var packed)) all.Add(packed);
        }

        _law.AddClasses();
    }

    private LawTable LawOf(CoverageModel model) =>
        new(_packed.Classes, model.Law, _asked, new PurseKinds(model.FundingSources).Of);

    /// <summary>Counts cells anew: their packed workers, then what has changed since they were packed.</summary>
    /// <param name="only">The cells; <see langword="null"/> for all.</param>
    /// <param name="options">The kernel.</param>
    private void Count(HashSet<LiveCell>? only, RecalculationOptions options)
    {
        var counter = new PackedRecalculation(_packed, _law, _asked).Counter(options.Kernel);
        foreach (var cell in only ?? [.. _cells]) cell.Count(counter, _law, _asked);
        var originals = new List<LiveSpell>();
        foreach (var number in _workers.Changed)
        {
            if (_workers.TryGetOriginal(number, out var original, originals))
                AddTo(original, CollectionsMarshal.AsSpan(originals), -1);
            if (_workers.TryGet(number, out var worker, out var spells)) AddTo(worker, spells, 1);
        }

        void AddTo(in WorkerEntry worker, ReadOnlySpan<LiveSpell> spells, int sign)
        {
            if (CellOf(worker) is { } cell && (only is null || only.Contains(cell))) Add(worker, spells, sign);
        }
    }

    /// <summary>The cells with a spell that costs another sum than by the law before.</summary>
    private HashSet<LiveCell> CellsOf(LawTable before)
    {
        var changed = new bool[_packed.Classes.Count];
        for (var number = 0; number < changed.Length; number++) changed[number] = !_law.IsSame(number, before);
        var cells = _cells.Where(cell => HasAny(cell, changed)).ToHashSet();
        foreach (var number in _workers.Changed)
        {
            if (!_workers.TryGet(number, out var worker, out var spells) || CellOf(worker) is not { } cell) continue;
            Pack(worker, spells, _after);
            if (_after.Exists(spell => changed[spell.Class])) cells.Add(cell);
        }

        return cells;
    }

    private bool HasAny(LiveCell cell, bool[] classes)
    {
        var first = _packed.SpellStarts[_packed.PayerStarts[cell.Parts.Start.Value]];
        var end = _packed.SpellStarts[_packed.PayerStarts[cell.Parts.End.Value]];
        foreach (var spellClass in _packed.Spells.Class.AsSpan(first..end))
        {
            if (classes[spellClass]) return true;
        }

        return false;
    }

    private LiveCell Of(CellKey key)
    {
        if (_byKey.TryGetValue(key, out var known)) return known;
        var cell = new LiveCell(key, key.Cell(_model.Regions, _model.Groups), 0..0);
        cell.Count(new PackedRecalculation(_packed, _law, _asked).Counter(RecalculationKernel.Portable), _law, _asked);
        _byKey.Add(key, cell);
        var place = _cells.FindIndex(other => other.Key.CompareTo(key) > 0);
        _cells.Insert(place < 0 ? _cells.Count : place, cell);
        return cell;
    }
}
