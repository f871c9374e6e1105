using Ucj.Coverage.Exchange.Checks;
using Ucj.Coverage.Exchange.Tables;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Exchange.Files;

/// <summary><c>observations.csv</c>: published figures, kept as printed.</summary>
internal static class ObservationsFile
{
    public static readonly TableLayout Layout = new("observations.csv");

    private static readonly Column RegionColumn = Layout.Required("region", CellKind.Region);
    private static readonly Column Month = Layout.Required("month", CellKind.Month);
    private static readonly Column Definition = Layout.Optional("definition");
    private static readonly Column Active = Layout.Optional("active");
    private static readonly Column Pu = Layout.Optional("pu");
    private static readonly Column Bpu = Layout.Optional("bpu");
    private static readonly Column Jakon = Layout.Optional("jakon");
    private static readonly Column ReportedPercent = Layout.Optional("reported_percent");
    private static readonly Column Source = Layout.Optional("source");

    public static IReadOnlyList<Observation> Read(DatasetImport import)
    {
        var observations = new List<Observation>();
        import.Read(Layout, new KeyTable(), [RegionColumn, Month, Definition, Source], row =>
        {
            var region = import.AnyRegion(row, RegionColumn);
            var month = row.Month(Month);
            var observation = new Observation(region ?? default, month ?? default, row.Id(Definition))
            {
                Active = row.Whole(Active),
                Pu = row.Whole(Pu),
                Bpu = row.Whole(Bpu),
                Jakon = row.Whole(Jakon),
                ReportedPercent = row.Percent(ReportedPercent),
                Source = row.Text(Source),
            };
            if (row.IsRejected) return;
            WarnOfParts(row, observation);
            if (observation.Definition is { } name) import.Definitions.Check(Layout.File, row.Line, Definition, name);
            observations.Add(observation);
        });
        return observations;
    }

    /// <summary>PU, BPU and JAKON are parts of the active workers: none is above them, and where all are given they add up.</summary>
    private static void WarnOfParts(TableRow row, Observation observation)
    {
        if (observation.Active is not { } active) return;
        (Column Column, long? Workers)[] parts = [(Pu, observation.Pu), (Bpu, observation.Bpu), (Jakon, observation.Jakon)];
        var tooMany = parts.Where(part => part.Workers > active).ToList();
        foreach (var part in tooMany) row.Warn(part.Column, Doubt.AboveWhole(Active.Name, row.Peek(Active)!));
        var sum = parts.Sum(part => (decimal)(part.Workers ?? 0));
        if (tooMany.Count == 0 && (sum > active || (sum < active && parts.All(part => part.Workers is not null))))
            row.Warn(Active, Doubt.OtherThanSum(sum, "pu, bpu, jakon"));
    }

    public static void Write(string folder, IEnumerable<Observation> observations) =>
        TableWriter.Write(folder, Layout, observations, (row, observation) => row
            .Put(RegionColumn, observation.Region)
            .Put(Month, observation.Month)
            .Put(Definition, observation.Definition)
            .Put(Active, observation.Active)
            .Put(Pu, observation.Pu)
            .Put(Bpu, observation.Bpu)
            .Put(Jakon, observation.Jakon)
            .Put(ReportedPercent, observation.ReportedPercent)
            .Put(Source, observation.Source));
}
