using Ucj.Coverage.Measurement;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Recalculation;

/// <summary>Counts workers into a cube, one after the other and month by month.</summary>
internal sealed class WorkerCounting
{
    private readonly CoverageModel _model;
    private readonly WorkerRegistry _registry;
    private readonly CoverageCubeBuilder _cube;
    private readonly WorkerDues? _dues;
    private readonly int _firstDues;
    private readonly MonthBounds _months;

    public WorkerCounting(CoverageModel model, WorkerRegistry registry, MonthRange months)
    {
        _model = model;
        _registry = registry;
        _months = MonthBounds.Of(months.First, months.Last);
        MonthRange? duesMonths = null;
        if (model.Law is { } schedule)
        {
            _dues = new WorkerDues(registry, schedule, model.FundingSources);
            _firstDues = ContributionMonth.ToNumber(schedule.FirstMonth);
            duesMonths = months.Intersect(new MonthRange(schedule.FirstMonth, ContributionMonth.Latest));
        }

        _cube = new CoverageCubeBuilder(model.Regions, model.Groups, months, hasFlows: true, duesMonths);
    }

    public CoverageCube Build() => _cube.Build();

    /// <summary>Counts the worker of a number.</summary>
    public void Count(int worker)
    {
        var workers = _registry.Workers;

        // Migrant workers are quoted, but coverage counts PU, BPU and JAKON.
        if (workers.Segments[worker] == EmploymentSegment.Pmi) return;
        var history = new WorkerHistory(_registry, worker, _model.Settings);
        if (history.Eligible.Intersect(_months).IsEmpty) return;
        var counts = _cube.Cell(
            workers.Villages[worker],
            workers.Groups[worker],
            workers.Segments[worker],
            workers.Sectors[worker],
            _registry.EmployerOf(worker)?.Scale);
        var firstActive = history.FirstActive;
        var wasActive = history.ActiveBy(_months.First - 1) is not null;
        var (lastSpell, byPayer) = ((int?)null, (PayerCounts?)null);
        for (var month = _months.First; month <= _months.Last; month++)
        {
            var index = month - _months.First;
            var activeBy = history.ActiveBy(month);
            var isEligible = history.Eligible.Contains(month);
            if (isEligible) counts.Eligible[index]++;
            if (activeBy is { } spell)
            {
                if (spell != lastSpell) (lastSpell, byPayer) = (spell, counts.Of(PayerOf(spell)));
                byPayer!.Active[index]++;
                byPayer.Dues[index] += DuesOf(worker, spell, month);
            }

            if (activeBy is not null && !wasActive) counts.Enrolled[index]++;
            if (month == firstActive) counts.New[index]++;
            if (activeBy is null && wasActive && isEligible) counts.Lapsed[index]++;
            wasActive = activeBy is not null;
        }
    }

    private Payer PayerOf(int spell) => _registry.Payers[_registry.Spells.PayerNumbers[spell]];

    /// <summary>Nothing is due by a spell that has ended and only the tolerance keeps active.</summary>
    private Dues DuesOf(int worker, int spell, int month) =>
        _dues is null || month < _firstDues || month > _registry.Spells.To[spell]
            ? default
            : _dues.Of(worker, spell, ContributionMonth.FromNumber(month));
}
