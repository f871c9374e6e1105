using System.Runtime.InteropServices;
using NodaTime;
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
    private readonly Dictionary<long, int> _rows = [];
    private readonly List<Rupiah?> _incomes = [null];
    private readonly List<int> _workers = [];
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
                if (workers.Segments[worker] == EmploymentSegment.Bpu) CountNeed(worker, model.Settings, window);
            }
            else if (isPublic[employer] && workers.Segments[worker] == EmploymentSegment.Pu
                && IsWithoutCover(worker, window, model.Settings))
            {
                _ofPublicEmployers.Add(worker);
            }
        }

        // From changes to counts.
        for (var place = 0; place < _workers.Count; place++)
        {
            if (place % _months != 0) _workers[place] += _workers[place - 1];
        }
    }

    /// <summary>The needs, in the order in which they are served.</summary>
    public IEnumerable<FundingNeed> Needs
    {
        get
        {
            (FundingNeed Need, int Row)[] rows = [.. _rows.Select(pair => (LikeNeed(pair.Key), pair.Value))];
            Array.Sort(rows, (a, b) => FundingNeed.Compare(a.Need, b.Need));
            for (int first = 0, end; first < rows.Length; first = end)
            {
                end = first + 1;
                while (end < rows.Length && rows[end].Need.Tier == rows[first].Need.Tier) end++;
                for (var month = 0; month < _months; month++)
                {
                    for (var row = first; row < end; row++)
                    {
                        if (_workers[rows[row].Row + month] is var workers and > 0)
                            yield return rows[row].Need with { Workers = workers, Month = MonthOf(month) };
                    }
                }
            }
        }
    }

    /// <summary>The numbers of PU workers of public employers who are eligible in the whole window and have no spell in it.</summary>
    public IReadOnlyList<int> OfPublicEmployers => _ofPublicEmployers;

    private void CountNeed(int worker, CoverageSettings settings, MonthBounds window)
    {
        if (!_isMonthly)
        {
            if (IsWithoutCover(worker, window, settings)) _workers[RowOf(worker)]++;
            return;
        }

        var spells = _registry.Spells;
        var open = EligibleMonths.Of(_registry.Workers, worker, settings).Intersect(window);
        var month = open.First;
        for (var spell = spells.Starts[worker]; spell < spells.Starts[worker + 1] && month <= open.Last; spell++)
        {
            Count(worker, month, Math.Min(spells.From[spell], open.Last + 1));
            month = Math.Max(month, spells.To[spell] + 1);
        }

        Count(worker, month, open.Last + 1);
    }

    /// <summary>Counts a worker as one more in the first month, and as one less in the month after the last.</summary>
    private void Count(int worker, int month, int end)
    {
        if (month >= end) return;
        var row = RowOf(worker);
        _workers[row + month - _firstMonth]++;
        if (end - _firstMonth < _months) _workers[row + end - _firstMonth]--;
    }

    /// <summary>Where the workers like this one, by village, group, sector and income, are counted month by month.</summary>
    private int RowOf(int worker)
    {
        var workers = _registry.Workers;
        var cell = (long)workers.Villages[worker];
        cell = (cell * _registry.Groups.Count) + workers.Groups[worker];
        cell = (cell * Sectors) + (int)workers.Sectors[worker];
        ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(_rows, (cell << 32) + IncomeOf(worker), out var isKnown);
        if (isKnown) return row;
        row = _workers.Count;
        CollectionsMarshal.SetCount(_workers, row + _months);
        return row;
    }

    /// <summary>A need of the workers of a row, without month and count.</summary>
    private FundingNeed LikeNeed(long key)
    {
        var (others, sector) = Math.DivRem(key >> 32, Sectors);
        var (village, number) = Math.DivRem(others, _registry.Groups.Count);
        var group = _registry.Groups[(int)number];
        return new FundingNeed(
            _registry.Regions[(int)village].Code, group.Code, EmploymentSegment.Bpu, (Sector)sector, group.Tier, Workers: 0)
        {
            Income = _incomes[(int)key],
        };
    }

    private YearMonth? MonthOf(int place) => _isMonthly ? ContributionMonth.FromNumber(_firstMonth + place) : null;

    /// <summary>The number of an income of the band in which he is to be registered; 0 when it is the lowest.</summary>
    private int IncomeOf(int worker)
    {
        if (_bands is null || _registry.Workers.Incomes[worker] is not (var income and not WorkerColumns.NoIncome)) return 0;
        Rupiah? band = _bands.Of(new Rupiah(income));
        var number = _incomes.IndexOf(band);
        if (number < 0)
        {
            number = _incomes.Count;
            _incomes.Add(band);
        }

        return number;
    }

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
