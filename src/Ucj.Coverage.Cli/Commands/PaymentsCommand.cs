using System.CommandLine;
using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Exchange;
using Ucj.Coverage.Planning;

namespace Ucj.Coverage.Cli.Commands;

/// <summary><c>ucj payments FOLDER</c>: what purses paid against a rule, as an auditor would ask.</summary>
internal static class PaymentsCommand
{
    private static readonly SheetColumn[] Columns =
    [
        new("source", new("sumber dana", "purse")),
        new("from_month", new("dari", "from")),
        new("to_month", new("sampai", "to")),
        new("workers", new("pekerja", "workers")),
        new("worker_months", new("pekerja-bulan", "worker-months")),
        new("amount", new("rupiah", "rupiah")),
        new("rules", new("kode aturan", "rules")),
        new("explanation", new("aturan yang dilanggar", "against which rule")),
        new("worker_ids", new("id pekerja", "worker ids")),
    ];

    public static Command Create(Session session)
    {
        var folder = CommonOptions.Folder(session);
        var from = CommonOptions.Month("--from", session.Say(
            "Bulan pertama [bawaan: bulan pertama yang dibayar]", "First month [default: the first one paid for]"));
        var to = CommonOptions.Month("--to", session.Say(
            "Bulan terakhir [bawaan: bulan terakhir yang dibayar]", "Last month [default: the last one paid for]"));
        var workers = new Option<bool>("--workers")
        {
            Description = session.Say("Sebutkan juga id pekerjanya.", "Name the ids of the workers as well."),
        };
        var format = CommonOptions.Format(session);
        var partial = CommonOptions.Partial(session);
        var command = new Command("payments", session.Say(
            "Yang dibayar sumber dana bertentangan dengan aturan: yang akan ditanyakan pemeriksa.",
            "What purses paid against a rule: what an auditor would ask."))
        {
            folder, from, to, workers, format, partial,
        };
        command.SetAction(parsed =>
        {
            var (reading, exitCode) =
                RegencyData.OpenReading(session, parsed.GetRequiredValue(folder), parsed.GetValue(partial));
            if (reading.Dataset is not { } dataset) return exitCode;
            var first = parsed.GetValue(from) ?? ContributionMonth.Earliest;
            var last = parsed.GetValue(to) ?? ContributionMonth.Latest;
            if (MonthOptions.Between(session, first, last) is not { } months) return ExitCode.WrongUsage;
            var audit = session.Progress.While(new Phrase("Memeriksa", "Auditing"), _ =>
                PaymentAudit.Of(dataset.Model, months, SamePeople(reading), session.Cancellation));
            var sheet = new Sheet(Columns, audit.Findings.Select(finding => Cells(finding, session.Language)))
            {
                Warnings = audit.Warnings,
            };
            sheet.Without(column => column.Name == "worker_ids" && !parsed.GetValue(workers)).Write(session, parsed.GetValue(format));
            return exitCode;
        });
        return command;
    }

    /// <summary>Workers whose NIK have one digest, the first of them beside each other one.</summary>
    private static (string First, string Second)[] SamePeople(DatasetReading reading) =>
    [
        .. reading.NikDigests.GroupBy(digest => digest.Value, digest => digest.Key)
            .Select(ids => ids.Order(StringComparer.Ordinal).ToArray())
            .SelectMany(ids => ids.Skip(1).Select(other => (ids[0], other))),
    ];

    private static object?[] Cells(PaymentFinding finding, Language language) =>
    [
        finding.SourceId,
        ContributionMonth.Format(finding.Months.First),
        ContributionMonth.Format(finding.Months.Last),
        (long)finding.Workers,
        finding.WorkerMonths,
        finding.Amount.Amount,
        string.Join('+', finding.Rules.Select(Code.Of)),
        finding.Text.In(language),
        string.Join(' ', finding.WorkerIds),
    ];
}
