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
    private readonly WorkerRegistry _registry;
    private readonly OwnBands? _bands;
    private readonly int _endsBefore;
    private readonly Dictionary<(int Village, int Group, Sector Sector, int Month, Rupiah? Income), int> _counts = [];
    private readonly List<int> _ofPublicEmployers = [];

    public UncoveredWorkers(CoverageModel model, WorkerRegistry registry, FundingRequest request)
    {
        _registry = registry;
        _endsBefore = request.PassesOverTolerated is { } month
            ? ContributionMonth.ToNumber(month) - model.Settings.ToleranceMonths
            : int.MaxValue;
        _bands = model.Settings.FundedAtOwnBand ? new OwnBands(model.Premiums!, request.Window) : null;
        var window = MonthBounds.Of(request.Window.First, request.Window.Last);
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
    public IEnumerable<FundingNeed> Needs => _counts.Select(cell => new FundingNeed(
        _registry.Regions[cell.Key.Village].Code,
        _registry.Groups[cell.Key.Group].Code,
        EmploymentSegment.Bpu,
        cell.Key.Sector,
        _registry.Groups[cell.Key.Group].Tier,
        cell.Value)
    {
        Month = cell.Key.Month is var month and >= 0 ? ContributionMonth.FromNumber(month) : null,
        Income = cell.Key.Income,
    });

    /// <summary>The numbers of PU workers of public employers who are eligible in the whole window and have no spell in it.</summary>
    public IReadOnlyList<int> OfPublicEmployers => _ofPublicEmployers;

    private void CountNeed(int worker, CoverageSettings settings, MonthBounds window, bool monthly)
    {
        if (!monthly)
        {
            if (IsWithoutCover(worker, window, settings)) Count(worker, -1);
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

    private void Count(int worker, int month)
    {
        var workers = _registry.Workers;
        var cell = (workers.Villages[worker], workers.Groups[worker], workers.Sectors[worker], month, IncomeOf(worker));
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_counts, cell, out _)++;
    }

    private Rupiah? IncomeOf(int worker) =>
        _bands is null || _registry.Workers.Incomes[worker] is not (var income and not WorkerColumns.NoIncome)
            ? null
            : _bands.Of(new Rupiah(income));

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
