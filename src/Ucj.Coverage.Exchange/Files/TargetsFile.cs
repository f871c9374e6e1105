using Ucj.Coverage.Exchange.Checks;
using Ucj.Coverage.Exchange.Tables;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Exchange.Files;

/// <summary><c>targets.csv</c>: published targets; a year's target is its December.</summary>
internal static class TargetsFile
{
    public static readonly TableLayout Layout = new("targets.csv");

    private static readonly Column RegionColumn = Layout.Required("region", CellKind.Region);
    private static readonly Column Month = Layout.Required("month", CellKind.Month);
    private static readonly Column Percent = Layout.Required("percent");
    private static readonly Column Definition = Layout.Required("definition");
    private static readonly Column Source = Layout.Optional("source");

    public static IReadOnlyList<CoverageTarget> Read(DatasetImport import)
    {
        var targets = new List<CoverageTarget>();
        import.Read(Layout, new KeyTable(), [RegionColumn, Month, Definition], row =>
        {
            var region = import.AnyRegion(row, RegionColumn);
            var month = row.Month(Month);
            var percent = row.Percent(Percent);
            var definition = row.Id(Definition);
            if (row.IsRejected) return;
            import.Definitions.Check(Layout.File, row.Line, Definition, definition!);
            targets.Add(new(region!.Value, month!.Value, percent!.Value, definition!, row.Text(Source)));
        });
        return targets;
    }

    public static void Write(string folder, IEnumerable<CoverageTarget> targets) =>
        TableWriter.Write(folder, Layout, targets, (row, target) => row
            .Put(RegionColumn, target.Region)
            .Put(Month, target.Month)
            .Put(Percent, target.Percent)
            .Put(Definition, target.Definition)
            .Put(Source, target.Source));
}
