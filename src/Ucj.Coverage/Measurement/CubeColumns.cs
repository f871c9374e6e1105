using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Measurement;

/// <summary>
/// A cube turned on its side for queries: a row for every cell (or for every payer of every cell), a column for every
/// dimension and measure. Columns are made when first asked for, so a snapshot of a cube costs nothing that no one reads.
/// </summary>
/// <remarks>Immutable to its readers and thread-safe: a column made twice is the same column.</remarks>
internal sealed class CubeColumns
{
    private readonly CoverageCube _cube;
    private readonly int[] _cells;
    private readonly Payer[]? _payers;
    private readonly int[] _regions;
    private readonly CodeColumn?[] _codes = new CodeColumn?[Enum.GetValues<Dimension>().Length];
    private readonly int[]?[] _emptyRegions = new int[]?[Enum.GetValues<RegionLevel>().Length];
    private readonly RunningSums?[] _sums = new RunningSums?[MeasureKinds.Count];

    private CubeColumns(CoverageCube cube, int[] cells, Payer[]? payers)
    {
        _cube = cube;
        _cells = cells;
        _payers = payers;
        _regions = Array.ConvertAll(cells, cell => cube.Series[cell].RegionNumber);
    }

    public static CubeColumns OfCells(CoverageCube cube) => new(cube, [.. Enumerable.Range(0, cube.Series.Count)], null);

    public static CubeColumns OfPayers(CoverageCube cube)
    {
        var rows = cube.Series
            .SelectMany((series, cell) => series.ByPayer.ToArray().Select(one => (cell, payer: one.Payer))).ToArray();
        return new CubeColumns(cube, Array.ConvertAll(rows, row => row.cell), Array.ConvertAll(rows, row => row.payer));
    }

    /// <summary>The rows of a region and everything in it, <c>[First, End)</c>: cells are in the order of regions.</summary>
    public (int First, int End) Within(int regionNumber) =>
        (FirstFrom(regionNumber), FirstFrom(_cube.Regions.EndOf(regionNumber)));

    /// <summary>The cell of a row, by its number in the cube.</summary>
    public int CellOf(int row) => _cells[row];

    /// <summary>What a row would be called by some dimensions.</summary>
    public CoverageKey KeyOf(int row, ReadOnlySpan<Dimension> dimensions) =>
        CoverageKey.Of(_cube.Series[_cells[row]], _cube.Regions, dimensions, _payers?[row]);

    /// <summary>What a region without a cell would be called by some dimensions of regions.</summary>
    public CoverageKey KeyOfRegion(int region, ReadOnlySpan<Dimension> dimensions) =>
        CoverageKey.OfRegion(region, _cube.Regions, dimensions);

    /// <summary>The regions of a level in which there is no row, by their numbers, in order.</summary>
    public int[] EmptyRegions(RegionLevel level) => _emptyRegions[(int)level] ??=
    [
        .. Enumerable.Range(0, _cube.Regions.Count)
            .Where(region => _cube.Regions[region].Code.Level == level && Within(region) is var rows && rows.First == rows.End),
    ];

    public CodeColumn Codes(Dimension dimension) => _codes[(int)dimension] ??= NewCodes(dimension);

    public RunningSums Sums(CoverageMeasure measure) => _sums[(int)measure] ??= NewSums(measure);

    /// <summary>Cells and payers are numbered alike, so that rows of both can stand in one order.</summary>
    private CodeColumn NewCodes(Dimension dimension)
    {
        if (_payers is not null && dimension != Dimension.Payer) return _cube.CellColumns.Codes(dimension).At(_cells);
        if (dimension.RegionLevel() is { } level) return CodeColumn.OfRegions(_cube.Regions, level, _regions);
        var keys = new CoverageKey[_cells.Length];
        for (var row = 0; row < keys.Length; row++) keys[row] = KeyOf(row, [dimension]);
        return CodeColumn.Of(keys, dimension);
    }

    /// <exception cref="OverflowException">The dues of one cell and month do not fit 64 bits.</exception>
    private RunningSums NewSums(CoverageMeasure measure)
    {
        var sums = new RunningSums(_cells.Length, _cube.Months.Length);
        var amounts = new long[_cube.Months.Length];
        for (var row = 0; row < _cells.Length; row++)
        {
            var series = _cube.Series[_cells[row]];
            sums.Append(measure switch
            {
                CoverageMeasure.Eligible => series.Eligible,
                CoverageMeasure.Enrolled => series.Enrolled,
                CoverageMeasure.New => series.New,
                CoverageMeasure.Lapsed => series.Lapsed,
                CoverageMeasure.Active when _payers is null => series.Active,
                _ => OfPayers(series, _payers?[row], measure, amounts),
            });
        }

        sums.Complete();
        return sums;
    }

    /// <summary>What is counted by payer, of one or of all together.</summary>
    private static ReadOnlySpan<long> OfPayers(CellSeries series, Payer? payer, CoverageMeasure measure, long[] amounts)
    {
        Array.Clear(amounts);
        foreach (ref readonly var one in series.ByPayer)
        {
            if (payer is { } only && one.Payer != only) continue;
            if (measure == CoverageMeasure.Active) return one.Active;
            foreach (var part in measure.Parts()) one.AddDues(part, amounts);
        }

        return amounts;
    }

    private int FirstFrom(int regionNumber)
    {
        var (first, end) = (0, _regions.Length);
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (_regions[middle] < regionNumber) first = middle + 1;
            else end = middle;
        }

        return first;
    }
}
