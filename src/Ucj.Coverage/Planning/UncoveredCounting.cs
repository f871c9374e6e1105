using System.Runtime.InteropServices;
using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Planning;

/// <summary>Goes through the workers once and counts whom a plan may pay for.</summary>
internal sealed class UncoveredCounting
{
    private static readonly int Sectors = Enum.GetValues<Sector>().Length;

    private readonly WorkerRegistry _registry;
    private readonly SpellColumns _spells;
    private readonly OwnBands? _bands;
    private readonly int _endsBefore;
    private readonly bool _isMonthly;
    private readonly int _firstMonth;
    private readonly int _months;
    // Of workers at the lowest band, of whom there are the most, a cell's row plus one; 0 where it has none yet.
    private readonly int[] _rowOfCell;
    private readonly Dictionary<(int Cell, int Income), int> _rowOfIncome = [];
    private readonly List<(int Cell, int Income)> _rows = [];
    private readonly List<Rupiah?> _incomes = [null];
    private readonly List<int> _workers = [];
    private readonly List<int> _ofPublicEmployers = [];

    public UncoveredCounting(
        CoverageModel model,
        WorkerRegistry registry,
        FundingRequest request,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        _registry = registry;
        _spells = registry.Spells;
        _endsBefore = request.PassesOverTolerated is { } month
            ? ContributionMonth.ToNumber(month) - model.Settings.ToleranceMonths
            : int.MaxValue;
        _rowOfCell = new int[registry.Regions.Count * registry.Groups.Count * Sectors];
        _bands = model.Settings.FundedAtOwnBand ? new OwnBands(model.Law!, request.Window) : null;
        var window = MonthBounds.Of(request.Window.First, request.Window.Last);
        _isMonthly = request.Monthly;
        (_firstMonth, _months) = (window.First, request.Monthly ? request.Window.Length : 1);
        var isPublic = registry.Employers.Select(employer => employer.PaidBy is not null).ToArray();
        var workers = registry.Workers;
        for (var worker = 0; worker < registry.Count; worker++)
        {
            registry.Look(worker, cancellation, progress);

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

    /// <summary>The numbers of PU workers of public employers who are eligible in the whole window and have no spell in it.</summary>
    public IReadOnlyList<int> OfPublicEmployers => _ofPublicEmployers;

    /// <summary>The needs, in the order in which they are served.</summary>
    public IEnumerable<FundingNeed> Needs()
    {
        (FundingNeed Need, int Row)[] rows = [.. _rows.Select((row, number) => (LikeNeed(row), number * _months))];
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

    private void CountNeed(int worker, CoverageSettings settings, MonthBounds window)
    {
        if (!_isMonthly)
        {
            if (IsWithoutCover(worker, window, settings)) _workers[RowOf(worker)]++;
            return;
        }

        var open = EligibleMonths.Of(_registry.Workers, worker, settings).Intersect(window);
        var month = open.First;
        for (var spell = _spells.Starts[worker]; spell < _spells.Starts[worker + 1] && month <= open.Last; spell++)
        {
            Count(worker, month, Math.Min(_spells.From[spell], open.Last + 1));
            month = Math.Max(month, _spells.To[spell] + 1);
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
        var cell = workers.Villages[worker];
        cell = (cell * _registry.Groups.Count) + workers.Groups[worker];
        cell = (cell * Sectors) + (int)workers.Sectors[worker];
        var income = IncomeOf(worker);
        ref var rowAndOne = ref _rowOfCell[cell];
        if (income > 0) rowAndOne = ref CollectionsMarshal.GetValueRefOrAddDefault(_rowOfIncome, (cell, income), out _);
        if (rowAndOne > 0) return rowAndOne - 1;
        var row = _workers.Count;
        rowAndOne = row + 1;
        _rows.Add((cell, income));
        CollectionsMarshal.SetCount(_workers, row + _months);
        return row;
    }

    /// <summary>A need of the workers of a row, without month and count.</summary>
    private FundingNeed LikeNeed((int Cell, int Income) row)
    {
        var (others, sector) = Math.DivRem(row.Cell, Sectors);
        var (village, number) = Math.DivRem(others, _registry.Groups.Count);
        var group = _registry.Groups[number];
        return new FundingNeed(
            _registry.Regions[village].Code, group.Code, EmploymentSegment.Bpu, (Sector)sector, group.Tier, Workers: 0)
        {
            Income = _incomes[row.Income],
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
        var (spell, end) = (_spells.Starts[worker], _spells.Starts[worker + 1]);
        for (; spell < end; spell++)
        {
            var to = _spells.To[spell];
            if (to >= window.First ? _spells.From[spell] <= window.Last : to >= _endsBefore) return false;
        }

        return true;
    }
}
