using System.Buffers;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Measurement;

/// <summary>The groups of a query at every level it asks for, numbered level after level.</summary>
internal sealed class CoverageGroups
{
    private readonly CoverageQuery _query;
    private readonly RegionCode _within;
    private readonly CoverageGrouping[] _levels;
    private readonly int[] _levelOf;
    private readonly int[] _firsts;
    private readonly CoverageKey?[] _keys;

    public CoverageGroups(CoverageCube cube, CoverageQuery query, RegionCode within)
    {
        _query = query;
        _within = within;
        var counts = Condition(cube, query);
        var least = query.Subtotals ? 0 : query.GroupBy.Count;
        _levels = new CoverageGrouping[query.GroupBy.Count - least + 1];
        _firsts = new int[_levels.Length];
        for (var i = 0; i < _levels.Length; i++)
        {
            var dimensions = query.GroupBy.Take(least + i).ToArray();
            var columns = dimensions.Contains(Dimension.Payer) ? cube.PayerColumns : cube.CellColumns;
            _levels[i] = new CoverageGrouping(
                columns, columns.Within(cube.Regions.NumberOf(within)), counts, dimensions, EmptyRegions(cube, columns, dimensions));
            _firsts[i] = Count;
            Count += _levels[i].Count;
        }

        _levelOf = new int[Count];
        for (var i = 0; i < _levels.Length; i++) _levelOf.AsSpan(_firsts[i], _levels[i].Count).Fill(i);
        _keys = new CoverageKey?[Count];
        Order = OrderOfKeys();
    }

    /// <summary>How many groups.</summary>
    public int Count { get; }

    /// <summary>The groups in the order of their keys; a subtotal stands before what it sums.</summary>
    public int[] Order { get; }

    /// <summary>Whether eligible workers have no meaning in some group.</summary>
    public bool AreSomeByPayer => Array.Exists(_levels, level => level.ByPayer);

    /// <summary>How many of the query's dimensions a group has.</summary>
    public int LevelOf(int group) => Grouping(group).Level;

    /// <summary>Whether a group is a region as a whole, which is there even when nobody is.</summary>
    public bool IsRegion(int group) => Grouping(group).AreRegions;

    /// <summary>Whether eligible workers have no meaning in a group.</summary>
    public bool IsByPayer(int group) => Grouping(group).ByPayer;

    /// <summary>What a group is called.</summary>
    public CoverageKey KeyOf(int group) => _keys[group] ??= Grouping(group).KeyOf(group - _firsts[_levelOf[group]]);

    /// <summary>A group's number in the order of a dimension.</summary>
    public int CodeOf(int group, Dimension dimension) =>
        Grouping(group).CodeOf(group - _firsts[_levelOf[group]], dimension);

    /// <summary>The region a group speaks of as a whole, which only an unfiltered one of nothing but regions does.</summary>
    public RegionCode? RegionOf(int group)
    {
        if (_query.Where is not null) return null;
        var finest = _within;
        var dimensions = _query.GroupBy.Take(LevelOf(group));
        if (dimensions.Any(one => one is not (Dimension.Regency or Dimension.District or Dimension.Village))) return null;
        foreach (var dimension in dimensions)
        {
            var key = KeyOf(group);
            var region = dimension switch
            {
                Dimension.Regency => key.Regency,
                Dimension.District => key.District,
                _ => key.Village,
            };
            if (region is null) return null;
            if (region.Code.Level > finest.Level) finest = region.Code;
        }

        return finest;
    }

    /// <summary>A counted measure of every group and month; zeros where it has no meaning.</summary>
    /// <returns>An array of the shared pool, at least so long; the caller returns it.</returns>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public long[] Sum(CoverageMeasure measure, int month, int months)
    {
        var sums = ArrayPool<long>.Shared.Rent(Count * months);
        sums.AsSpan(0, Count * months).Clear();
        for (var i = 0; i < _levels.Length; i++)
        {
            if (_levels[i].ByPayer && !(measure == CoverageMeasure.Active || measure.IsPremium())) continue;
            _levels[i].Sum(measure, month, months, sums.AsSpan(_firsts[i] * months, _levels[i].Count * months));
        }

        return sums;
    }

    /// <summary>How many of a group's cells were reported in every month, of totals.</summary>
    public long[] Reports(RunningSums reports, int month, int months)
    {
        var sums = new long[Count * months];
        for (var i = 0; i < _levels.Length; i++)
        {
            if (!_levels[i].ByPayer) _levels[i].Sum(reports, month, months, sums.AsSpan(_firsts[i] * months, _levels[i].Count * months));
        }

        return sums;
    }

    /// <summary>Shows every cell that is counted in a group of cells, with the number of its group.</summary>
    public void ForEachCell(Action<int, int> show)
    {
        for (var i = 0; i < _levels.Length; i++)
        {
            var first = _firsts[i];
            if (!_levels[i].ByPayer) _levels[i].ForEachRow((group, row) => show(first + group, row));
        }
    }

    private CoverageGrouping Grouping(int group) => _levels[_levelOf[group]];

    /// <summary>
    /// The regions without a row, where groups are regions as a whole; none where they are not. Of totals they never are: who
    /// is not counted may well be there.
    /// </summary>
    private int[]? EmptyRegions(CoverageCube cube, CubeColumns columns, Dimension[] dimensions)
    {
        if (cube.Reports is not null || _query.Where is not null || dimensions.Length == 0
            || !Array.TrueForAll(dimensions, dimension => dimension.RegionLevel() is not null)) return null;
        return EmptyWithin(cube, columns, dimensions.Max(dimension => dimension.RegionLevel())!.Value);
    }

    /// <summary>Of totals grouped by regions, the regions that have no cell, and so no row in any month.</summary>
    public int[] RegionsThatNeverReport(CoverageCube cube) =>
        _query.Where is null && _query.GroupBy.Max(dimension => dimension.RegionLevel()) is { } finest
            ? EmptyWithin(cube, cube.CellColumns, finest) : [];

    private int[] EmptyWithin(CoverageCube cube, CubeColumns columns, RegionLevel level)
    {
        var (first, end) = (cube.Regions.NumberOf(_within), cube.Regions.EndOf(cube.Regions.NumberOf(_within)));
        return Array.FindAll(columns.EmptyRegions(level), region => region >= first && region < end);
    }

    /// <summary>Levels and payers ask for the same cells again; the caller's condition is asked once a cell.</summary>
    private static Predicate<int>? Condition(CoverageCube cube, CoverageQuery query)
    {
        if (query.Where is not { } where) return null;
        if (!query.Subtotals && !query.GroupBy.Contains(Dimension.Payer)) return cell => where(cube.Cells[cell]);
        var answers = new bool?[cube.Cells.Count];
        return cell => answers[cell] ??= where(cube.Cells[cell]);
    }

    private int[] OrderOfKeys()
    {
        var order = new int[Count];
        for (var group = 0; group < Count; group++) order[group] = group;
        if (_levels.Length > 1 || _levels[0].HasEmptyRegions) Array.Sort(order, CompareKeys);
        return order;
    }

    private int CompareKeys(int left, int right)
    {
        foreach (var dimension in _query.GroupBy)
        {
            if (CodeOf(left, dimension).CompareTo(CodeOf(right, dimension)) is var code and not 0) return code;
        }

        return _levelOf[left].CompareTo(_levelOf[right]);
    }
}
