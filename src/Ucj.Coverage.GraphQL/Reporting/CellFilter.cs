using Ucj.Coverage.Measurement;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>
/// Binds a filter to the cells of a cube. What the dataset does not know is refused: it would silently find nobody.
/// </summary>
internal sealed class CellFilter(RegionTree regions, WorkerGroupCatalog groups)
{
    /// <summary>The filter as a function of a cell; <see langword="null"/> when it says nothing.</summary>
    /// <exception cref="CoverageException">The filter names a region or group that is unknown or of another level.</exception>
    public Func<CoverageCell, bool>? Compile(Filter<Dimension>? filter)
    {
        if (filter is null || filter.AdmitsAll) return null;
        foreach (var compare in filter.Comparisons())
        {
            foreach (var value in compare.Condition.Values) Check(compare.Field, value);
        }

        return filter.Compile<CoverageCell>(ValueOf);
    }

    private void Check(Dimension field, object? value)
    {
        if (value is RegionCode code)
        {
            regions.NumberOf(code);
            if (code.Level != LevelOf(field)) throw Throw.NotOfLevel(code, LevelOf(field));
        }

        if (value is string group && !groups.TryNumberOf(group, out _))
            throw Throw.UnknownGroup(group, groups.Groups.Select(one => one.Code));
    }

    private object? ValueOf(CoverageCell cell, Dimension field) => field switch
    {
        Dimension.Regency or Dimension.District or Dimension.Village => regions.At(regions.NumberOf(cell.Region.Code), LevelOf(field))?.Code,
        Dimension.WorkerGroup => cell.Group?.Code,
        Dimension.Segment => cell.Segment,
        Dimension.Sector => cell.Sector,
        Dimension.Tier => cell.Tier,
        Dimension.Vulnerable => cell.Vulnerable,
        Dimension.FirmScale => cell.FirmScale,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    private static RegionLevel LevelOf(Dimension field) => field switch
    {
        Dimension.Regency => RegionLevel.Regency,
        Dimension.District => RegionLevel.District,
        _ => RegionLevel.Village,
    };
}
