using System.Runtime.InteropServices;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Planning;

/// <summary>
/// Whom a plan may pay for: BPU workers without an employer as needs, and the staff of public employers. The staff of a
/// private employer is its own debt and in neither.
/// </summary>
internal sealed class UncoveredWorkers
{
    private static readonly int Sectors = Enum.GetValues<Sector>().Length;

    private readonly WorkerRegistry _registry;
    private readonly OwnBands? _bands;
    private readonly int _endsBefore;
    private readonly bool _isMonthly;
    private readonly int _firstMonth;
    private readonly int _months;
    private readonly Dictionary<(long Cell, long Income), int> _counts = [];
    private readonly List<int> _ofPublicEmployers = [];

    public UncoveredWorkers(CoverageModel model, WorkerRegistry registry, FundingRequest request)
    {
        _registry = registry;
        _endsBefore = request.PassesOverTolerated is { } month
            ? ContributionMonth.ToNumber(month) - model.Settings.ToleranceMonths
            : int.MaxValue;
        _bands = model.Settings.FundedAtOwnBand ? new OwnBands(model.Premiums!, request.Window) : null;
        var window = MonthBounds.Of(request.Window.First, request.Window.Last);
        _isMonthly = request.Monthly;
        (_firstMonth, _months) = (window.First, request.Monthly ? request.Window.Length : 1);
        var isPublic = registry.Employers.Select(employer => employer.PaidBy is not null).ToArray();
        var workers = registry.Workers;
        for (var worker = 0; worker < registry.Count; worker++)
        {
            var employer = workers.Employers[worker];
            if (employer == WorkerColumns.NoEmployer)
            {
                if (workers.Segments[worker] == EmploymentSegment.Bpu) CountNeed(worker, model.Settings, window, request.Monthly);
            }
            else if (isPublic[employer] && workers.Segments[worker] == EmploymentSegment.Pu
                && IsWithoutCover(worker, window, model.Settings))
            {
                _ofPublicEmployers.Add(worker);
            }
        }
    }

    /// <summary>The needs, in no order.</summary>
    public IEnumerable<FundingNeed> Needs => _counts.Select(pair => NeedOf(pair.Key.Cell, pair.Key.Income, pair.Value));

    /// <summary>The numbers of PU workers of public employers who are eligible in the whole window and have no spell in it.</summary>
    public IReadOnlyList<int> OfPublicEmployers => _ofPublicEmployers;

    private void CountNeed(int worker, CoverageSettings settings, MonthBounds window, bool monthly)
    {
        if (!monthly)
        {
            if (IsWithoutCover(worker, window, settings)) Count(worker, window.First);
            return;
        }

        var spells = _registry.Spells;
        var open = EligibleMonths.Of(_registry.Workers, worker, settings).Intersect(window);
        var month = open.First;
        for (var spell = spells.Starts[worker]; spell < spells.Starts[worker + 1] && month <= open.Last; spell++)
        {
            for (; month < Math.Min(spells.From[spell], open.Last + 1); month++) Count(worker, month);
            month = Math.Max(month, spells.To[spell] + 1);
        }

        for (; month <= open.Last; month++) Count(worker, month);
    }

    /// <summary>Counts a worker under one number for village, group, sector and month, and his income.</summary>
    private void Count(int worker, int month)
    {
        var workers = _registry.Workers;
        var cell = (long)workers.Villages[worker];
        cell = (cell * _registry.Groups.Count) + workers.Groups[worker];
        cell = (cell * Sectors) + (int)workers.Sectors[worker];
        cell = (cell * _months) + (month - _firstMonth);
        CollectionsMarshal.GetValueRefOrAddDefault(_counts, (cell, IncomeOf(worker)), out _)++;
    }

    private FundingNeed NeedOf(long cell, long income, int workers)
    {
        var (others, month) = Math.DivRem(cell, _months);
        (others, var sector) = Math.DivRem(others, Sectors);
        var (village, number) = Math.DivRem(others, _registry.Groups.Count);
        var group = _registry.Groups[(int)number];
        return new FundingNeed(
            _registry.Regions[(int)village].Code, group.Code, EmploymentSegment.Bpu, (Sector)sector, group.Tier, workers)
        {
            Month = _isMonthly ? ContributionMonth.FromNumber(_firstMonth + (int)month) : null,
            Income = income == WorkerColumns.NoIncome ? null : new Rupiah(income),
        };
    }

    /// <summary>An income of the band in which he is to be registered; none when it is the lowest.</summary>
    private long IncomeOf(int worker) =>
        _bands is null || _registry.Workers.Incomes[worker] is not (var income and not WorkerColumns.NoIncome)
            ? WorkerColumns.NoIncome
            : _bands.Of(new Rupiah(income)).Amount;

    private bool IsWithoutCover(int worker, MonthBounds window, CoverageSettings settings)
    {
        var eligible = EligibleMonths.Of(_registry.Workers, worker, settings);
        if (eligible.First > window.First || eligible.Last < window.Last) return false;
        var spells = _registry.Spells;
        for (var spell = spells.Starts[worker]; spell < spells.Starts[worker + 1]; spell++)
        {
            if (spells.From[spell] <= window.Last && spells.To[spell] >= window.First) return false;
            if (spells.To[spell] < window.First && spells.To[spell] >= _endsBefore) return false;
        }

        return true;
    }
}
