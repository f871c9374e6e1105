using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Scenarios;

/// <summary>
/// Every worker's standing in the month that is walked through: eligible, covered, active, by whom. Only a worker to whom
/// something happens is looked at again.
/// </summary>
internal sealed class ProjectionState
{
    private const byte Eligible = 1;
    private const byte Covered = 2;
    private const byte Active = 4;

    private readonly int _tolerance;
    private readonly MonthBounds _months;
    private readonly List<int>?[] _events;
    private readonly byte[] _standing;
    private readonly bool[] _wasActive;
    private readonly int[] _current;
    private readonly int[] _next;
    private readonly int[] _profile;
    private readonly int[] _payer;
    private readonly List<int> _touched = [];

    public ProjectionState(CoverageModel model, WorkerRegistry registry, MonthRange months, CancellationToken cancellation)
    {
        Registry = registry;
        _tolerance = model.Settings.ToleranceMonths;
        _months = MonthBounds.Of(months.First, months.Last);
        _events = new List<int>?[months.Length];
        Cells = ProjectionCells.Of(registry, model.Settings, cancellation);
        Book = new SpellBook(registry);
        Dues = new RunningDues(model, Book, months.First);
        Uncovered = new PlaceSet(registry.Count);
        PaidByOwn = new PlaceSet(registry.Count);
        EligibleOf = new int[Cells.Cells.Length];
        ActiveOf = new int[Cells.Cells.Length];
        (_standing, _wasActive) = (new byte[registry.Count], new bool[registry.Count]);
        (_current, _profile, _payer) = (new int[registry.Count], new int[registry.Count], new int[registry.Count]);
        _next = registry.Spells.Starts[..^1];
        for (var worker = 0; worker < registry.Count; worker++)
        {
            registry.Look(worker, cancellation);
            Begin(worker);
        }
    }

    public WorkerRegistry Registry { get; }

    public ProjectionCells Cells { get; }

    public SpellBook Book { get; }

    public RunningDues Dues { get; }

    /// <summary>The months in which each worker is eligible.</summary>
    public MonthBounds[] EligibleIn => Cells.EligibleIn;

    /// <summary>Those eligible and without a spell in the month.</summary>
    public PlaceSet Uncovered { get; }

    /// <summary>Those covered by a spell that they or their employers pay.</summary>
    public PlaceSet PaidByOwn { get; }

    /// <summary>Eligible workers by cell.</summary>
    public int[] EligibleOf { get; }

    /// <summary>Active workers by cell.</summary>
    public int[] ActiveOf { get; }

    /// <summary>Active workers by payer.</summary>
    public List<int> ActiveBy { get; } = [];

    /// <summary>Those whose months paid by a purse ended with the month before.</summary>
    public List<int> PurseEnded { get; } = [];

    /// <summary>Goes on to a month.</summary>
    public void Enter(int month)
    {
        Dues.Enter(ContributionMonth.FromNumber(month));
        PurseEnded.Clear();
        if (_events[month - _months.First] is not { } events) return;
        foreach (var worker in events) Refresh(worker, month);
    }

    /// <summary>Those who became active in the month or lapsed in it, once all of it has happened.</summary>
    public (long Enrolled, long Lapsed) Leave()
    {
        var (enrolled, lapsed) = (0L, 0L);
        foreach (var worker in _touched)
        {
            var isActive = (_standing[worker] & Active) != 0;
            if (isActive && !_wasActive[worker]) enrolled++;
            if (!isActive && _wasActive[worker] && (_standing[worker] & Eligible) != 0) lapsed++;
            _wasActive[worker] = isActive;
        }

        _touched.Clear();
        return (enrolled, lapsed);
    }

    /// <summary>
    /// Whether a worker may be paid for in every month until the last: eligible, no spell of the data begins, and tolerance
    /// does not keep him active through all of them.
    /// </summary>
    public bool IsFreeUntil(int worker, int last) => EligibleIn[worker].Last >= last && NextFrom(worker) > last
        && !(_current[worker] >= 0 && (long)Book.To(_current[worker]) + _tolerance >= last);

    /// <summary>The spell that covers a worker of <see cref="PaidByOwn"/>, when it began before the month.</summary>
    public int? SpellBefore(int worker, int month) => Book.From(_current[worker]) < month ? _current[worker] : null;

    /// <summary>Writes a spell from the month on.</summary>
    public void Enrol(int worker, int month, int last, Payer payer, bool atLowestBand)
    {
        var to = Math.Min(last, NextFrom(worker) - 1);
        _current[worker] = Book.Add(worker, month, to, Book.NumberOf(payer), atLowestBand);
        Schedule(worker, to + 1);
        Schedule(worker, (long)to + 1 + _tolerance);
        Refresh(worker, month);
    }

    /// <summary>Ends a spell with the month before.</summary>
    public void Lapse(int worker, int month, int spell)
    {
        Book.Cut(spell, month - 1);
        Schedule(worker, (long)month + _tolerance);
        Refresh(worker, month);
    }

    /// <summary>The registry with all spells as they are now.</summary>
    public WorkerRegistry Written() => Registry.With(Registry.Workers, Book.Columns());

    private void Begin(int worker)
    {
        _current[worker] = _profile[worker] = _payer[worker] = -1;
        Refresh(worker, _months.First - 1);
        _wasActive[worker] = (_standing[worker] & Active) != 0;
        _touched.Clear();
        Schedule(worker, _months.First);
        Schedule(worker, EligibleIn[worker].First);
        Schedule(worker, (long)EligibleIn[worker].Last + 1);
        if (_current[worker] is >= 0 and var running) ScheduleEnd(worker, running);
        for (var spell = _next[worker]; spell < Registry.Spells.Starts[worker + 1]; spell++)
        {
            Schedule(worker, Book.From(spell));
            ScheduleEnd(worker, spell);
        }
    }

    private void ScheduleEnd(int worker, int spell)
    {
        Schedule(worker, (long)Book.To(spell) + 1);
        if (_tolerance > 0) Schedule(worker, (long)Book.To(spell) + 1 + _tolerance);
    }

    private void Schedule(int worker, long month)
    {
        if (month >= _months.First && month <= _months.Last) (_events[month - _months.First] ??= []).Add(worker);
    }

    private int NextFrom(int worker) =>
        _next[worker] < Registry.Spells.Starts[worker + 1] ? Book.From(_next[worker]) : int.MaxValue;

    private void Refresh(int worker, int month)
    {
        var before = _standing[worker];
        while (NextFrom(worker) <= month) _current[worker] = _next[worker]++;
        var spell = _current[worker];
        byte now = 0;
        if (EligibleIn[worker].Contains(month))
        {
            now = Eligible;
            if (spell >= 0 && month <= Book.To(spell)) now |= Covered;
            if (spell >= 0 && month <= (long)Book.To(spell) + _tolerance) now |= Active;
        }

        _standing[worker] = now;
        _touched.Add(worker);
        var cell = Cells.CellOf[worker];
        EligibleOf[cell] += (now & Eligible) - (before & Eligible);
        ActiveOf[cell] += ((now & Active) - (before & Active)) / Active;
        var payer = spell < 0 ? -1 : Book.PayerOf(spell);
        if ((before & Active) != 0) ActiveBy[_payer[worker]]--;
        if ((now & Active) != 0) CountActive(payer);
        if ((before & Covered) != 0) Dues.Count(_profile[worker], -1);
        if ((now & Covered) != 0)
        {
            _profile[worker] = Dues.ProfileOf(Registry, worker, spell);
            Dues.Count(_profile[worker], 1);
        }

        var place = Cells.PlaceOf[worker];
        var isByPurse = spell >= 0 && Book.Payers[payer].Kind == PayerKind.Purse;
        Uncovered.Set(place, (now & (Eligible | Covered)) == Eligible);
        PaidByOwn.Set(place, (now & Covered) != 0 && !isByPurse);
        if ((before & Covered) != 0 && (now & (Eligible | Covered)) == Eligible && isByPurse && _payer[worker] == payer)
            PurseEnded.Add(worker);
        _payer[worker] = payer;
    }

    private void CountActive(int payer)
    {
        while (ActiveBy.Count <= payer) ActiveBy.Add(0);
        ActiveBy[payer]++;
    }
}
