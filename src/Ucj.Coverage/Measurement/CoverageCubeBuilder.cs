using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Measurement;

/// <summary>Collects counts cell by cell; the cube does not depend on the order in which they come.</summary>
/// <param name="regions">The regions of the cells.</param>
/// <param name="groups">The groups of the cells.</param>
/// <param name="months">The months counted.</param>
/// <param name="hasFlows">Whether enrolled, new and lapsed are known.</param>
/// <param name="duesMonths">The months whose dues are known; none if they are not computed.</param>
internal sealed class CoverageCubeBuilder(
    RegionTree regions,
    WorkerGroupCatalog groups,
    MonthRange months,
    bool hasFlows,
    MonthRange? duesMonths)
{
    private readonly Dictionary<CellKey, CellCounts> _cells = [];

    /// <summary>The counts of a cell, all zero when it is new.</summary>
    /// <param name="region">The region's number in the tree.</param>
    /// <param name="group">The group's number in the catalog, if any.</param>
    /// <param name="segment">The segment, if any.</param>
    /// <param name="sector">The sector, if any.</param>
    /// <param name="scale">The scale of the employer, if any.</param>
    public CellCounts Cell(int region, int? group, EmploymentSegment? segment, Sector? sector, FirmScale? scale)
    {
        var key = new CellKey(region, group, segment, sector, scale);
        if (_cells.TryGetValue(key, out var counts)) return counts;
        var cell = new CoverageCell(regions[region], group is { } number ? groups[number] : null, segment, sector, scale);
        return _cells[key] = new CellCounts(cell, region, months.Length);
    }

    /// <summary>Builds the cube; the builder is of no more use.</summary>
    /// <exception cref="OverflowException">A sum of dues does not fit 64 bits.</exception>
    public CoverageCube Build()
    {
        var writer = new SeriesWriter(months.Length);
        CellCounts[] cells = [.. _cells
            .OrderBy(pair => pair.Key.Region)
            .ThenBy(pair => pair.Key.Group)
            .ThenBy(pair => pair.Key.Segment)
            .ThenBy(pair => pair.Key.Sector)
            .ThenBy(pair => pair.Key.Scale)
            .Select(pair => pair.Value)];
        var reports = hasFlows ? null : ReportsOf(cells);
        return new CoverageCube(regions, months, hasFlows, duesMonths, reports, Array.ConvertAll(cells, cell => cell.Write(writer)));
    }

    private RunningSums ReportsOf(CellCounts[] cells)
    {
        var reports = new RunningSums(cells.Length, months.Length);
        foreach (var cell in cells) reports.Append(cell.Reported);
        reports.Complete();
        return reports;
    }

    private readonly record struct CellKey(
        int Region,
        int? Group,
        EmploymentSegment? Segment,
        Sector? Sector,
        FirmScale? Scale);
}
