using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Scenarios;

/// <summary>
/// Turns the free money of envelopes into spells: a plan in the first month that an envelope may pay in, and again when
/// months that a purse paid for are over; under a cap, who does not fit into a month waits and is paid for from a later one on.
/// </summary>
internal sealed class PlannedCover
{
    private const int Never = int.MaxValue;

    private readonly CancellationToken _cancellation;
    private readonly CoverageModel _model;
    private readonly ProjectionAssumptions _assumptions;
    private readonly ProjectionState _state;
    private readonly OwnBands? _bands;
    private readonly PayingMonths[] _paying;
    private readonly int[] _due;
    private Queue<(FundingLine Line, int Workers, int Last)> _waiting = new();
    private readonly Dictionary<(RegionCode, string, Sector), int> _cells = [];
    private readonly List<int> _places = [];
    private readonly Dictionary<string, FundingPlan> _last = new(StringComparer.Ordinal);
    private readonly HashSet<string> _heldByCap = new(StringComparer.Ordinal);

    public PlannedCover(
        CoverageModel model,
        ProjectionAssumptions assumptions,
        ProjectionState state,
        MonthRange months,
        CancellationToken cancellation)
    {
        _cancellation = cancellation;
        (_model, _assumptions, _state) = (model, assumptions, state);
        _bands = model.Settings.FundedAtOwnBand ? new OwnBands(model.Law!, months) : null;
        _paying = [.. PayingMonths.Of(model).Where(paying => paying.Last >= ContributionMonth.ToNumber(months.First))];
        _due = Array.ConvertAll(_paying, paying => Math.Max(paying.First, ContributionMonth.ToNumber(months.First)));
        for (var cell = 0; cell < state.Cells.Cells.Length; cell++)
        {
            var one = state.Cells.Cells[cell];
            if (one is { Segment: EmploymentSegment.Bpu, HasEmployer: false })
                _cells.Add((model.Regions[one.Village].Code, model.Groups[one.Group].Code, one.Sector), cell);
        }
    }

    /// <summary>What was planned so far, and for whom there was no room.</summary>
    public PlannedMoney Money => new(_last, [.. _heldByCap, .. _waiting.Select(one => one.Line.SourceId)]);

    /// <summary>Pays for workers from a month on.</summary>
    /// <param name="month">The month.</param>
    /// <param name="most">The most enrolments that the month still bears.</param>
    /// <returns>How many were enrolled.</returns>
    public int Pay(int month, int most)
    {
        Plan(month);
        var paid = 0;
        for (var left = _waiting.Count; left > 0 && paid < most; left--)
        {
            var (line, workers, last) = _waiting.Dequeue();
            if (last < month)
            {
                _heldByCap.Add(line.SourceId);
                continue;
            }

            var now = Cover(line, month, last, Math.Min(workers, most - paid));
            paid += now;
            if (workers > now && paid >= most) _waiting.Enqueue((line, workers - now, last));
        }

        return paid;
    }

    private void Plan(int month)
    {
        var ends = new SortedDictionary<int, HashSet<string>>();
        for (var number = 0; number < _paying.Length; number++)
        {
            var (paying, isDue) = (_paying[number], _due[number] == month);
            if (!isDue && (_state.PurseEnded.Count == 0 || month < paying.First || month > paying.Last)) continue;
            var end = _assumptions.MonthsFunded is { } length ? Math.Min(paying.Last, month + length - 1) : paying.Last;
            if (isDue) _due[number] = end < paying.Last ? end + 1 : Never;
            if (!ends.TryGetValue(end, out var sources)) ends.Add(end, sources = []);
            sources.Add(paying.SourceId);
        }

        // Whoever waits for one of these purses is planned for anew: its money is free until he is paid for.
        var due = ends.Values.SelectMany(sources => sources).ToHashSet(StringComparer.Ordinal);
        if (due.Count > 0) _waiting = new(_waiting.Where(one => !due.Contains(one.Line.SourceId)));
        foreach (var (end, sources) in ends.OrderBy(one => FirstUse(one.Value))) Plan(month, end, sources);
    }

    /// <summary>Purses that pay for different months are not planned together; so those that are used first come first.</summary>
    private int FirstUse(HashSet<string> sources) => _model.FundingSources.Where(purse => sources.Contains(purse.Id)).Min(purse => purse.OrderOfUse);

    /// <summary>Plans with the purses whose envelopes are due; the others may not pay this time, as if they had no legal basis.</summary>
    private void Plan(int month, int end, HashSet<string> sources)
    {
        var window = new MonthRange(ContributionMonth.FromNumber(month), ContributionMonth.FromNumber(end));
        var model = _model with
        {
            Registry = _state.Written(),
            Horizon = new MonthRange(_model.Horizon.First, _model.Horizon.Last > window.Last ? _model.Horizon.Last : window.Last),
            FundingSources = [.. _model.FundingSources.Select(purse => sources.Contains(purse.Id) ? purse : purse with { LegalBasis = null })],
        };
        var request = new FundingRequest(window) { Strategy = _assumptions.Strategy, PassesOverTolerated = window.Last };
        var plan = FundingPlanner.Plan(model, request, cancellation: _cancellation);
        foreach (var source in sources) _last[source] = plan;
        foreach (var charge in plan.FirstCharges) PayStaff(charge, model, window);
        foreach (var line in plan.Lines) _waiting.Enqueue((line, line.Workers, end));
    }

    /// <summary>The cheapest first, as the plan counts them.</summary>
    private void PayStaff(FirstCharge charge, CoverageModel model, MonthRange window)
    {
        if (charge.PaidWorkers == 0) return;
        var (first, last) = (ContributionMonth.ToNumber(window.First), ContributionMonth.ToNumber(window.Last));
        var (registry, columns) = (_state.Registry, _state.Registry.Workers);
        var purse = model.FundingSources.First(one => one.Id == charge.SourceId);
        var prices = new StaffPrices(model.Law!, window);
        Rupiah CostOf(int worker) => prices.Of(new StaffProfile(
            columns.Sectors[worker], columns.Incomes[worker], columns.RiskClasses[worker], registry.EmployerOf(worker)!.Workers, purse.Kind)).Sum;

        var staff = new List<int>();
        for (var cell = 0; cell < _state.Cells.Cells.Length; cell++)
        {
            if (_state.Cells.Cells[cell] is not { Segment: EmploymentSegment.Pu, HasEmployer: true } one
                || purse.Forbids(model.Regions[one.Village].Code, model.Groups[one.Group].Code, one.Segment, one.Sector) is not null)
            {
                continue;
            }

            _places.Clear();
            _state.Uncovered.List(_state.Cells.Starts[cell], _state.Cells.Starts[cell + 1], _places);
            staff.AddRange(_places.Select(place => _state.Cells.WorkerAt[place])
                .Where(worker => registry.EmployerOf(worker)!.Id == charge.EmployerId && _state.IsFreeUntil(worker, last)));
        }

        foreach (var worker in staff.OrderBy(CostOf).ThenBy(worker => columns.Ids[worker], StringComparer.Ordinal).Take(charge.PaidWorkers))
            _state.Enrol(worker, first, last, Payer.Purse(charge.SourceId), atLowestBand: false);
    }

    private int Cover(FundingLine line, int month, int last, int most)
    {
        var cell = _cells[(line.Need.Village, line.Need.Group, line.Need.Sector)];
        _places.Clear();
        _state.Uncovered.List(_state.Cells.Starts[cell], _state.Cells.Starts[cell + 1], _places);
        var covered = 0;
        foreach (var place in _places)
        {
            if (covered == most) break;
            var worker = _state.Cells.WorkerAt[place];
            if (!_state.IsFreeUntil(worker, last) || (_bands is not null && IncomeOf(worker) != line.Need.Income)) continue;
            _state.Enrol(worker, month, last, Payer.Purse(line.SourceId), atLowestBand: _bands is null);
            covered++;
        }

        return covered;
    }

    private Rupiah? IncomeOf(int worker) => _state.Registry.Workers.Incomes[worker] is var income and not WorkerColumns.NoIncome
        ? _bands!.Of(new Rupiah(income))
        : null;
}
