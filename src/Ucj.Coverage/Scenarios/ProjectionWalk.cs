using NodaTime;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Scenarios;

/// <summary>
/// Walks through the months: what the data knows of, then who goes on alone, who lapses, whom purses pay for, whom their
/// employers and communities register, and who enrols by himself. Rates give whole workers; the fraction that is left of a
/// month counts in the next, and those chosen lie evenly among all.
/// </summary>
internal sealed class ProjectionWalk
{
    private const int Whole = 1_000_000;
    private const int Ever = int.MaxValue;

    private readonly CoverageModel _model;
    private readonly ProjectionAssumptions _assumptions;
    private readonly ProjectionState _state;
    private readonly PlannedCover? _plans;
    private readonly RaisedRegistration[] _registrations;
    private readonly long[] _registeredBy;
    private readonly (int Start, int End)[] _placesOfGroup;
    private readonly long[,] _fractions;
    private readonly List<int> _found = [];
    private readonly int _first;
    private int _room;

    public ProjectionWalk(
        CoverageModel model,
        WorkerRegistry registry,
        MonthRange months,
        ProjectionAssumptions assumptions,
        CancellationToken cancellation = default)
    {
        (_model, _assumptions) = (model, assumptions);
        _first = ContributionMonth.ToNumber(months.First);
        _state = new ProjectionState(model, registry, months, cancellation);
        _plans = assumptions.SpendEnvelopes && model.Law is not null ? new PlannedCover(model, assumptions, _state, months, cancellation) : null;
        _fractions = new long[model.Groups.Count, 3];
        _placesOfGroup = PlacesOfGroups();
        _state.Enter(_first);
        _registrations = [.. assumptions.Registrations.SelectMany(Raised)];
        _registeredBy = new long[model.Communities.Count];
    }

    public ProjectionState State => _state;

    /// <summary>How money was planned so far; none where no envelope is spent.</summary>
    public PlannedMoney? Money => _plans?.Money;

    /// <summary>Lets everything of a month happen. Months come one after the other, from the first.</summary>
    /// <returns>Who enrolled and who lapsed.</returns>
    public (long Enrolled, long Lapsed) Walk(int month)
    {
        if (month > _first) _state.Enter(month);
        _room = _assumptions.CapPerMonth ?? Ever;
        GoOn(month);
        Lapse(month);
        if (_plans is not null) _room -= _plans.Pay(month, _room);
        foreach (var raised in _registrations) Register(raised, month);
        Enrol(month);
        return _state.Leave();
    }

    private void GoOn(int month)
    {
        foreach (var byGroup in _state.PurseEnded.Select(worker => _state.Cells.PlaceOf[worker]).Order().GroupBy(GroupAt).ToArray())
        {
            int[] places = [.. byGroup];
            foreach (var place in Evenly(places, Quota(byGroup.Key, places.Length, MovementKind.GoingOn, _assumptions.GoingOn)))
                Begin(_state.Cells.WorkerAt[place], month);
        }
    }

    private void Lapse(int month)
    {
        for (var group = 0; group < _placesOfGroup.Length; group++)
        {
            if (_assumptions.Lapse.Of(_model.Groups[group].Code) == 0) continue;
            _found.Clear();
            _state.PaidByOwn.List(_placesOfGroup[group].Start, _placesOfGroup[group].End, _found);
            _found.RemoveAll(place => _state.SpellBefore(_state.Cells.WorkerAt[place], month) is null);
            foreach (var place in Evenly(_found, Quota(group, _found.Count, MovementKind.Lapse, _assumptions.Lapse)))
            {
                var worker = _state.Cells.WorkerAt[place];
                _state.Lapse(worker, month, _state.SpellBefore(worker, month)!.Value);
            }
        }
    }

    private void Register(RaisedRegistration raised, int month)
    {
        var cells = raised.Cells;
        var lacking = raised.Community is { } community
            ? StepTo(0, raised.Change.MissingOf(_model.Communities[community]) ?? 0, raised.Change.By, month) - _registeredBy[community]
            : StepTo(raised.Before, raised.Change.Share.CeilingOf(cells.Sum(cell => (long)_state.EligibleOf[cell])), raised.Change.By, month) - Covered(cells);
        var wanted = (int)Math.Min(Math.Max(0, lacking), _room);
        if (wanted == 0) return;
        _found.Clear();
        foreach (var cell in cells) _state.Uncovered.List(_state.Cells.Starts[cell], _state.Cells.Starts[cell + 1], _found);
        foreach (var place in Evenly(_found, wanted)) Begin(_state.Cells.WorkerAt[place], month);
        var registered = Math.Min(wanted, _found.Count);
        _room -= registered;
        if (raised.Community is { } one) _registeredBy[one] += registered;
    }

    /// <summary>Where equal steps from the first month on have come in a month.</summary>
    private long StepTo(long before, long aim, YearMonth by, int month)
    {
        var last = ContributionMonth.ToNumber(by);
        return month >= last ? aim : before + ((Math.Max(0, aim - before) * (month - _first + 1)) + (last - _first)) / (last - _first + 1);
    }

    private void Enrol(int month)
    {
        for (var group = 0; group < _placesOfGroup.Length; group++)
        {
            if (_assumptions.Enrolment.Of(_model.Groups[group].Code) == 0) continue;
            _found.Clear();
            _state.Uncovered.List(_placesOfGroup[group].Start, _placesOfGroup[group].End, _found);
            var wanted = Math.Min(Quota(group, _found.Count, MovementKind.Enrolment, _assumptions.Enrolment), _room);
            foreach (var place in Evenly(_found, wanted)) Begin(_state.Cells.WorkerAt[place], month);
            _room -= wanted;
        }
    }

    /// <summary>A spell without a purse: a BPU worker pays himself, any other's employer does.</summary>
    private void Begin(int worker, int month) => _state.Enrol(
        worker,
        month,
        MonthBounds.Open.Last,
        _state.Registry.Workers.Segments[worker] == EmploymentSegment.Bpu ? Payer.Self : Payer.Employer,
        atLowestBand: false);

    private int Quota(int group, int workers, MovementKind kind, GroupRates rates)
    {
        ref var fraction = ref _fractions[group, (int)kind];
        fraction += (long)rates.Of(_model.Groups[group].Code) * workers;
        var quota = (int)(fraction / Whole);
        fraction %= Whole;
        return Math.Min(quota, workers);
    }

    private static int[] Evenly(IReadOnlyList<int> places, int wanted)
    {
        var chosen = new int[Math.Min(wanted, places.Count)];
        for (var number = 0; number < chosen.Length; number++)
            chosen[number] = places[(int)((2L * number + 1) * places.Count / (2L * chosen.Length))];
        return chosen;
    }

    private long Covered(List<int> cells) => cells.Sum(cell =>
        (long)_state.EligibleOf[cell] - _state.Uncovered.Count(_state.Cells.Starts[cell], _state.Cells.Starts[cell + 1]));

    /// <summary>What a change raises: of the communities in the data each one's own registration; where there are none, that of all.</summary>
    private IEnumerable<RaisedRegistration> Raised(RaiseRegistration change)
    {
        var cells = CellsOf(change.Duty);
        if (change.Duty != RegistrationDuty.Communities || _model.Communities.Count == 0)
            return [new RaisedRegistration(change, cells, Covered(cells), null)];
        return _model.Communities.Index().Where(one => change.MissingOf(one.Item) is not null)
            .Select(one => new RaisedRegistration(change, [.. cells.Where(cell => MayHold(_state.Cells.Cells[cell], one.Item))], 0, one.Index));
    }

    private List<int> CellsOf(RegistrationDuty duty) => [.. Enumerable.Range(0, _state.Cells.Cells.Length).Where(cell => duty switch
    {
        RegistrationDuty.Employers => _state.Cells.Cells[cell].Segment == EmploymentSegment.Pu,
        RegistrationDuty.Communities => _state.Cells.Cells[cell] is { Segment: EmploymentSegment.Bpu, HasEmployer: false },
        _ => _state.Cells.Cells[cell].Segment == EmploymentSegment.Jakon,
    })];

    /// <summary>Whether members of a community may be in a cell: in its village, and of its group or else its sector, where known.</summary>
    private bool MayHold(ProjectionCells.Cell cell, Community community) =>
        (community.Village is not { } village || _model.Regions.Regions[cell.Village].Code == village)
        && (community.Group is { } group
            ? _model.Groups[cell.Group].Code == group
            : community.Sector is not { } sector || cell.Sector == sector);

    private int GroupAt(int place) => _state.Cells.Cells[_state.Cells.CellOf[_state.Cells.WorkerAt[place]]].Group;

    private (int Start, int End)[] PlacesOfGroups()
    {
        var places = new (int Start, int End)[_model.Groups.Count];
        for (var cell = _state.Cells.Cells.Length - 1; cell >= 0; cell--)
        {
            var group = _state.Cells.Cells[cell].Group;
            var end = places[group].End == 0 ? _state.Cells.Starts[cell + 1] : places[group].End;
            places[group] = (_state.Cells.Starts[cell], end);
        }

        return places;
    }
}
