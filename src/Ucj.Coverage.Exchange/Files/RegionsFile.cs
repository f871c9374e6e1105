using Ucj.Coverage.Exchange.Checks;
using Ucj.Coverage.Exchange.Tables;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Exchange.Files;

/// <summary><c>regions.csv</c>: the regency, its districts and villages; a province row is optional.</summary>
internal static class RegionsFile
{
    public static readonly TableLayout Layout = new("regions.csv");

    private static readonly Column CodeColumn = Layout.Required("code", CellKind.Region);
    private static readonly Column Name = Layout.Required("name");
    private static readonly Column LocalName = Layout.Optional("local_name");

    public static IReadOnlyList<Region> Read(DatasetImport import)
    {
        var regions = new List<(Region Region, int Line)>();
        import.ReadRequired(Layout, import.Regions, [CodeColumn], row =>
        {
            var code = row.Region(CodeColumn);
            var name = row.Text(Name);
            if (code is { } given && !import.Regency.Contains(given) && !given.Contains(import.Regency))
                row.Reject(CodeColumn, Expect.InRegency(import.Regency.ToString()));
            if (row.IsRejected) return;
            regions.Add((new Region(code!.Value, name!, row.Text(LocalName)), row.Line));
            import.RegionNames.Add(code.Value.ToString(), name, row.Text(LocalName));
        });

        // Parents come before their children, so a region whose parent is missing takes everything under it along.
        regions.Sort((left, right) => left.Region.Code.CompareTo(right.Region.Code));
        foreach (var (region, line) in regions)
        {
            var (code, parent) = (region.Code.ToString(), region.Code.Parent.ToString()!);
            if (region.Code.Level <= RegionLevel.Regency || import.Regions.IsTaken(parent)) continue;
            if (!import.Regions.MayBeRejected(parent))
                import.RejectLater(Layout, line, CodeColumn, code, Expect.Parent(parent));
            else if (import.IsPartial)
                import.RejectLater(Layout, line, CodeColumn, code, Expect.TakenIn);
            import.Regions.Reject(code, line);
        }

        return [.. regions.Select(one => one.Region).Where(region => import.Regions.IsTaken(region.Code.ToString()))];
    }

    public static void Write(string folder, IEnumerable<Region> regions) =>
        TableWriter.Write(folder, Layout, regions, (row, region) => row
            .Put(CodeColumn, region.Code)
            .Put(Name, region.Name)
            .Put(LocalName, region.LocalName));
}
