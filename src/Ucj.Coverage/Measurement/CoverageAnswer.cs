using System.Buffers;
using NodaTime;

namespace Ucj.Coverage.Measurement;

/// <summary>
/// Answers one query: groups the rows of the cube once, adds up the measures asked for group by group, and lays them out
/// row by row.
/// </summary>
internal sealed class CoverageAnswer
{
    private readonly CoverageReport _report;
    private readonly CoverageCube _cube;
    private readonly CoverageQuery _query;
    private readonly MeasureSet _measures;
    private readonly IReadOnlyList<ReportPeriod> _periods;
    private readonly (int First, int Last)[] _spans;
    private readonly int _firstMonth;
    private readonly int _months;
    private readonly CoverageGroups _groups;
    private readonly CoverageMeters _meters;
    private readonly CoverageColumns _columns;
    private int[] _rowPeriods = [];
    private int[] _rowGroups = [];

    private CoverageAnswer(CoverageReport report, CoverageQuery query)
    {
        _report = report;
        _cube = report.Cube;
        _query = query;
        _measures = query.Measures.Union(MeasureSet.Of(
            [CoverageMeasure.Eligible, CoverageMeasure.Active, .. query.Order.Select(order => order.Measure).OfType<CoverageMeasure>()]));
        _periods = ReportPeriod.Split(query.Months, query.Granularity);
        _firstMonth = _cube.IndexOf(query.Months.First);
        _months = query.Months.Length;
        _spans = [.. _periods.Select(period =>
            (_cube.IndexOf(period.Months.First) - _firstMonth, _cube.IndexOf(period.Months.Last) - _firstMonth))];
        string[] definitions = [query.Denominator, .. query.Beside];
        _groups = new CoverageGroups(_cube, query, query.Within ?? report.Region);
        _meters = new CoverageMeters(report, query, _groups, definitions);
        _columns = new CoverageColumns(definitions);
    }

    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public static CoverageTable Of(CoverageReport report, CoverageQuery query) => new CoverageAnswer(report, query).Table();

    private CoverageTable Table()
    {
        var eligible = _groups.Sum(CoverageMeasure.Eligible, _firstMonth, _months);
        var active = _groups.Sum(CoverageMeasure.Active, _firstMonth, _months);
        AddRows(eligible, active);
        _columns[CoverageMeasure.Eligible] = Column(eligible, (row, sums) => IsByPayer(row) ? CoverageTable.Absent : StockOf(row, sums));
        _columns[CoverageMeasure.Active] = Column(active, StockOf);
        ArrayPool<long>.Shared.Return(eligible);
        ArrayPool<long>.Shared.Return(active);
        foreach (var measure in _measures.Measures()) AddColumns(measure);
        var table = new CoverageTable(_query, _periods, _groups, _meters, _columns, _rowPeriods, _rowGroups);
        return _query is { Having: null, Order.Count: 0 } ? table : table.Pick(KeptInOrder(table));
    }

    /// <summary>Rows in the order of time and keys, as far as there is anyone to speak of.</summary>
    private void AddRows(long[] eligible, long[] active)
    {
        var periods = new List<int>();
        var groups = new List<int>();
        for (var period = 0; period < _periods.Count; period++)
        {
            // A month for which no total was given is not a month without workers.
            if (!_cube.Knows(_periods[period].Months.Last)) continue;
            foreach (var group in _groups.Order)
            {
                var present = (_groups.IsByPayer(group) ? active : eligible).AsSpan(group * _months, _months);
                var (first, last) = _spans[period];
                var isThere = present[first..(last + 1)].ContainsAnyExcept(0)
                    || (_query.FillPeriods && (_groups.LevelOf(group) == 0 || present.ContainsAnyExcept(0)));
                if (!isThere) continue;
                periods.Add(period);
                groups.Add(group);
            }
        }

        (_rowPeriods, _rowGroups) = ([.. periods], [.. groups]);
    }

    private void AddColumns(CoverageMeasure measure)
    {
        if (_columns[measure] is not null) return;
        if (measure.IsCounted()) _columns[measure] = Flows(measure);
        else if (measure.IsOnDenominator()) AddStandings(measure);
        else if (measure == CoverageMeasure.Uncovered) _columns[measure] = Uncovered();
        else if (measure is CoverageMeasure.ActiveChange or CoverageMeasure.PointsChange) AddChanges();
        else AddCoverCosts();
    }

    private long[] Flows(CoverageMeasure measure)
    {
        var isPremium = measure.IsPremium();
        var known = _periods.Select(period => isPremium ? _cube.KnowsDuesOf(period.Months) : _cube.HasFlows).ToArray();
        if (!known.Contains(true)) return Column([], (_, _) => CoverageTable.Absent);
        var sums = _groups.Sum(measure, _firstMonth, _months);
        var column = Column(sums, (row, sums) =>
            known[_rowPeriods[row]] && (isPremium || !IsByPayer(row)) ? FlowOf(row, sums) : CoverageTable.Absent);
        ArrayPool<long>.Shared.Return(sums);
        return column;
    }

    private long[] Uncovered() => Column(
        _columns[CoverageMeasure.Active]!,
        (row, active) => Eligible(row) is var eligible and not CoverageTable.Absent ? eligible - active[row] : CoverageTable.Absent);

    private void AddStandings(CoverageMeasure measure)
    {
        for (var number = 0; number < _columns.Definitions.Count; number++)
        {
            var definition = number;
            _columns[measure, number] = Column(_columns[CoverageMeasure.Active]!, (row, active) =>
                IsByPayer(row) ? CoverageTable.Absent : StandingOf(measure, row, definition, active[row]));
        }
    }

    /// <summary>Most rows have no target, and a percentage needs none: they are spared the whole standing.</summary>
    private long StandingOf(CoverageMeasure measure, int row, int definition, long active)
    {
        var meter = _meters.Of(_rowGroups[row], definition);
        var month = LastMonthOf(row);
        if (measure is CoverageMeasure.Denominator or CoverageMeasure.Percent)
        {
            return (meter.Denominator(month, Eligible(row)), measure) switch
            {
                (null, _) or (0, CoverageMeasure.Percent) => CoverageTable.Absent,
                ({ } whole, CoverageMeasure.Percent) => Percent.OfShare(active, whole).Millionths,
                ({ } whole, _) => whole,
            };
        }

        return meter.HasTarget && meter.Read(month, active, Eligible(row))[measure] is { } figure
            ? (long)(measure.IsPercentage() ? figure * MeasureKinds.MillionthsPerPercent : figure)
            : CoverageTable.Absent;
    }

    private void AddChanges()
    {
        var changes = new CoverageChanges(_report, _query, _periods, _groups, _meters);
        var byWorkers = _columns[CoverageMeasure.ActiveChange] = new long[_rowGroups.Length];
        var byPoints = _columns[CoverageMeasure.PointsChange] = new long[_rowGroups.Length];
        for (var row = 0; row < byWorkers.Length; row++)
        {
            var active = _columns[CoverageMeasure.Active]![row];
            var change = changes.Of(_rowGroups[row], _rowPeriods[row], active, IsByPayer(row) ? null : Eligible(row));
            byWorkers[row] = change.Active ?? CoverageTable.Absent;
            byPoints[row] = (long?)(change.Points * MeasureKinds.MillionthsPerPercent) ?? CoverageTable.Absent;
        }
    }

    private void AddCoverCosts()
    {
        if (_query.CoverPrice is not { } price)
        {
            _columns[CoverageMeasure.CoverWorkers] = _columns[CoverageMeasure.CoverCost] = Column([], (_, _) => CoverageTable.Absent);
            return;
        }

        var costs = new CoverCosts(_cube, _groups, _periods, price);
        _columns[CoverageMeasure.CoverWorkers] = Column(costs.Workers, CostOf);
        _columns[CoverageMeasure.CoverCost] = Column(costs.Amounts, CostOf);
        long CostOf(int row, long[] sums) =>
            IsByPayer(row) ? CoverageTable.Absent : sums[_rowGroups[row] * _periods.Count + _rowPeriods[row]];
    }

    private int[] KeptInOrder(CoverageTable table)
    {
        var rows = Enumerable.Range(0, table.Count).ToArray();
        if (_query.Having is { } having) rows = Array.FindAll(rows, row => having(table[row]));
        RowOrder.Sort(rows, table, [.. _query.Order]);
        return rows;
    }

    private long[] Column(long[] from, Func<int, long[], long> figureOf)
    {
        var column = new long[_rowGroups.Length];
        for (var row = 0; row < column.Length; row++) column[row] = figureOf(row, from);
        return column;
    }

    private long StockOf(int row, long[] sums) => sums[_rowGroups[row] * _months + _spans[_rowPeriods[row]].Last];

    private long FlowOf(int row, long[] sums)
    {
        var (first, last) = _spans[_rowPeriods[row]];
        var sum = 0L;
        for (var month = first; month <= last; month++) sum = checked(sum + sums[_rowGroups[row] * _months + month]);
        return sum;
    }

    private long Eligible(int row) => _columns[CoverageMeasure.Eligible]![row];

    private bool IsByPayer(int row) => _groups.IsByPayer(_rowGroups[row]);

    private YearMonth LastMonthOf(int row) => _periods[_rowPeriods[row]].Months.Last;
}
