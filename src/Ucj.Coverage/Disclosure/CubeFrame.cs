using NodaTime;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Disclosure;

/// <summary>
/// The table every month of a cube is published as: a row for each region, a column for each worker group, more exactly for
/// each group, segment and sector that occur together. So every dimension but the employer's scale and the payer is a sum
/// of whole cells of it.
/// </summary>
internal sealed class CubeFrame
{
    private const int Active = 0;
    private const int Uncovered = 1;

    private readonly CoverageCube _cube;
    private readonly int[] _cells;

    /// <param name="report">The figures; cells outside its region are in no table.</param>
    public CubeFrame(CoverageReport report)
    {
        _cube = report.Cube;
        var regions = _cube.Regions;
        var first = regions.NumberOf(report.Region);
        var parents = Enumerable.Range(first, regions.EndOf(first) - first).Select(region => ParentOf(region, first)).ToList();
        var columns = new Dictionary<(string? Group, EmploymentSegment? Segment, Sector? Sector), int>();
        var (rows, places) = (new int[_cube.Series.Count], new int[_cube.Series.Count]);
        var apart = new Dictionary<int, int>();
        for (var cell = 0; cell < rows.Length; cell++)
        {
            var series = _cube.Series[cell];
            rows[cell] = RowOf(series.RegionNumber);
            var key = (series.Cell.Group?.Code, series.Cell.Segment, series.Cell.Sector);
            if (!columns.TryGetValue(key, out places[cell])) columns[key] = places[cell] = columns.Count;
        }

        Frame = new TableFrame([.. parents], columns.Count);
        _cells = new int[rows.Length];
        for (var cell = 0; cell < rows.Length; cell++) _cells[cell] = rows[cell] < 0 ? -1 : Frame.CellOf(rows[cell], places[cell]);

        // Totals may be counted for a region beside those of its parts; then they are a part of their own.
        int RowOf(int region)
        {
            if (region < first || region >= regions.EndOf(first)) return -1;
            var row = region - first;
            if (regions.EndOf(region) == region + 1) return row;
            if (!apart.TryGetValue(row, out var own))
            {
                apart[row] = own = parents.Count;
                parents.Add(row);
            }

            return own;
        }
    }

    /// <summary>The rows and columns.</summary>
    public TableFrame Frame { get; }

    /// <summary>The cell of the table in which a cell of the cube is counted; -1 where it is in none.</summary>
    public int CellOf(int cubeCell) => _cells[cubeCell];

    /// <summary>The table of a month.</summary>
    public PublishedTable TableOf(YearMonth month)
    {
        long[][] parts = [new long[Frame.Cells], new long[Frame.Cells]];
        for (var cell = 0; cell < _cells.Length; cell++)
        {
            if (_cells[cell] < 0) continue;
            var active = _cube.Active(cell, month);
            parts[Active][_cells[cell]] += active;
            parts[Uncovered][_cells[cell]] += _cube.Eligible(cell, month) - active;
        }

        return new PublishedTable(Frame, parts);
    }

    private int ParentOf(int region, int first)
    {
        if (region == first) return -1;
        for (var parent = _cube.Regions[region].Code.Parent; parent is { } code; parent = code.Parent)
        {
            if (_cube.Regions.TryNumberOf(code, out var number) && number >= first) return number - first;
        }

        return 0;
    }
}
