using System.CommandLine;
using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Disclosure;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Cli.Commands;

/// <summary><c>ucj report FOLDER</c>: coverage, target and gap by period and key.</summary>
internal static class ReportCommand
{
    public static Command Create(Session session)
    {
        var folder = CommonOptions.Folder(session);
        var months = new MonthOptions(session);
        var within = CommonOptions.Region(
            "--within",
            session.Say("Wilayah yang dilaporkan [bawaan: seluruhnya]", "The region reported [default: all of it]"));
        var by = ReportDimension.Option(session, ReportDimension.OfAll);
        var granularity = CommonOptions.OneOf(
            "--granularity",
            session.Say("Panjang periode", "Length of a period"),
            Granularity.Month,
            Granularity.Month,
            Granularity.Quarter,
            Granularity.Semester,
            Granularity.Year);
        var denominator = CommonOptions.Denominator(session);
        var interpolation = CommonOptions.OneOf(
            "--interpolation",
            session.Say("Target di antara dua titik terbit", "Target between two published points"),
            Interpolation.Step,
            Enum.GetValues<Interpolation>());
        var tolerance = new Option<int?>("--tolerance")
        {
            Description = session.Say("Bulan toleransi setelah masa berakhir [bawaan: dari dataset.json]",
                "Months a worker stays active after a spell [default: from dataset.json]"),
            HelpName = "N",
            CustomParser = result => CommonOptions.Parsed(result, new Phrase($"0 sampai {CoverageSettings.MaxTolerance} bulan", $"months from 0 to {CoverageSettings.MaxTolerance}"), text =>
                int.TryParse(text, out var months) && months is >= 0 and <= CoverageSettings.MaxTolerance ? months : (int?)null),
        };
        var isPublic = new Option<bool>("--public")
        {
            Description = session.Say("Sembunyikan angka kecil, untuk diterbitkan", "Hide small numbers, for publication"),
        };
        var smallest = CommonOptions.Number(
            "--smallest-shown",
            session.Say("Angka terkecil yang ditampilkan selain nol, dengan --public",
                "Smallest number shown besides zero, with --public"),
            PublicCoverage.DefaultSmallestShown,
            PublicCoverage.LeastSmallestShown,
            PublicCoverage.LargestSmallestShown);
        var strict = CommonOptions.Strict(session);
        var format = CommonOptions.Format(session);
        var partial = CommonOptions.Partial(session);
        var command = new Command("report", session.Say("Cakupan, target dan kekurangan per periode.", "Coverage, target and gap by period."))
        {
            folder, months.From, months.To, within, by, granularity, denominator, interpolation, tolerance, isPublic, smallest, strict,
            format, partial,
        };
        command.SetAction(parsed => Run(
            session,
            parsed.GetRequiredValue(folder),
            horizon => months.Of(parsed, horizon),
            new ReportRequest(
                parsed.GetValue(within),
                parsed.GetRequiredValue(by),
                parsed.GetValue(granularity),
                parsed.GetValue(denominator) ?? Denominators.Registry,
                parsed.GetValue(interpolation),
                parsed.GetValue(tolerance),
                parsed.GetValue(isPublic) ? (int)parsed.GetValue(smallest) : null,
                parsed.GetValue(strict)),
            parsed.GetValue(format),
            parsed.GetValue(partial)));
        return command;
    }

    private static int Run(
        Session session,
        string folder,
        Func<MonthRange, MonthRange?> asked,
        ReportRequest request,
        OutputFormat format,
        bool partial)
    {
        var (reading, exitCode) = RegencyData.OpenReading(session, folder, partial);
        if (reading.Dataset is not { Model: var model }) return exitCode;
        if (asked(model.Horizon) is not { } months) return ExitCode.WrongUsage;
        var table = session.Progress.While(new Phrase("Menghitung", "Counting"), _ => request.Answer(model, months, session.Cancellation));
        var sheet = format == OutputFormat.Table ? CoverageSheet.ForPeople(table) : CoverageSheet.Of(table);
        if (table.IsPublished) session.DataWarnings = ReadingWarnings.ForEveryone(reading);
        IReadOnlyList<Warning> law = table.IsPublished || months.Intersect(model.Horizon) is not { } answered ? [] : DuesLaw.WarningsOf(model, answered);
        (sheet with { Warnings = [.. sheet.Warnings, .. law] }).Write(session, format);
        return exitCode;
    }
}
