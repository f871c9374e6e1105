using NodaTime;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Tests.Measurement;

/// <summary>
/// The clear way to answer a question: a dictionary of sums, a record a row, a sort by comparison. The oracle of the fast one.
/// </summary>
internal sealed class ClearReport(CoverageReport report)
{
    /// <summary>The rows of the answer, in order; none where it is ordered by a measure that no row has.</summary>
    public IReadOnlyList<CoverageRow>? Ask(CoverageQuery query)
    {
        var within = query.Within ?? report.Region;
        var number = report.Cube.Regions.NumberOf(within);
        var periods = ReportPeriod.Split(query.Months, query.Granularity);
        var rows = new List<CoverageRow>();
        for (var level = query.Subtotals ? 0 : query.GroupBy.Count; level <= query.GroupBy.Count; level++)
        {
            var grouping = new ClearGrouping(report.Cube, query, number, level);
            if (AreRegions(query, level)) grouping.AddRegions(query.GroupBy.Take(level).ToArray(), number);
            foreach (var (key, sums) in grouping.Groups)
                AddRows(rows, query, periods, grouping.ByPayer, level, key, sums, RegionOf(query, key, level, within));
        }

        if (query.Order.Select(order => order.Measure).OfType<CoverageMeasure>().Any(measure => IsMeaningless(query, rows, measure))) return null;
        rows.Sort((left, right) => Compare(query, left, right));
        return rows;
    }

    private static bool IsMeaningless(CoverageQuery query, List<CoverageRow> rows, CoverageMeasure measure) =>
        (measure is CoverageMeasure.ActiveChange or CoverageMeasure.PointsChange && query.CompareWith is null)
        || (rows.Count > 0 && rows.TrueForAll(row => row[measure] is null));

    private static bool AreRegions(CoverageQuery query, int level) => query.Where is null && level > 0
        && query.GroupBy.Take(level).All(dimension => dimension is Dimension.Regency or Dimension.District or Dimension.Village);

    /// <summary>The region a row speaks of as a whole, which only an unfiltered row grouped by nothing but regions does.</summary>
    private static RegionCode? RegionOf(CoverageQuery query, CoverageKey key, int level, RegionCode within)
    {
        if (query.Where is not null) return null;
        var finest = within;
        foreach (var dimension in query.GroupBy.Take(level))
        {
            var region = dimension switch
            {
                Dimension.Regency => key.Regency,
                Dimension.District => key.District,
                Dimension.Village => key.Village,
                _ => null,
            };
            if (region is null) return null;
            if (region.Code.Level > finest.Level) finest = region.Code;
        }

        return finest;
    }

    private void AddRows(
        List<CoverageRow> rows,
        CoverageQuery query,
        IReadOnlyList<ReportPeriod> periods,
        bool byPayer,
        int level,
        CoverageKey key,
        ClearGrouping.Sums sums,
        RegionCode? region)
    {
        var presence = byPayer ? sums.Active : sums.Eligible;
        bool HasAnyone(MonthRange months) =>
            presence.AsSpan(report.Cube.IndexOf(months.First), months.Length).ContainsAnyExcept(0);

        var filled = AreRegions(query, level) || (query.FillPeriods && (level == 0 || HasAnyone(query.Months)));
        foreach (var period in periods)
        {
            if (!filled && !HasAnyone(period.Months)) continue;
            var row = CountsOf(period, byPayer, level, key, sums);
            rows.Add(byPayer ? row : Measured(row, query, region, period.Months.Last));
        }
    }

    private CoverageRow CountsOf(ReportPeriod period, bool byPayer, int level, CoverageKey key, ClearGrouping.Sums sums)
    {
        var last = report.Cube.IndexOf(period.Months.Last);
        long? Flow(long[] series) => byPayer || !report.Cube.HasFlows
            ? null
            : series.AsSpan(report.Cube.IndexOf(period.Months.First), period.Months.Length).ToArray().Sum();

        return new CoverageRow
        {
            Period = period,
            StockMonth = period.Months.Last,
            Level = level,
            Key = key,
            Eligible = byPayer ? null : sums.Eligible[last],
            Active = sums.Active[last],
            Enrolled = Flow(sums.Enrolled),
            New = Flow(sums.New),
            Lapsed = Flow(sums.Lapsed),
            Dues = report.Cube.KnowsDuesOf(period.Months) ? DuesOf(sums, period.Months) : null,
        };
    }

    private Dues DuesOf(ClearGrouping.Sums sums, MonthRange months)
    {
        var sum = default(Dues);
        foreach (var dues in sums.Dues.AsSpan(report.Cube.IndexOf(months.First), months.Length)) sum += dues;
        _ = sum.Total; // Whoever reads the row may trust that the total fits too.
        return sum;
    }

    private CoverageRow Measured(CoverageRow row, CoverageQuery query, RegionCode? region, YearMonth month)
    {
        var denominator = query.Denominator == Denominators.Registry
            ? row.Eligible
            : region is { } counted ? report.Denominators.On(query.Denominator, counted, month)?.Workers : null;
        var path = region is { } bound ? report.Targets.Of(bound, query.Denominator) : null;
        var target = path?.On(month, query.Interpolation);
        var last = path?.Points.Max(point => point.Month);
        return row with
        {
            Rate = new CoverageRate(row.Active!.Value, denominator, query.Denominator),
            Target = target,
            TargetIsInterpolated = target != path?.On(month, Interpolation.Step),
            TargetHeldSince = last < month ? last : null,
            Gap = target is { } rate && denominator is { } whole ? CoverageGap.Between(rate, row.Active!.Value, whole) : null,
            Pace = region is { } of && denominator is { } all ? PaceOf(row.Active!.Value, query.Denominator, of, month, all) : null,
        };
    }

    private CoveragePace? PaceOf(long active, string definition, RegionCode region, YearMonth month, long denominator)
    {
        var next = report.Targets.All
            .Where(target => target.Region == region && target.Definition == definition && target.Month > month)
            .MinBy(target => target.Month);
        return next is null ? null : new CoveragePace(
            next.Month,
            next.Percent,
            CoverageGap.Between(next.Percent, active, denominator),
            new MonthRange(month, next.Month).Length - 1);
    }

    private static int Compare(CoverageQuery query, CoverageRow left, CoverageRow right)
    {
        foreach (var order in query.Order)
        {
            if (Compare(order, left, right) is var asked and not 0) return asked;
        }

        if (left.Period.Months.First.CompareTo(right.Period.Months.First) is var time and not 0) return time;
        foreach (var dimension in query.GroupBy)
        {
            if (left.Key.Compare(right.Key, dimension) is var code and not 0) return code;
        }

        return left.Level.CompareTo(right.Level);
    }

    private static int Compare(CoverageOrder order, CoverageRow left, CoverageRow right)
    {
        if (order.Measure is { } measure) return Compare(left[measure], right[measure], order.Descending);
        var ascending = order.Dimension is { } dimension
            ? left.Key.Compare(right.Key, dimension)
            : left.Period.Months.First.CompareTo(right.Period.Months.First);
        return order.Descending ? -ascending : ascending;
    }

    private static int Compare(decimal? left, decimal? right, bool descending) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        _ => descending ? right.Value.CompareTo(left.Value) : left.Value.CompareTo(right.Value),
    };
}
