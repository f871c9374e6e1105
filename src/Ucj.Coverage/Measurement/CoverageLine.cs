namespace Ucj.Coverage.Measurement;

/// <summary>One row of an answer, read in its columns: nothing is made but what is asked for.</summary>
public readonly struct CoverageLine
{
    private readonly CoverageTable _table;

    internal CoverageLine(CoverageTable table, int number)
    {
        _table = table;
        Number = number;
    }

    /// <summary>The 0-based number of the row in its table.</summary>
    public int Number { get; }

    /// <summary>The number of its period in <see cref="CoverageTable.Periods"/>.</summary>
    public int PeriodNumber => _table.PeriodNumbers[Number];

    /// <summary>The number of its key in <see cref="CoverageTable.Keys"/>.</summary>
    public int KeyNumber => _table.KeyNumbers[Number];

    /// <summary>The period.</summary>
    public ReportPeriod Period => _table.Periods[PeriodNumber];

    /// <summary>What the row stands for; rows of one key share the object.</summary>
    public CoverageKey Key => _table.Keys[KeyNumber];

    /// <summary>How many of the query's dimensions the row is grouped by.</summary>
    public int Level => _table.LevelOf(KeyNumber);

    /// <summary>One figure by its name, as <see cref="CoverageRow"/> gives it; absent also where it was not asked for.</summary>
    public decimal? this[CoverageMeasure measure] => _table.FigureOf(measure, Number) is { } figure
        ? measure.IsPercentage() ? (decimal)figure / MeasureKinds.MillionthsPerPercent : figure
        : null;

    /// <summary>The whole row.</summary>
    public CoverageRow ToRow() => _table.RowOf(Number);
}
