using System.CommandLine;
using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Planning;

namespace Ucj.Coverage.Cli.Commands;

/// <summary><c>ucj cliff FOLDER</c>: who falls out of coverage in each month, and what it costs to keep them.</summary>
internal static class CliffCommand
{
    private static readonly SheetColumn[] Figures =
    [
        new("workers", new("pekerja", "workers")),
        new("definition", new("penyebut", "definition")),
        new("denominator", new("jumlah", "denominator")),
        new("points", new("poin", "points")),
        new("unpriced", new("tanpa harga", "unpriced")),
        new("monthly_cost", new("biaya sebulan", "cost a month")),
        new("cost_to_end", new("biaya sampai akhir", "cost to the end")),
    ];

    public static Command Create(Session session)
    {
        var folder = CommonOptions.Folder(session);
        var months = new MonthOptions(session);
        var by = ReportDimension.Option(session, ReportDimension.OfCovered);
        var denominator = CommonOptions.Denominator(session);
        var format = CommonOptions.Format(session);
        var strict = CommonOptions.Strict(session);
        var partial = CommonOptions.Partial(session);
        var command = new Command("cliff", session.Say(
            "Siapa yang keluar dari perlindungan sesudah setiap bulan, dan biaya mempertahankannya.",
            "Who falls out of coverage after each month, and what it costs to keep them."))
        {
            folder, months.From, months.To, by, denominator, strict, format, partial,
        };
        command.SetAction(parsed =>
        {
            var (dataset, exitCode) = RegencyData.Open(session, parsed.GetRequiredValue(folder), parsed.GetValue(partial));
            if (dataset is null) return exitCode;
            if (months.Of(parsed, dataset.Model.Horizon) is not { } asked) return ExitCode.WrongUsage;
            var query = new CliffQuery(asked)
            {
                GroupBy = parsed.GetRequiredValue(by),
                Denominator = parsed.GetValue(denominator) ?? Denominators.Registry,
                Strict = parsed.GetValue(strict),
            };
            var cliff = session.Progress.While(new Phrase("Menghitung", "Counting"), progress =>
                Cliff.Of(dataset.Model, query, new WorkHundredths(progress), session.Cancellation));
            SheetOf(cliff).Write(session, parsed.GetValue(format));
            if (cliff.Rows.Count == 0)
            {
                var looked = cliff.Query.Months;
                session.Error.WriteLine(session.Say($"Tidak ada yang keluar dari perlindungan dalam {looked}.", $"Nobody falls out of coverage in {looked}."));
            }

            return exitCode;
        });
        return command;
    }

    private static Sheet SheetOf(Cliff cliff) => new(
        [
            new SheetColumn("month", new("bulan", "month")),
            .. cliff.Query.GroupBy.Select(ReportDimension.ColumnOf),
            .. Figures,
        ],
        cliff.Rows.Select(row => (object?[])
        [
            ContributionMonth.Format(row.Month),
            .. cliff.Query.GroupBy.Select(dimension => ReportDimension.CellOf(row.Key, dimension)),
            row.Workers,
            cliff.Query.Denominator,
            row.Denominator,
            row.Points?.Value,
            row.Unpriced,
            row.MonthlyCost.Amount,
            row.CostToEnd.Amount,
        ]))
    {
        Warnings = cliff.Warnings,
    };
}
