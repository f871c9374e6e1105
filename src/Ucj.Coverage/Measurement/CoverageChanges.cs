using NodaTime;

namespace Ucj.Coverage.Measurement;

/// <summary>The rows of an answer less what its query compares them with.</summary>
internal sealed class CoverageChanges
{
    private readonly CoverageMeters _meters;
    private readonly CoverageComparison? _comparison;
    private readonly CoverageMeters? _other;
    private readonly MonthRange?[] _earlier = [];
    private readonly StockMonths? _stockMonths;
    private readonly int _first;
    private readonly int _length;
    private readonly long[] _eligible = [];
    private readonly long[] _active = [];
    private readonly CoverageCube _cube;

    public CoverageChanges(
        CoverageReport report,
        CoverageQuery query,
        IReadOnlyList<ReportPeriod> periods,
        CoverageGroups groups,
        CoverageMeters meters)
    {
        _cube = report.Cube;
        _meters = meters;
        _comparison = query.CompareWith;
        if (_comparison is { Definition: { } definition }) _other = new CoverageMeters(report, query, groups, [definition]);
        if (_comparison?.With is not (CoverageComparison.Kind.PreviousPeriod or CoverageComparison.Kind.YearBefore)) return;
        _earlier = [.. periods.Select(period => EarlierOf(period, query.Granularity).Intersect(_cube.Months))];
        if (_earlier.OfType<MonthRange>().ToArray() is not { Length: > 0 } known) return;
        var looked = new MonthRange(known[0].First, known[^1].Last);
        (_first, _length) = (_cube.IndexOf(looked.First), looked.Length);
        _stockMonths = new StockMonths(_cube, groups, looked);
        _eligible = groups.Sum(CoverageMeasure.Eligible, _first, _length);
        _active = groups.Sum(CoverageMeasure.Active, _first, _length);
    }

    /// <summary>The month a row is compared with; absent where it is compared with no month, or nothing is known of it.</summary>
    /// <param name="group">The group.</param>
    /// <param name="period">The period.</param>
    /// <param name="month">The month of the row's stocks.</param>
    public YearMonth? EarlierOf(int group, int period, YearMonth month)
    {
        if (_stockMonths is null || _earlier[period] is not { } months) return null;
        if (_comparison!.With == CoverageComparison.Kind.YearBefore)
        {
            var before = ContributionMonth.Plus(month, -12);
            if (!months.Contains(before)) return null;
            months = new MonthRange(before, before);
        }

        return _stockMonths.In(group, months);
    }

    /// <summary>The change of a group in a period.</summary>
    /// <param name="group">The group.</param>
    /// <param name="period">The period.</param>
    /// <param name="month">The month of its stocks.</param>
    /// <param name="active">Its active workers.</param>
    /// <param name="eligible">Its eligible workers; absent by payer, where there are no points.</param>
    public CoverageChange Of(int group, int period, YearMonth month, long active, long? eligible)
    {
        switch (_comparison?.With)
        {
            case null:
                return default;
            case CoverageComparison.Kind.Target:
                return eligible is { } all ? CoverageChange.FromTarget(_meters.Of(group, 0).Read(month, active, all)) : default;
            case CoverageComparison.Kind.Denominator:
                return eligible is { } same
                    ? CoverageChange.Between(RateOf(_other!, group, month, active, same), RateOf(_meters, group, month, active, same))
                    : new CoverageChange(0, null);
            default:
                return EarlierOf(group, period, month) is { } earlier ? Since(group, earlier, month, active, eligible) : default;
        }
    }

    private CoverageChange Since(int group, YearMonth earlier, YearMonth month, long active, long? eligible)
    {
        var place = group * _length + _cube.IndexOf(earlier) - _first;
        return eligible is { } all
            ? CoverageChange.Between(
                RateOf(_meters, group, earlier, _active[place], _eligible[place]),
                RateOf(_meters, group, month, active, all))
            : new CoverageChange(active - _active[place], null);
    }

    private static CoverageRate RateOf(CoverageMeters meters, int group, YearMonth month, long active, long eligible) =>
        meters.Of(group, 0).Read(month, active, eligible).Rate;

    /// <summary>The months before that a period may be compared with, the last of which anything is known.</summary>
    private MonthRange EarlierOf(ReportPeriod period, Granularity granularity)
    {
        var isYearBefore = _comparison!.With == CoverageComparison.Kind.YearBefore;
        var last = ContributionMonth.Plus(isYearBefore ? period.Months.Last : StartOf(period.Months.First, granularity), isYearBefore ? -12 : -1);
        if (_cube.Reports is null) return new MonthRange(last, last);
        return new MonthRange(isYearBefore ? ContributionMonth.Plus(period.Months.First, -12) : StartOf(last, granularity), last);
    }

    /// <summary>The first month of the whole calendar period, which the question may have cut.</summary>
    private static YearMonth StartOf(YearMonth first, Granularity granularity) => granularity switch
    {
        Granularity.Quarter => new YearMonth(first.Year, (first.Month - 1) / 3 * 3 + 1),
        Granularity.Semester => new YearMonth(first.Year, (first.Month - 1) / 6 * 6 + 1),
        Granularity.Year => new YearMonth(first.Year, 1),
        _ => first,
    };
}
