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
    private readonly CoverageQuery _asked;
    private readonly CoverageQuery _query;
    private readonly MeasureSet _measures;
    private readonly IReadOnlyList<ReportPeriod> _periods;
    private readonly (int First, int Last)[] _spans;
    private readonly int _firstMonth;
    private readonly int _months;
    private readonly CoverageGroups _groups;
    private readonly CoverageMeters _meters;
    private readonly StockMonths _stockMonths;
    private readonly CoverageColumns _columns;
    private readonly bool _someByPayer;
    private readonly CancellationToken _cancellation;
    private int[] _rowPeriods = [];
    private int[] _rowGroups = [];
    private int[] _stockPlaces = [];
    private readonly List<(int Period, int Group)> _silent = [];
    private CoverageChanges? _changes;
    private bool[] _hidden = [];

    private CoverageAnswer(CoverageReport report, CoverageQuery asked, CoverageQuery query, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _asked = asked;
        _report = report;
        _cube = report.Cube;
        _query = query;
        _measures = query.Measures.Union(MeasureSet.Of(
            [CoverageMeasure.Eligible, CoverageMeasure.Active, .. query.Order.Select(by => by.Measure).OfType<CoverageMeasure>()]));
        _periods = ReportPeriod.Split(query.Months, query.Granularity);
        _firstMonth = _cube.IndexOf(query.Months.First);
        _months = query.Months.Length;
        _spans = [.. _periods.Select(period =>
            (_cube.IndexOf(period.Months.First) - _firstMonth, _cube.IndexOf(period.Months.Last) - _firstMonth))];
        string[] definitions = [query.Denominator, .. query.Beside];
        _groups = new CoverageGroups(_cube, query, query.Within ?? report.Region);
        _stockMonths = new StockMonths(_cube, _groups, query.Months);
        _someByPayer = _groups.AreSomeByPayer;
        _meters = new CoverageMeters(report, query, _groups, definitions);
        _columns = new CoverageColumns(definitions);
    }

    /// <summary>The answer to the part of a question that lies in some months, all of the report.</summary>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    /// <exception cref="CoverageException">It orders or filters by what no row has.</exception>
    public static CoverageTable Of(CoverageReport report, CoverageQuery asked, MonthRange months, CancellationToken cancellation = default) =>
        new CoverageAnswer(report, asked, asked.Months == months ? asked : asked with { Months = months }, cancellation).Table();

    private CoverageTable Table()
    {
        var eligible = _groups.Sum(CoverageMeasure.Eligible, _firstMonth, _months);
        var active = _groups.Sum(CoverageMeasure.Active, _firstMonth, _months);
        AddRows(eligible, active);
        _columns[CoverageMeasure.Eligible] = AbsentByPayer(Stocks(eligible));
        _columns[CoverageMeasure.Active] = Stocks(active);
        ArrayPool<long>.Shared.Return(eligible);
        ArrayPool<long>.Shared.Return(active);
        foreach (var measure in _measures.Measures())
        {
            _cancellation.ThrowIfCancellationRequested();
            AddColumns(measure);
        }

        if (_query.Shows is { } shows) Hide(shows);
        var table = new CoverageTable(
            _asked, _report, _periods, _groups, _meters, _columns, _rowPeriods, _rowGroups, _hidden, ReportsOfRows());
        if (_query is { Having: null, Order.Count: 0 }) return table;
        new MeaninglessQuestion(_query, _report, table).Refuse();
        return table.Pick(KeptInOrder(table));
    }

    /// <summary>Rows in the order of time and keys, as far as there is anyone to speak of.</summary>
    private void AddRows(long[] eligible, long[] active)
    {
        var most = _periods.Count * _groups.Count;
        (_rowPeriods, _rowGroups, _stockPlaces) = (new int[most], new int[most], new int[most]);
        var rows = 0;
        for (var period = 0; period < _periods.Count; period++)
        {
            _cancellation.ThrowIfCancellationRequested();
            var (first, last) = _spans[period];
            foreach (var group in _groups.Order)
            {
                var present = (_someByPayer && _groups.IsByPayer(group) ? active : eligible).AsSpan(group * _months, _months);
                if (!present[first..(last + 1)].ContainsAnyExcept(0) && !IsFilled(group, present))
                {
                    if (IsSilent(group, first, last)) _silent.Add((period, group));
                    continue;
                }

                var stock = _stockMonths.Of(group, first, last);
                (_rowPeriods[rows], _rowGroups[rows], _stockPlaces[rows]) = (period, group, stock < 0 ? stock : group * _months + stock);
                rows++;
            }
        }

        Array.Resize(ref _rowPeriods, rows);
        Array.Resize(ref _rowGroups, rows);
        Array.Resize(ref _stockPlaces, rows);
    }

    private bool IsFilled(int group, ReadOnlySpan<long> present) =>
        _groups.IsRegion(group)
            || (_query.FillPeriods && (_groups.LevelOf(group) == 0 || present.ContainsAnyExcept(0)));

    /// <summary>Whether a row is missing as nobody reported the totals it would add up.</summary>
    private bool IsSilent(int group, int first, int last) => !_stockMonths.AreLast && !_groups.IsByPayer(group)
        && _groups.LevelOf(group) == _query.GroupBy.Count && _stockMonths.Of(group, first, last) < 0;

    private void AddColumns(CoverageMeasure measure)
    {
        if (_columns[measure] is not null) return;
        if (measure.IsCounted()) _columns[measure] = Flows(measure);
        else if (measure.IsOnDenominator()) AddStandings(measure);
        else if (measure == CoverageMeasure.Uncovered) _columns[measure] = Uncovered();
        else if (measure is CoverageMeasure.ActiveChange or CoverageMeasure.PointsChange) AddChanges();
        else AddCoverCosts();
    }

    /// <summary>A month for which no total was reported is not a month without workers.</summary>
    private long[] Stocks(long[] sums) =>
        Array.ConvertAll(_stockPlaces, place => place < 0 ? CoverageTable.Absent : sums[place]);

    private long[] Flows(CoverageMeasure measure)
    {
        var isPremium = measure.IsPremium();
        var known = _periods.Select(period => isPremium ? _cube.KnowsDuesOf(period.Months) : _cube.HasFlows).ToArray();
        if (!known.Contains(true)) return AllAbsent();
        var sums = _groups.Sum(measure, _firstMonth, _months);
        var column = new long[_rowGroups.Length];
        for (var row = 0; row < column.Length; row++)
        {
            var (first, last) = _spans[_rowPeriods[row]];
            var sum = 0L;
            foreach (var month in sums.AsSpan(_stockPlaces[row] - (last - first), last - first + 1)) sum = checked(sum + month);
            column[row] = known[_rowPeriods[row]] ? sum : CoverageTable.Absent;
        }

        ArrayPool<long>.Shared.Return(sums);
        return isPremium ? column : AbsentByPayer(column);
    }

    private long[] Uncovered()
    {
        var column = new long[_rowGroups.Length];
        var (eligible, active) = (_columns[CoverageMeasure.Eligible]!, _columns[CoverageMeasure.Active]!);
        for (var row = 0; row < column.Length; row++)
            column[row] = eligible[row] == CoverageTable.Absent ? CoverageTable.Absent : eligible[row] - active[row];
        return column;
    }

    private void AddStandings(CoverageMeasure measure)
    {
        var (eligible, active) = (_columns[CoverageMeasure.Eligible]!, _columns[CoverageMeasure.Active]!);
        for (var definition = 0; definition < _columns.Definitions.Count; definition++)
        {
            var column = _columns[measure, definition] = new long[_rowGroups.Length];
            for (var row = 0; row < column.Length; row++)
            {
                column[row] = eligible[row] == CoverageTable.Absent // by payer, or not reported
                    ? CoverageTable.Absent
                    : StandingOf(measure, row, definition, active[row], eligible[row]);
            }
        }
    }

    /// <summary>Most rows have no target, and a percentage needs none: they are spared the whole standing.</summary>
    private long StandingOf(CoverageMeasure measure, int row, int definition, long active, long eligible)
    {
        if (measure is CoverageMeasure.Denominator or CoverageMeasure.Percent)
        {
            var denominator = _columns.Definitions[definition] == Denominators.Registry
                ? eligible
                : MeterOf(row, definition).Denominator(StockMonthOf(row), eligible);
            if (measure == CoverageMeasure.Denominator) return denominator ?? CoverageTable.Absent;
            return denominator is > 0 and var whole ? Percent.OfShare(active, whole).Millionths : CoverageTable.Absent;
        }

        var meter = MeterOf(row, definition);
        return meter.HasTarget && meter.Read(StockMonthOf(row), active, eligible)[measure] is { } figure
            ? (long)(measure.IsPercentage() ? figure * MeasureKinds.MillionthsPerPercent : figure)
            : CoverageTable.Absent;
    }

    private void AddChanges()
    {
        var changes = _changes = new CoverageChanges(_report, _query, _periods, _groups, _meters);
        var byWorkers = _columns[CoverageMeasure.ActiveChange] = new long[_rowGroups.Length];
        var byPoints = _columns[CoverageMeasure.PointsChange] = new long[_rowGroups.Length];
        for (var row = 0; row < byWorkers.Length; row++)
        {
            var change = _columns.Of(CoverageMeasure.Active, row) is { } active
                ? changes.Of(_rowGroups[row], _rowPeriods[row], StockMonthOf(row), active, _columns.Of(CoverageMeasure.Eligible, row))
                : default;
            byWorkers[row] = change.Active ?? CoverageTable.Absent;
            byPoints[row] = (long?)(change.Points * MeasureKinds.MillionthsPerPercent) ?? CoverageTable.Absent;
        }
    }

    private void AddCoverCosts()
    {
        if (_query.CoverPrice is not { } price)
        {
            _columns[CoverageMeasure.CoverWorkers] = _columns[CoverageMeasure.CoverCost] = AllAbsent();
            return;
        }

        var costs = new CoverCosts(_cube, _groups, _query.Months, _spans, _stockMonths, price);
        _columns[CoverageMeasure.CoverWorkers] = AbsentByPayer(InPeriods(costs.Workers));
        _columns[CoverageMeasure.CoverCost] = AbsentByPayer(InPeriods(costs.Amounts));
    }

    private long[] InPeriods(long[] sums)
    {
        var column = new long[_rowGroups.Length];
        for (var row = 0; row < column.Length; row++)
            column[row] = _stockPlaces[row] < 0 ? CoverageTable.Absent : sums[_rowGroups[row] * _periods.Count + _rowPeriods[row]];
        return column;
    }

    /// <summary>A change tells what it is a change from, so it is shown only where both are.</summary>
    private void Hide(Func<IReadOnlyList<int>, YearMonth, bool> shows)
    {
        _hidden = new bool[_rowGroups.Length];
        var cells = new List<int>[_groups.Count];
        for (var group = 0; group < cells.Length; group++) cells[group] = [];
        _groups.ForEachCell((group, cell) => cells[group].Add(cell));
        for (var row = 0; row < _hidden.Length; row++)
        {
            var counted = cells[_rowGroups[row]];
            _hidden[row] = !shows(counted, StockMonthOf(row));
            if (_hidden[row])
            {
                _columns.Hide(row);
            }
            else if (_changes?.EarlierOf(_rowGroups[row], _rowPeriods[row], StockMonthOf(row)) is { } earlier && !shows(counted, earlier))
            {
                _columns[CoverageMeasure.ActiveChange]![row] = CoverageTable.Absent;
                _columns[CoverageMeasure.PointsChange]![row] = CoverageTable.Absent;
            }
        }
    }

    private int[] KeptInOrder(CoverageTable table)
    {
        var rows = Enumerable.Range(0, table.Count).ToArray();
        if (_query.Having is { } having) rows = Array.FindAll(rows, row => having(table[row]));
        RowOrder.Sort(rows, table, [.. _query.Order]);
        return rows;
    }

    private long[] AllAbsent()
    {
        var column = new long[_rowGroups.Length];
        Array.Fill(column, CoverageTable.Absent);
        return column;
    }

    private long[] AbsentByPayer(long[] column)
    {
        if (!_someByPayer) return column;
        for (var row = 0; row < column.Length; row++)
        {
            if (IsByPayer(row)) column[row] = CoverageTable.Absent;
        }

        return column;
    }

    private CoverageMeter MeterOf(int row, int definition) => _meters.Of(_rowGroups[row], definition);

    private bool IsByPayer(int row) => _someByPayer && _groups.IsByPayer(_rowGroups[row]);

    /// <summary>The month its stocks are those of; the last of its period where nothing was reported.</summary>
    private YearMonth StockMonthOf(int row) => _stockMonths.AreLast || _stockPlaces[row] < 0
        ? _periods[_rowPeriods[row]].Months.Last
        : ContributionMonth.Plus(_query.Months.First, PlaceOf(row));

    private int PlaceOf(int row) => _stockPlaces[row] < 0 ? -1 : _stockPlaces[row] - _rowGroups[row] * _months;

    private RowReports? ReportsOfRows()
    {
        if (_stockMonths.AreLast) return null;
        var (months, totals) = (new YearMonth?[_rowGroups.Length], new ReportedTotals[_rowGroups.Length]);
        for (var row = 0; row < months.Length; row++)
        {
            months[row] = _stockPlaces[row] < 0 ? null : StockMonthOf(row);
            totals[row] = _stockMonths.TotalsOf(_rowGroups[row], PlaceOf(row));
        }

        return new RowReports(months, totals, _silent, _rowPeriods.ToHashSet(), _groups.RegionsThatNeverReport(_cube));
    }
}
