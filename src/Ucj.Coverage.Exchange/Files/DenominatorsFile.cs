using Ucj.Coverage.Exchange.Checks;
using Ucj.Coverage.Exchange.Tables;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Exchange.Files;

/// <summary><c>denominators.csv</c>: official denominators, each from a month on.</summary>
internal static class DenominatorsFile
{
    public static readonly TableLayout Layout = new("denominators.csv");

    private static readonly Column Definition = Layout.Required("definition");
    private static readonly Column RegionColumn = Layout.Required("region", CellKind.Region);
    private static readonly Column Month = Layout.Required("month", CellKind.Month);
    private static readonly Column Workers = Layout.Required("workers");
    private static readonly Column Source = Layout.Optional("source");

    public static IReadOnlyList<OfficialDenominator> Read(DatasetImport import)
    {
        var denominators = new List<OfficialDenominator>();
        import.Read(Layout, new KeyTable(), [Definition, RegionColumn, Month, Source], row =>
        {
            var definition = row.Id(Definition);
            if (definition == Denominators.Registry) row.Reject(Definition, Expect.FreeDefinition);
            var region = import.AnyRegion(row, RegionColumn);
            var month = row.Month(Month);
            var workers = row.Whole(Workers);
            if (row.IsRejected)
            {
                if (definition is not null) import.RejectedDefinitions.Add(definition);
                return;
            }

            if (workers == 0) row.Warn(Workers, Doubt.ZeroDenominator);
            import.Definitions.Check(Layout.File, row.Line, Definition, definition!);
            denominators.Add(new(definition!, region!.Value, month!.Value, workers!.Value, row.Text(Source)));
        });
        return denominators;
    }

    public static void Write(string folder, IEnumerable<OfficialDenominator> denominators) =>
        TableWriter.Write(folder, Layout, denominators, (row, denominator) => row
            .Put(Definition, denominator.Definition)
            .Put(RegionColumn, denominator.Region)
            .Put(Month, denominator.Month)
            .Put(Workers, denominator.Workers)
            .Put(Source, denominator.Source));
}
