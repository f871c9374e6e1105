using System.CommandLine;
using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Cli.Commands;

/// <summary><c>ucj observations FOLDER</c>: published figures beside computed ones, and why they differ.</summary>
internal static class ObservationsCommand
{
    private static readonly SheetColumn[] Columns =
    [
        new("region", new("wilayah", "region")),
        new("month", new("bulan", "month")),
        new("definition", new("penyebut", "denominator")),
        new("denominator", new("jumlah penyebut", "denominator, workers")),
        new("published_active", new("aktif menurut terbitan", "published active workers")),
        new("reported_percent", new("persen seperti tercetak", "percent as printed")),
        new("published_percent", new("persen dari angka terbitan", "percent of the published workers")),
        new("computed_active", new("aktif menurut hitungan", "computed active workers")),
        new("computed_percent", new("persen menurut hitungan", "percent of the computed workers")),
        new("other_definition", new("penyebut pembanding", "other denominator")),
        new("other_denominator", new("jumlah pembanding", "other denominator, workers")),
        new("published_on_other_percent", new("persen terbitan pada pembanding", "published percent on the other")),
        new("computed_on_other_percent", new("persen hitungan pada pembanding", "computed percent on the other")),
        new("difference_points", new("beda poin, terbitan ke hitungan", "points from published to computed")),
        new("difference_from_workers", new("  karena pekerja", "  because of workers")),
        new("difference_from_denominator", new("  karena penyebut", "  because of the denominator")),
        new("previous_points", new("beda poin sejak terbitan lalu", "points since the previous published")),
        new("previous_from_workers", new("  karena pekerja", "  because of workers")),
        new("previous_from_denominator", new("  karena penyebut", "  because of the denominator")),
        new("source", new("sumber", "source")),
    ];

    public static Command Create(Session session)
    {
        var folder = CommonOptions.Folder(session);
        var denominator = CommonOptions.Denominator(session);
        var format = CommonOptions.Format(session);
        var partial = CommonOptions.Partial(session);
        var command = new Command("observations", session.Say(
            "Angka terbitan di samping hasil hitungan, dan sebab bedanya.",
            "Published figures beside computed ones, and why they differ."))
        {
            folder, denominator, format, partial,
        };
        command.SetAction(parsed =>
        {
            var (dataset, exitCode) = RegencyData.Open(session, parsed.GetRequiredValue(folder), parsed.GetValue(partial));
            if (dataset is null) return exitCode;
            var report = CoverageEngine.Report(dataset.Model, dataset.Model.Horizon);
            var compared = ObservationComparison.Compare(report, dataset.Model.Observations, parsed.GetValue(denominator));
            var regions = dataset.Model.Regions;
            var sheet = new Sheet(Columns, compared.Select(Cells))
            {
                Warnings =
                [
                    .. DisagreeingSources.Of(dataset.Model.Observations, regions),
                    .. DisagreeingSources.Of(dataset.Model.Denominators, regions),
                ],
            };
            if (parsed.GetValue(format) == OutputFormat.Table)
            {
                SheetRecords.Write(sheet, session);
                session.Warn(sheet.Warnings);
            }
            else sheet.Write(session, parsed.GetValue(format));
            if (compared.Count == 0)
                session.Error.WriteLine(session.Say("Data ini tidak memuat angka terbitan (observations.csv).", "These data have no published figures (observations.csv)."));
            return exitCode;
        });
        return command;
    }

    private static object?[] Cells(ObservationComparison one) =>
    [
        one.Observation.Region.ToString(),
        ContributionMonth.Format(one.Observation.Month),
        one.Observation.Definition,
        one.Published?.Denominator ?? one.Computed?.Denominator,
        one.Observation.Active,
        one.Observation.ReportedPercent?.Value,
        one.Published?.Percent?.Value,
        one.Computed?.Active ?? one.ComputedOnOther?.Active,
        one.Computed?.Percent?.Value,
        one.ComputedOnOther?.Definition ?? one.PublishedOnOther?.Definition,
        one.ComputedOnOther?.Denominator ?? one.PublishedOnOther?.Denominator,
        one.PublishedOnOther?.Percent?.Value,
        one.ComputedOnOther?.Percent?.Value,
        one.Difference?.Points,
        one.Difference?.FromWorkers,
        one.Difference?.FromDenominator,
        one.SincePrevious?.Points,
        one.SincePrevious?.FromWorkers,
        one.SincePrevious?.FromDenominator,
        one.Observation.Source,
    ];
}
