using NodaTime;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Duties;

/// <summary>Counts the workers of employers, and what is owed for them, one worker after the other.</summary>
internal sealed class EmployerReckoning
{
    private readonly WorkerRegistry _registry;
    private readonly PremiumSchedule _schedule;
    private readonly CoverageSettings _settings;
    private readonly WorkerPremium _premium;
    private readonly PremiumPayer[] _payers;
    private readonly Tally?[] _tallies;
    private readonly MonthRange _asked;
    private readonly MonthBounds _months;

    public EmployerReckoning(CoverageModel model, MonthRange months)
    {
        _registry = model.Registry ?? throw Throw.NeedsWorkers();
        _schedule = model.Law ?? throw Throw.ModelWithoutLaw();
        _settings = model.Settings with { ToleranceMonths = 0 };
        _premium = new WorkerPremium(_registry, _schedule);
        var purses = new PurseKinds(model.FundingSources);
        _payers = [.. _registry.Employers.Select(employer =>
            employer.PaidBy is { } purse ? purses.Of(Payer.Purse(purse)) : PremiumPayer.Employer)];
        _tallies = new Tally[_registry.Employers.Count];
        _asked = months;
        _months = MonthBounds.Of(months.First, months.Last);
    }

    public void AddAll(CancellationToken cancellation)
    {
        for (var worker = 0; worker < _registry.Count; worker++)
        {
            _registry.Look(worker, cancellation);
            Add(worker);
        }
    }

    public IEnumerable<EmployerDuty> Duties() => _registry.Employers.Select((employer, number) =>
        new EmployerDuty(
            employer,
            [.. _asked.Months().Select((month, index) => MonthOf(employer, _tallies[number], month, index))]));

    /// <summary>What is doubtful about the law that the premiums rest on.</summary>
    public IReadOnlyList<Warning> Warnings => _premium.Doubts.Warnings;

    private void Add(int worker)
    {
        var employer = _registry.Workers.Employers[worker];
        if (employer == WorkerColumns.NoEmployer || _registry.Workers.Segments[worker] == EmploymentSegment.Pmi) return;
        var history = new WorkerHistory(_registry, worker, _settings);
        var eligible = history.Eligible.Intersect(_months);
        if (eligible.IsEmpty) return;
        var tally = _tallies[employer] ??= new Tally(_asked.Length);
        for (var month = eligible.First; month <= eligible.Last; month++)
        {
            var index = month - _months.First;
            tally.Eligible[index]++;
            if (history.ActiveBy(month) is not null) tally.Covered[index]++;
            else if (OwedFor(worker, employer, ContributionMonth.FromNumber(month)) is { } owed) tally.Owed[index] += owed;
            else tally.Unpriced[index]++;
        }
    }

    private Dues? OwedFor(int worker, int employer, YearMonth month)
    {
        var payer = _payers[employer];
        var isStaff = _registry.Workers.Segments[worker] == EmploymentSegment.Pu;
        if (payer.Kind is not null) return isStaff ? _premium.Of(worker, ProgrammeSet.Basic, payer, month) : null;
        var obliged = isStaff && _registry.Employers[employer].Scale is { } scale
            ? _schedule.ObligedOf(scale, month)
            : ProgrammeSet.Basic;
        return _premium.Of(worker, obliged, payer, month);
    }

    private static EmployerMonth MonthOf(Employer employer, Tally? tally, YearMonth month, int index)
    {
        var covered = tally?.Covered[index] ?? 0;
        return new EmployerMonth(
            month,
            tally?.Eligible[index] ?? 0,
            covered,
            employer.Workers is { } workers ? Math.Max(0, workers - covered) : null,
            tally?.Unpriced[index] ?? 0,
            tally?.Owed[index] ?? default);
    }

    /// <summary>The figures of an employer, a number for every month asked for.</summary>
    private sealed class Tally(int months)
    {
        public int[] Eligible { get; } = new int[months];

        public int[] Covered { get; } = new int[months];

        public int[] Unpriced { get; } = new int[months];

        public Dues[] Owed { get; } = new Dues[months];
    }
}
