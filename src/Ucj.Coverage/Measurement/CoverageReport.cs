using NodaTime;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Measurement;

/// <summary>A cube with what its figures are measured against: official denominators and targets.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class CoverageReport
{
    /// <summary>Puts a cube beside its denominators and targets.</summary>
    /// <param name="region">The region the cube counts, with everything in it.</param>
    /// <param name="cube">The counts.</param>
    /// <param name="denominators">The official denominators.</param>
    /// <param name="targets">The published targets.</param>
    /// <exception cref="CoverageException">The region is not one of the cube's.</exception>
    public CoverageReport(RegionCode region, CoverageCube cube, Denominators denominators, TargetPaths targets)
    {
        ArgumentNullException.ThrowIfNull(cube);
        ArgumentNullException.ThrowIfNull(denominators);
        ArgumentNullException.ThrowIfNull(targets);
        cube.Regions.NumberOf(region);
        Region = region;
        Cube = cube;
        Denominators = denominators;
        Targets = targets;
    }

    /// <summary>The region counted.</summary>
    public RegionCode Region { get; }

    /// <summary>The counts.</summary>
    public CoverageCube Cube { get; }

    /// <summary>The official denominators.</summary>
    public Denominators Denominators { get; }

    /// <summary>The published targets.</summary>
    public TargetPaths Targets { get; }

    /// <summary>The names a query's denominator may have: those with counts, and those only targets name so far.</summary>
    public IReadOnlyList<string> Definitions =>
        [.. Denominators.Definitions.Union(Targets.All.Select(target => target.Definition).Order(StringComparer.Ordinal))];

    /// <summary>Answers a question.</summary>
    /// <exception cref="CoverageException">
    /// The region, the denominator or a month is unknown to the report, or a sum of dues does not fit 64 bits.
    /// </exception>
    /// <exception cref="ArgumentException">A dimension is named twice.</exception>
    public CoverageTable Ask(CoverageQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (!Cube.Months.Contains(query.Months)) throw Throw.MonthsOutside(query.Months, Cube.Months);
        if (!Definitions.Contains(query.Denominator)) throw Throw.UnknownDenominator(query.Denominator, Definitions);
        if (query.GroupBy.Distinct().Count() != query.GroupBy.Count) throw Throw.DimensionTwice(query.GroupBy);
        try
        {
            return Answer(query);
        }
        catch (OverflowException)
        {
            throw Throw.DuesTooLarge();
        }
    }

    private CoverageTable Answer(CoverageQuery query)
    {
        var within = query.Within ?? Region;
        var number = Cube.Regions.NumberOf(within);
        var periods = ReportPeriod.Split(query.Months, query.Granularity);
        var rows = new List<CoverageRow>();
        for (var level = query.Subtotals ? 0 : query.GroupBy.Count; level <= query.GroupBy.Count; level++)
        {
            var grouping = new CoverageGrouping(Cube, query, number, level);
            foreach (var (key, sums) in grouping.Groups)
                AddRows(rows, query, periods, grouping.ByPayer, level, key, sums, RegionOf(query, key, level, within));
        }

        rows.Sort((left, right) => Compare(query, left, right));
        return new CoverageTable(query, rows);
    }

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
        CoverageGrouping.Sums sums,
        RegionCode? region)
    {
        var presence = byPayer ? sums.Active : sums.Eligible;
        bool HasAnyone(MonthRange months) =>
            presence.AsSpan(Cube.IndexOf(months.First), months.Length).ContainsAnyExcept(0);

        var filled = query.FillPeriods && (level == 0 || HasAnyone(query.Months));
        foreach (var period in periods)
        {
            // A month for which no total was given is not a month without workers.
            if (!Cube.Knows(period.Months.Last) || (!filled && !HasAnyone(period.Months))) continue;
            var row = CountsOf(period, byPayer, level, key, sums);
            rows.Add(byPayer ? row : Measured(row, query, region, period.Months.Last));
        }
    }

    private CoverageRow CountsOf(ReportPeriod period, bool byPayer, int level, CoverageKey key, CoverageGrouping.Sums sums)
    {
        var last = Cube.IndexOf(period.Months.Last);
        long? Flow(long[] series) => byPayer || !Cube.HasFlows
            ? null
            : series.AsSpan(Cube.IndexOf(period.Months.First), period.Months.Length).ToArray().Sum();

        return new CoverageRow
        {
            Period = period,
            Level = level,
            Key = key,
            Eligible = byPayer ? null : sums.Eligible[last],
            Active = sums.Active[last],
            Enrolled = Flow(sums.Enrolled),
            New = Flow(sums.New),
            Lapsed = Flow(sums.Lapsed),
            Dues = Cube.KnowsDuesOf(period.Months) ? DuesOf(sums, period.Months) : null,
        };
    }

    private Dues DuesOf(CoverageGrouping.Sums sums, MonthRange months)
    {
        var sum = default(Dues);
        foreach (var dues in sums.Dues.AsSpan(Cube.IndexOf(months.First), months.Length)) sum += dues;
        _ = sum.Total; // Whoever reads the row may trust that the total fits too.
        return sum;
    }

    private CoverageRow Measured(CoverageRow row, CoverageQuery query, RegionCode? region, YearMonth month)
    {
        var denominator = query.Denominator == Denominators.Registry
            ? row.Eligible
            : region is { } counted ? Denominators.On(query.Denominator, counted, month)?.Workers : null;
        var path = region is { } bound ? Targets.Of(bound, query.Denominator) : null;
        var target = path?.On(month, query.Interpolation);
        return row with
        {
            Rate = new CoverageRate(row.Active, denominator, query.Denominator),
            Target = target,
            TargetIsInterpolated = target != path?.On(month, Interpolation.Step),
            Gap = target is { } rate && denominator is { } whole ? CoverageGap.Between(rate, row.Active, whole) : null,
        };
    }

    private static int Compare(CoverageQuery query, CoverageRow left, CoverageRow right)
    {
        foreach (var order in query.Order)
        {
            if (order.Compare(left, right) is var asked and not 0) return asked;
        }

        if (CoverageOrder.ByPeriod().Compare(left, right) is var time and not 0) return time;
        foreach (var dimension in query.GroupBy)
        {
            if (left.Key.Compare(right.Key, dimension) is var code and not 0) return code;
        }

        return left.Level.CompareTo(right.Level);
    }
}
