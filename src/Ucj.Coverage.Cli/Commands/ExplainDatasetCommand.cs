using System.CommandLine;
using System.Globalization;
using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Exchange;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Cli.Commands;

/// <summary><c>ucj explain-dataset FOLDER</c>: what was read, from when to when, under which settings.</summary>
internal static class ExplainDatasetCommand
{
    private static readonly SheetColumn[] Columns =
    [
        new("section", new("bagian", "section")), new("item", new("hal", "item")), new("value", new("nilai", "value")),
    ];

    public static Command Create(Session session)
    {
        var folder = CommonOptions.Folder(session);
        var format = CommonOptions.Format(session);
        var partial = CommonOptions.Partial(session);
        var command = new Command("explain-dataset", session.Say(
            "Apa yang dibaca, rentang bulannya, dan pengaturan yang berlaku.",
            "What was read, its months, and the settings in force."))
        {
            folder, format, partial,
        };
        command.SetAction(parsed =>
        {
            var reading = RegencyData.Read(session, parsed.GetRequiredValue(folder), parsed.GetValue(partial));
            RegencyData.Say(session, reading);
            var sheet = new Sheet(Columns, Rows(reading)) { Warnings = WarningsOf(reading.Dataset?.Model) };
            sheet.Write(session, parsed.GetValue(format));
            return reading.Problems.Count > 0 ? ExitCode.ProblemsInData : ExitCode.Fine;
        });
        return command;
    }

    private static IEnumerable<object?[]> Rows(DatasetReading reading)
    {
        foreach (var file in reading.Files)
        {
            yield return [DatasetWords.Of("rows_stored"), file.File, (long)file.Stored];
            if (file.Rejected > 0) yield return [DatasetWords.Of("rows_rejected"), file.File, (long)file.Rejected];
        }

        if (reading.Dataset is not { } dataset) yield break;
        foreach (var row in OfModel(dataset)) yield return row;
        foreach (var row in OfSettings(dataset.Model.Settings)) yield return row;
    }

    private static IEnumerable<object?[]> OfModel(Dataset dataset)
    {
        var model = dataset.Model;
        yield return Row("dataset", "name", dataset.Name);
        yield return Row("dataset", "region", $"{model.Region} {model.Regions[model.Regions.NumberOf(model.Region)].Name}");
        yield return Row("dataset", "horizon", model.Horizon.ToString());
        yield return Row("dataset", "last_actual_month", model.LastActualMonth is { } actual ? ContributionMonth.Format(actual) : null);
        foreach (var level in model.Regions.Regions.GroupBy(region => region.Code.Level))
            yield return Row("regions", Code.Of(level.Key), (long)level.Count());
        if (model.Registry is { SpellCount: > 0 } registry)
        {
            var spells = Enumerable.Range(0, registry.Count).SelectMany(registry.SpellsOf);
            yield return Row("participations", "first_month", ContributionMonth.Format(spells.Min(spell => spell.From)));
            var lastEnded = spells.Max(spell => spell.To);
            yield return Row("participations", "last_ended_month", lastEnded is { } last ? ContributionMonth.Format(last) : null);
            yield return Row("participations", "running", (long)spells.Count(spell => spell.To is null));
        }

        yield return Row("denominators", "definitions", string.Join(", ", model.Denominators.Definitions));
        foreach (var row in model.Denominators.All)
        {
            var item = $"{row.Region} {ContributionMonth.Format(row.Month)} {row.Definition}";
            yield return [DatasetWords.Of("denominators"), item, row.Workers];
        }

        foreach (var target in model.Targets.All)
        {
            var item = $"{target.Region} {ContributionMonth.Format(target.Month)} {target.Definition}";
            yield return [DatasetWords.Of("targets"), item, target.Percent.Value];
        }

        foreach (var path in Held(model))
            yield return [DatasetWords.Of("targets_held_since"), $"{path.Last.Region} {path.Last.Definition}", ContributionMonth.Format(path.Last.Month)];
    }

    /// <summary>The paths that the data outlast.</summary>
    private static IEnumerable<TargetPath> Held(CoverageModel model) => model.Targets.All
        .Select(target => model.Targets.Of(target.Region, target.Definition)!)
        .Distinct()
        .Where(path => path.HeldSince(model.Horizon.Last) is not null);

    private static IReadOnlyList<Warning> WarningsOf(CoverageModel? model) =>
        model is null ? [] : DisagreeingSources.Of(model.Denominators, model.Regions);

    private static IEnumerable<object?[]> OfSettings(CoverageSettings settings)
    {
        yield return Row("settings", "tolerance_months", (long)settings.ToleranceMonths);
        yield return Row("settings", "min_age", (long)settings.MinAge);
        yield return Row("settings", "max_age", (long)settings.MaxAge);
        yield return Row("settings", "rounding", "HALF_AWAY_FROM_ZERO");
        yield return Row("settings", "village_budget_relief", settings.VillageBudgetRelief);
        yield return Row("settings", "funded_at_own_band", settings.FundedAtOwnBand);
        yield return Row("settings", "reallocation_threshold", new Worded(
            settings.ReallocationThreshold.ToString(CultureInfo.InvariantCulture),
            new($"{settings.ReallocationThreshold}", $"{settings.ReallocationThreshold}")));
    }

    private static object?[] Row(string section, string item, object? value) => [DatasetWords.Of(section), DatasetWords.Of(item), value];
}
