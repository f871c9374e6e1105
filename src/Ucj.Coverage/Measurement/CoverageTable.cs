using NodaTime;

namespace Ucj.Coverage.Measurement;

/// <summary>
/// The answer to a <see cref="CoverageQuery"/>. It is kept in columns: read them as they are, row by row through
/// <see cref="this[int]"/>, or as records in <see cref="Rows"/>.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class CoverageTable
{
    /// <summary>What a column holds where a figure has no meaning, is not known or was not asked for.</summary>
    public const long Absent = long.MinValue;

    private readonly CoverageGroups _groups;
    private readonly CoverageColumns _columns;
    private readonly CoverageMeters _meters;
    private readonly int[] _periodNumbers;
    private readonly int[] _keyNumbers;
    private readonly bool[] _hidden;
    private readonly CoverageReport _report;
    private readonly RowReports? _reports;

    internal CoverageTable(
        CoverageQuery query,
        CoverageReport report,
        IReadOnlyList<ReportPeriod> periods,
        CoverageGroups groups,
        CoverageMeters meters,
        CoverageColumns columns,
        int[] periodNumbers,
        int[] keyNumbers,
        bool[] hidden,
        RowReports? reports)
    {
        Query = query;
        _report = report;
        Periods = periods;
        _groups = groups;
        _meters = meters;
        _columns = columns;
        _periodNumbers = periodNumbers;
        _keyNumbers = keyNumbers;
        _hidden = hidden;
        _reports = reports;
    }

    /// <summary>The question.</summary>
    public CoverageQuery Query { get; }

    /// <summary>How many rows.</summary>
    public int Count => _keyNumbers.Length;

    /// <summary>The periods of the question, in the order of time.</summary>
    public IReadOnlyList<ReportPeriod> Periods { get; }

    /// <summary>What rows stand for, each once; some may have no row.</summary>
    public IReadOnlyList<CoverageKey> Keys => field ??= [.. Enumerable.Range(0, _groups.Count).Select(_groups.KeyOf)];

    /// <summary>The number in <see cref="Periods"/> of every row's period.</summary>
    public ReadOnlySpan<int> PeriodNumbers => _periodNumbers;

    /// <summary>The number in <see cref="Keys"/> of every row's key.</summary>
    public ReadOnlySpan<int> KeyNumbers => _keyNumbers;

    /// <summary>The rows as records, in the order asked for; made when first asked for.</summary>
    public IReadOnlyList<CoverageRow> Rows => field ??= [.. Enumerable.Range(0, Count).Select(RowOf)];

    /// <summary>A row, by its 0-based number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public CoverageLine this[int row]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(row);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Count);
            return new CoverageLine(this, row);
        }
    }

    /// <summary>One measure of every row, in the order of the rows; <see cref="Absent"/> where a row has none.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="definition">
    /// A denominator of the query, for measures that depend on one; <see langword="null"/> for the first.
    /// </param>
    /// <returns>
    /// Workers or rupiah; percentages and points in millionths of a percent, 28,300,000 for 28.30 %. Empty when the query did
    /// not ask for the measure.
    /// </returns>
    /// <exception cref="CoverageException">The denominator is not one of the query's.</exception>
    public ReadOnlySpan<long> Column(CoverageMeasure measure, string? definition = null) => _columns[measure, NumberOf(definition)];

    /// <summary>Whether the answer is one for everyone, in which rows may be hidden.</summary>
    public bool IsPublished => Query.Shows is not null;

    /// <summary>Whether a row's figures are withheld, for they would tell of too few people; never so unless published.</summary>
    /// <param name="row">The 0-based number of the row.</param>
    public bool IsHidden(int row) => _hidden.Length > 0 && _hidden[row];

    /// <summary>How many of the query's dimensions a key has; fewer than asked for in a subtotal.</summary>
    /// <param name="key">The number of the key in <see cref="Keys"/>.</param>
    public int LevelOf(int key) => _groups.LevelOf(key);

    /// <summary>Whether the figures are totals somebody reported, rather than workers counted one by one.</summary>
    public bool IsOfTotals => _reports is not null;

    /// <summary>
    /// The month a row's stocks are those of: the last of its period; of totals the last one for which any were reported, and
    /// absent where none were.
    /// </summary>
    /// <param name="row">The 0-based number of the row.</param>
    public YearMonth? StockMonthOf(int row) => _reports is null ? Periods[_periodNumbers[row]].Months.Last : _reports.Months[row];

    /// <summary>Of totals, how many of a row's cells were reported in the month of its stocks; else absent.</summary>
    /// <param name="row">The 0-based number of the row.</param>
    public ReportedTotals? ReportedOf(int row) => IsHidden(row) ? null : _reports?.Totals[row];

    /// <summary>The last published month of a row's target, when the row is of a later one; absent where it has none, or holds none.</summary>
    /// <param name="row">The 0-based number of the row.</param>
    /// <param name="definition">A denominator of the query; <see langword="null"/> for the first.</param>
    /// <exception cref="CoverageException">The denominator is not one of the query's.</exception>
    public YearMonth? TargetHeldSinceOf(int row, string? definition = null) =>
        FigureOf(CoverageMeasure.Eligible, row) is null ? null
        : _meters.Of(_keyNumbers[row], NumberOf(definition)).HeldSince(StockMonthOf(row)!.Value);

    /// <summary>
    /// What is doubtful about the answer as it stands, in the order of <see cref="WarningKind"/>: one for each kind, save that
    /// every denominator on which sources disagree, or a rate is above 100 %, has its own, and so have totals that nobody reported. Found when first asked for.
    /// </summary>
    public IReadOnlyList<Warning> Warnings => field ??= new CoverageDoubts(this, _report, _meters).All();

    /// <summary>Of totals, the rows that are missing as nobody reported, and the regions that never report.</summary>
    internal RowReports? Reports => _reports;

    /// <summary>Whether some row that shows something has a count on the query's own denominator.</summary>
    internal bool HasDenominator => Enumerable.Range(0, Count).Any(row => FigureOf(CoverageMeasure.Eligible, row) is { } eligible
        && _meters.Of(_keyNumbers[row], 0).Denominator(StockMonthOf(row)!.Value, eligible) is not null);

    internal long? FigureOf(CoverageMeasure measure, int row) => _columns.Of(measure, row);

    /// <summary>The number of a row's key in the order of a dimension.</summary>
    internal int CodeOf(int row, Dimension dimension) => _groups.CodeOf(_keyNumbers[row], dimension);

    /// <summary>The table with some of its rows, in an order of one's own.</summary>
    internal CoverageTable Pick(int[] rows) => new(
        Query,
        _report,
        Periods,
        _groups,
        _meters,
        _columns.Pick(rows),
        CoverageColumns.Pick(_periodNumbers, rows),
        CoverageColumns.Pick(_keyNumbers, rows),
        _hidden.Length == 0 ? [] : CoverageColumns.Pick(_hidden, rows),
        _reports?.Pick(rows));

    internal CoverageRow RowOf(int row)
    {
        var period = Periods[_periodNumbers[row]];
        var key = _keyNumbers[row];
        var counts = new CoverageRow
        {
            Period = period,
            Level = LevelOf(key),
            Key = Keys[key],
            IsHidden = IsHidden(row),
            StockMonth = IsHidden(row) ? null : StockMonthOf(row),
            Reported = ReportedOf(row),
            Eligible = FigureOf(CoverageMeasure.Eligible, row),
            Active = FigureOf(CoverageMeasure.Active, row),
            Enrolled = FigureOf(CoverageMeasure.Enrolled, row),
            New = FigureOf(CoverageMeasure.New, row),
            Lapsed = FigureOf(CoverageMeasure.Lapsed, row),
            Dues = DuesOf(row),
            Change = Query.CompareWith is null || IsHidden(row) ? null : new CoverageChange(
                FigureOf(CoverageMeasure.ActiveChange, row),
                this[row][CoverageMeasure.PointsChange]),
            CoverCost = FigureOf(CoverageMeasure.CoverCost, row) is { } cost
                && FigureOf(CoverageMeasure.CoverWorkers, row) is { } workers
                ? new CoverCost(workers, new Rupiah(cost))
                : null,
        };
        if (counts is not { Eligible: { } eligible, Active: { } active }) return counts;
        var month = StockMonthOf(row)!.Value;
        var standing = _meters.Of(key, 0).Read(month, active, eligible);
        return counts with
        {
            Rate = standing.Rate,
            Target = standing.Target,
            TargetIsInterpolated = standing.TargetIsInterpolated,
            TargetHeldSince = standing.TargetHeldSince,
            Gap = standing.Gap,
            Pace = standing.Pace,
            Beside = Query.Beside.Count == 0 ? [] : [.. Enumerable.Range(1, Query.Beside.Count)
                .Select(definition => _meters.Of(key, definition).Read(month, active, eligible))],
        };
    }

    /// <summary>Dues have parts that add up, or are absent.</summary>
    private Dues? DuesOf(int row) =>
        !Query.Measures.Contains(MeasureSet.Premiums) || FigureOf(CoverageMeasure.PremiumTotal, row) is null ? null : new Dues(
            Amount(CoverageMeasure.PremiumJkk, row),
            Amount(CoverageMeasure.PremiumJkm, row),
            Amount(CoverageMeasure.PremiumJht, row),
            Amount(CoverageMeasure.PremiumJp, row),
            Amount(CoverageMeasure.PaidByEmployer, row),
            Amount(CoverageMeasure.PaidByWorker, row),
            Amount(CoverageMeasure.PaidByFunded, row));

    private Rupiah Amount(CoverageMeasure measure, int row) => new(_columns[measure]![row]);

    private int NumberOf(string? definition)
    {
        for (var number = 0; number < _columns.Definitions.Count; number++)
        {
            if (definition is null || _columns.Definitions[number] == definition) return number;
        }

        throw Throw.UnknownDenominator(definition!, _columns.Definitions);
    }
}
