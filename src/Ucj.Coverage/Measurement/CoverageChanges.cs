using NodaTime;

namespace Ucj.Coverage.Measurement;

/// <summary>The rows of an answer less what its query compares them with.</summary>
internal sealed class CoverageChanges
{
    private readonly CoverageMeters _meters;
    private readonly IReadOnlyList<ReportPeriod> _periods;
    private readonly CoverageComparison? _comparison;
    private readonly CoverageMeters? _other;
    private readonly YearMonth?[] _months = [];
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
        _periods = periods;
        _comparison = query.CompareWith;
        if (_comparison is { Definition: { } definition }) _other = new CoverageMeters(report, query, groups, [definition]);
        if (_comparison?.With is not (CoverageComparison.Kind.PreviousPeriod or CoverageComparison.Kind.YearBefore)) return;
        _months = [.. periods.Select(period => Known(EarlierOf(period, query.Granularity)))];
        if (_months.OfType<YearMonth>().Select(_cube.IndexOf).ToArray() is not { Length: > 0 } indices) return;
        _first = indices[0];
        _length = indices[^1] - _first + 1;
        _eligible = groups.Sum(CoverageMeasure.Eligible, _first, _length);
        _active = groups.Sum(CoverageMeasure.Active, _first, _length);
    }

    /// <summary>The month a period is compared with; absent where it is compared with no month, or nothing is known of it.</summary>
    public YearMonth? EarlierOf(int period) => _months.Length == 0 ? null : _months[period];

    /// <summary>The change of a group in a period.</summary>
    /// <param name="group">The group.</param>
    /// <param name="period">The period.</param>
    /// <param name="active">Its active workers.</param>
    /// <param name="eligible">Its eligible workers; absent by payer, where there are no points.</param>
    public CoverageChange Of(int group, int period, long active, long? eligible)
    {
        var month = _periods[period].Months.Last;
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
                return _months[period] is { } earlier ? Since(group, earlier, month, active, eligible) : default;
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

    private YearMonth EarlierOf(ReportPeriod period, Granularity granularity) =>
        _comparison!.With == CoverageComparison.Kind.YearBefore
            ? ContributionMonth.Plus(period.Months.Last, -12)
            : ContributionMonth.Plus(StartOf(period.Months.First, granularity), -1);

    /// <summary>The first month of the whole calendar period, which the question may have cut.</summary>
    private static YearMonth StartOf(YearMonth first, Granularity granularity) => granularity switch
    {
        Granularity.Quarter => new YearMonth(first.Year, (first.Month - 1) / 3 * 3 + 1),
        Granularity.Semester => new YearMonth(first.Year, (first.Month - 1) / 6 * 6 + 1),
        Granularity.Year => new YearMonth(first.Year, 1),
        _ => first,
    };

    private YearMonth? Known(YearMonth month) => _cube.Months.Contains(month) && _cube.Knows(month) ? month : null;
}
