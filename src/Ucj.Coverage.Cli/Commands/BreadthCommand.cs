using System.CommandLine;
using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.Cli.Commands;

/// <summary><c>ucj breadth FOLDER</c>: many workers for a few months, or few for many, with the same money.</summary>
internal static class BreadthCommand
{
    private const int FirstYear = 2016;

    private static readonly SheetColumn[] Columns =
    [
        new("months", new("bulan", "months")),
        new("workers", new("pekerja", "workers")),
        new("worker_months", new("pekerja-bulan", "worker-months")),
        new("amount", new("rupiah", "rupiah")),
        new("active_in_december", new("aktif Desember", "active in December")),
        new("december_percent", new("% Desember", "% December")),
        new("average_percent", new("% rata-rata", "% average")),
    ];

    public static Command Create(Session session)
    {
        var folder = CommonOptions.Folder(session);
        var purse = new Option<string>("--purse")
        {
            Description = session.Say("Sumber dana yang membayar.", "The purse that pays."),
            HelpName = "ID",
            Required = true,
        };
        var amount = CommonOptions.Money("--amount", session.Say("Uangnya, berapa pun isi pagunya.", "The money, whatever its envelopes have."));
        amount.Required = true;
        var year = CommonOptions.Whole("--year", session.Say(
            "Tahun, 2016 sampai 2045 [bawaan: tahun terakhir data]", "The year, 2016 to 2045 [default: the data's last]"), int.MaxValue);
        var denominator = CommonOptions.Denominator(session);
        var format = CommonOptions.Format(session);
        var partial = CommonOptions.Partial(session);
        var command = new Command("breadth", session.Say(
            "Banyak pekerja sebentar atau sedikit pekerja lama, dengan uang yang sama.",
            "Many workers for a few months, or few for many, with the same money."))
        {
            folder, purse, amount, year, denominator, format, partial,
        };
        command.SetAction(parsed =>
        {
            var (dataset, exitCode) = RegencyData.Open(session, parsed.GetRequiredValue(folder), parsed.GetValue(partial));
            if (dataset is null) return exitCode;
            var asked = (int)(parsed.GetValue(year) ?? dataset.Model.Horizon.Last.Year);
            if (asked < FirstYear || asked > Projection.LatestMonth.Year)
            {
                session.Error.WriteLine(session.Say(
                    FormattableString.Invariant($"--year: ditemukan {asked}, seharusnya {FirstYear} sampai {Projection.LatestMonth.Year}."),
                    FormattableString.Invariant($"--year: found {asked}, expected {FirstYear} to {Projection.LatestMonth.Year}.")));
                return ExitCode.WrongUsage;
            }

            if (PurseOptions.Find(session, dataset.Model, "--purse", parsed.GetRequiredValue(purse)) is not { } payer) return ExitCode.WrongUsage;
            var frontier = session.Progress.While(new Phrase("Menghitung", "Counting"), progress => BreadthAgainstDuration.Of(
                dataset.Model, payer, new Rupiah(parsed.GetValue(amount)!.Value), asked, parsed.GetValue(denominator) ?? Denominators.Registry,
                new WorkHundredths(progress), session.Cancellation));
            new Sheet(Columns, frontier.Rows.Select(Cells)) { Warnings = frontier.Warnings }.Write(session, parsed.GetValue(format));
            session.Error.WriteLine(session.Say("Aktif pada Desember: ", "Active in December: ")
                + Sparkline.Of([.. frontier.Rows.Select(row => row.ActiveInDecember)]));
            return exitCode;
        });
        return command;
    }

    private static object?[] Cells(BreadthRow row) =>
    [
        (long)row.Months, row.Workers, row.WorkerMonths, row.Amount.Amount, row.ActiveInDecember, row.December?.Value, row.Average?.Value,
    ];
}
