namespace Ucj.Coverage.Measurement;

/// <summary>The figures of an answer, a column for every measure asked for, by denominator where it depends on one.</summary>
internal sealed class CoverageColumns
{
    private readonly long[]?[] _columns;

    /// <param name="definitions">The denominators: the one asked for, then those beside it.</param>
    public CoverageColumns(IReadOnlyList<string> definitions)
        : this(definitions, new long[]?[definitions.Count * MeasureKinds.Count])
    {
    }

    private CoverageColumns(IReadOnlyList<string> definitions, long[]?[] columns)
    {
        Definitions = definitions;
        _columns = columns;
    }

    public IReadOnlyList<string> Definitions { get; }

    /// <summary>The column of a measure; <see langword="null"/> where it was not asked for.</summary>
    public long[]? this[CoverageMeasure measure, int definition = 0]
    {
        get => _columns[PlaceOf(measure, definition)];
        set => _columns[PlaceOf(measure, definition)] = value;
    }

    /// <summary>The figure of a row; <see langword="null"/> where it is absent.</summary>
    public long? Of(CoverageMeasure measure, int row, int definition = 0) =>
        this[measure, definition] is { } column && column[row] is var figure and not CoverageTable.Absent ? figure : null;

    /// <summary>Takes every figure from a row.</summary>
    public void Hide(int row)
    {
        foreach (var column in _columns) column?[row] = CoverageTable.Absent;
    }

    /// <summary>The columns with some of their rows, in an order of one's own.</summary>
    public CoverageColumns Pick(int[] rows) =>
        new(Definitions, Array.ConvertAll(_columns, column => column is null ? null : Pick(column, rows)));

    /// <summary>Some of the numbers of a column.</summary>
    public static T[] Pick<T>(T[] column, int[] rows)
    {
        var picked = new T[rows.Length];
        for (var i = 0; i < rows.Length; i++) picked[i] = column[rows[i]];
        return picked;
    }

    private static int PlaceOf(CoverageMeasure measure, int definition) =>
        (measure.IsOnDenominator() ? definition * MeasureKinds.Count : 0) + (int)measure;
}
