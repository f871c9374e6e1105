using Ucj.Coverage.Exchange.Checks;
using Ucj.Coverage.Exchange.Tables;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Exchange.Files;

/// <summary>
/// <c>counts.csv</c>: totals by month, for a regency without a registry. Rows add up, so nobody may be counted twice:
/// no region together with one above it, and all rows split by group and segment in the same way.
/// </summary>
internal static class CountsFile
{
    public static readonly TableLayout Layout = new("counts.csv");

    /// <summary>The most workers of one row, far above any country's; sums of all rows then fit 64 bits.</summary>
    private const long MostWorkers = 1_000_000_000;

    private static readonly Column RegionColumn = Layout.Required("region", CellKind.Region);
    private static readonly Column Group = Layout.Optional("group", CellKind.Group);
    private static readonly Column Segment = Layout.Optional("segment", CellKind.Segment);
    private static readonly Column Month = Layout.Required("month", CellKind.Month);
    private static readonly Column Eligible = Layout.Required("eligible");
    private static readonly Column Active = Layout.Required("active");

    public static IReadOnlyList<CoverageCount> Read(DatasetImport import)
    {
        var counts = new List<(CoverageCount Count, int Line)>();
        import.Read(Layout, new KeyTable(), [RegionColumn, Group, Segment, Month], row =>
        {
            var region = RegionOf(import, row);
            var group = import.Group(row, Group);
            var segment = row.OneOf<EmploymentSegment>(Segment, ProblemCodes.UnknownSegment);
            var month = row.Month(Month);
            var (eligible, active) = (row.Whole(Eligible, MostWorkers), row.Whole(Active, MostWorkers));
            if (active > eligible) row.Reject(Active, Expect.ActiveWithinEligible(row.Peek(Eligible)!));
            if (row.IsRejected) return;
            var count = new CoverageCount(region!.Value, group, segment, month!.Value, eligible!.Value, active!.Value);
            counts.Add((count, row.Line));
        });
        return WithoutDoubleCounts(import, counts);
    }

    public static void Write(string folder, IEnumerable<CoverageCount> counts) =>
        TableWriter.Write(folder, Layout, counts, (row, count) => row
            .Put(RegionColumn, count.Region)
            .Put(Group, count.Group)
            .Put(Segment, count.Segment is { } segment ? Code.Of(segment) : null)
            .Put(Month, count.Month)
            .Put(Eligible, count.Eligible)
            .Put(Active, count.Active));

    private static RegionCode? RegionOf(DatasetImport import, TableRow row)
    {
        if (import.RegionOf(row, RegionColumn, isVillage: false) is not { } code) return null;
        if (!import.Regency.Contains(code)) row.Reject(RegionColumn, Expect.InRegency(import.Regency.ToString()));
        else import.Refers(row, RegionColumn, code.ToString(), import.Regions, Expect.KnownRegion);
        return code;
    }

    private static List<CoverageCount> WithoutDoubleCounts(
        DatasetImport import,
        List<(CoverageCount Count, int Line)> counts)
    {
        var alike = counts.Where(one => IsSplitAsTheFirst(import, one.Count, counts[0].Count, one.Line)).ToList();
        var regions = alike.Select(one => one.Count.Region).ToHashSet();
        var kept = new List<CoverageCount>();
        foreach (var (count, line) in alike)
        {
            if (CountedAncestor(count.Region, regions)?.ToString() is { } ancestor)
                import.RejectLater(Layout, line, RegionColumn, count.Region.ToString(), Expect.NoCountedAncestor(ancestor));
            else
                kept.Add(count);
        }

        return kept;
    }

    private static bool IsSplitAsTheFirst(DatasetImport import, CoverageCount count, CoverageCount first, int line)
    {
        if (count.Group is null != first.Group is null)
            import.RejectLater(Layout, line, Group, count.Group ?? "", Expect.SameSplit(Group.Name));
        else if (count.Segment is null != first.Segment is null)
            import.RejectLater(Layout, line, Segment, CodeOf(count.Segment), Expect.SameSplit(Segment.Name));
        else
            return true;
        return false;
    }

    private static string CodeOf(EmploymentSegment? segment) => segment is { } given ? Code.Of(given) : "";

    private static RegionCode? CountedAncestor(RegionCode region, HashSet<RegionCode> regions)
    {
        for (var ancestor = region.Parent; ancestor is { } above; ancestor = above.Parent)
        {
            if (regions.Contains(above)) return above;
        }

        return null;
    }
}
