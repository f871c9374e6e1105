using Ucj.Coverage.Exchange.Checks;
using Ucj.Coverage.Exchange.Tables;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Validation;

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

    /// <summary>The targets that were taken in, each with its line.</summary>
    public static IReadOnlyDictionary<CoverageTarget, int> Read(DatasetImport import)
    {
        var targets = new Dictionary<CoverageTarget, int>();
        import.Read(Layout, new KeyTable(), [RegionColumn, Month, Definition], row =>
        {
            var region = import.AnyRegion(row, RegionColumn);
            var month = row.Month(Month);
            var percent = row.Percent(Percent);
            var definition = row.Id(Definition);
            if (row.IsRejected) return;
            import.Definitions.Check(Layout.File, row.Line, Definition, definition!);
            targets.Add(new(region!.Value, month!.Value, percent!.Value, definition!, row.Text(Source)), row.Line);
        });
        return targets;
    }

    /// <summary>The targets but those on a denominator nobody knows, which the checks that every model undergoes find.</summary>
    /// <param name="import">The reading.</param>
    /// <param name="model">A model to check; absent when there can be none.</param>
    /// <param name="denominators">The denominators that were taken in.</param>
    /// <param name="lines">The targets that were read, each with its line.</param>
    public static TargetPaths Keep(
        DatasetImport import, CoverageModel? model, Denominators denominators, IReadOnlyDictionary<CoverageTarget, int> lines)
    {
        // The denominators may be what is at fault, unless good rows stand for themselves.
        var targets = new TargetPaths(lines.Keys);
        var isWhole = import.Log.Problems.All(problem => problem.File != DenominatorsFile.Layout.File);
        if (model is null || (!isWhole && !import.IsPartial)) return targets;
        var unknown = new HashSet<CoverageTarget>();
        foreach (var problem in (model with { Denominators = denominators, Targets = targets }).Validate())
        {
            if (ModelPath.Of(problem) is not { List: nameof(CoverageModel.Targets), Member: nameof(CoverageTarget.Definition) } path) continue;
            var target = targets.All[path.Number];
            import.RejectLater(Layout, lines[target], Definition, problem.Found, import.RejectedDefinitions.Contains(target.Definition) ? Expect.TakenIn : problem.Expectation);
            unknown.Add(target);
        }

        return unknown.Count == 0 ? targets : new TargetPaths(targets.All.Where(target => !unknown.Contains(target)));
    }

    public static void Write(string folder, IEnumerable<CoverageTarget> targets) =>
        TableWriter.Write(folder, Layout, targets, (row, target) => row
            .Put(RegionColumn, target.Region)
            .Put(Month, target.Month)
            .Put(Percent, target.Percent)
            .Put(Definition, target.Definition)
            .Put(Source, target.Source));
}
