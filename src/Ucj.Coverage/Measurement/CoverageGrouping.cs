using System.Buffers;

namespace Ucj.Coverage.Measurement;

/// <summary>
/// The rows of a cube that a query counts, grouped by the first dimensions of it. Groups are numbered in the order of
/// their keys; the rows of a group are kept as runs of neighbours.
/// </summary>
internal sealed class CoverageGrouping
{
    private readonly CubeColumns _columns;
    private readonly Dimension[] _dimensions;
    private readonly List<Run> _runs = [];
    private readonly List<int> _firstRows = [];
    private readonly int[] _emptyRegions;

    public CoverageGrouping(
        CubeColumns columns,
        (int First, int End) range,
        Predicate<int>? counts,
        Dimension[] dimensions,
        int[]? emptyRegions)
    {
        _columns = columns;
        _dimensions = dimensions;
        (AreRegions, _emptyRegions) = (emptyRegions is not null, emptyRegions ?? []);
        ByPayer = dimensions.Contains(Dimension.Payer);
        var groups = ArrayPool<int>.Shared.Rent(range.End - range.First);
        var ofRows = groups.AsSpan(0, range.End - range.First);
        ofRows.Clear();
        for (var i = 0; counts is not null && i < ofRows.Length; i++) ofRows[i] = counts(columns.CellOf(range.First + i)) ? 0 : -1;
        var count = 1;
        foreach (var dimension in dimensions) count = Split(ofRows, count, columns.Codes(dimension), range.First);
        AddRuns(ofRows, range.First);
        ArrayPool<int>.Shared.Return(groups);

        // A total without any cell is still an answer: nobody.
        if (dimensions.Length == 0 && _firstRows.Count == 0) _firstRows.Add(-1);
    }

    /// <summary>How many of the query's dimensions the groups have.</summary>
    public int Level => _dimensions.Length;

    /// <summary>How many groups.</summary>
    public int Count => _firstRows.Count + _emptyRegions.Length;

    /// <summary>Whether the groups are regions as a whole, those without a row among them.</summary>
    public bool AreRegions { get; }

    /// <summary>Whether regions without a row are groups too, after those of rows and so out of the order of their keys.</summary>
    public bool HasEmptyRegions => _emptyRegions.Length > 0;

    /// <summary>Whether eligible workers, and with them rates and flows, have no meaning in these groups.</summary>
    public bool ByPayer { get; }

    /// <summary>What a group is called.</summary>
    public CoverageKey KeyOf(int group) =>
        EmptyRegionOf(group) is { } region ? _columns.KeyOfRegion(region, _dimensions)
        : _firstRows[group] < 0 ? new CoverageKey()
        : _columns.KeyOf(_firstRows[group], _dimensions);

    /// <summary>A group's number in the order of a dimension; 0 when it is not grouped by it.</summary>
    public int CodeOf(int group, Dimension dimension) =>
        !_dimensions.Contains(dimension) ? 0
        : EmptyRegionOf(group) is { } region ? _columns.Codes(dimension).OfRegion(region)
        : _columns.Codes(dimension)[_firstRows[group]];

    /// <summary>Adds a measure up, group by group and month by month.</summary>
    /// <param name="measure">A counted measure.</param>
    /// <param name="month">The first month, by its place in the cube.</param>
    /// <param name="months">How many months.</param>
    /// <param name="into">Zeros, as many for each group as there are months.</param>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public void Sum(CoverageMeasure measure, int month, int months, Span<long> into) =>
        Sum(_columns.Sums(measure), month, months, into);

    /// <summary>Adds numbers of rows up, group by group and month by month.</summary>
    /// <inheritdoc cref="Sum(CoverageMeasure, int, int, Span{long})"/>
    public void Sum(RunningSums sums, int month, int months, Span<long> into)
    {
        foreach (var run in _runs) sums.Add(run.First, run.End, month, into.Slice(run.Group * months, months));
    }

    /// <summary>Shows every row that is counted, with the number of its group.</summary>
    public void ForEachRow(Action<int, int> show)
    {
        foreach (var run in _runs)
        {
            for (var row = run.First; row < run.End; row++) show(run.Group, row);
        }
    }

    private int? EmptyRegionOf(int group) => group < _firstRows.Count ? null : _emptyRegions[group - _firstRows.Count];

    /// <summary>Splits groups by one more dimension; they stay in the order of their keys.</summary>
    /// <returns>How many groups there are now.</returns>
    private static int Split(Span<int> groups, int count, CodeColumn codes, int first)
    {
        var size = count * codes.Count;
        var table = ArrayPool<int>.Shared.Rent(size);
        var numbers = table.AsSpan(0, size);
        numbers.Clear();
        for (var i = 0; i < groups.Length; i++)
        {
            if (groups[i] < 0) continue;
            groups[i] = groups[i] * codes.Count + codes[first + i];
            numbers[groups[i]] = 1;
        }

        var found = 0;
        foreach (ref var number in numbers)
        {
            if (number != 0) number = found++;
        }

        for (var i = 0; i < groups.Length; i++)
        {
            if (groups[i] >= 0) groups[i] = numbers[groups[i]];
        }

        ArrayPool<int>.Shared.Return(table);
        return found;
    }

    private void AddRuns(ReadOnlySpan<int> groups, int first)
    {
        for (var (i, end) = (0, 0); i < groups.Length; i = end)
        {
            var group = groups[i];
            for (end = i + 1; end < groups.Length && groups[end] == group;) end++;
            if (group < 0) continue;
            _runs.Add(new Run(first + i, first + end, group));
            while (_firstRows.Count <= group) _firstRows.Add(-1);
            if (_firstRows[group] < 0) _firstRows[group] = first + i;
        }
    }

    /// <summary>Neighbours of one group, <c>[First, End)</c>.</summary>
    private readonly record struct Run(int First, int End, int Group);
}
