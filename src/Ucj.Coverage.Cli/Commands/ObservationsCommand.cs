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
        new("definition", new("penyebut", "definition")),
        new("denominator", new("jumlah", "denominator")),
        new("published_active", new("terbit aktif", "published active")),
        new("reported_percent", new("% tercetak", "reported %")),
        new("published_percent", new("% terbit", "published %")),
        new("computed_active", new("hitung aktif", "computed active")),
        new("computed_percent", new("% hitung", "computed %")),
        new("other_definition", new("penyebut lain", "other definition")),
        new("other_denominator", new("jumlah lain", "other denominator")),
        new("published_on_other_percent", new("% terbit, lain", "published % on other")),
        new("computed_on_other_percent", new("% hitung, lain", "computed % on other")),
        new("difference_points", new("beda poin", "difference points")),
        new("difference_from_workers", new("karena pekerja", "from workers")),
        new("difference_from_denominator", new("karena penyebut", "from denominator")),
        new("previous_points", new("sejak terbitan lalu", "since previous points")),
        new("previous_from_workers", new("karena pekerja", "from workers")),
        new("previous_from_denominator", new("karena penyebut", "from denominator")),
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
            new Sheet(Columns, compared.Select(Cells)).Write(session, parsed.GetValue(format));
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
    ];
}
