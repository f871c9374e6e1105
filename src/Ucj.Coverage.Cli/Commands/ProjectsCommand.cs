using System.CommandLine;
using NodaTime;
using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Duties;

namespace Ucj.Coverage.Cli.Commands;

/// <summary><c>ucj projects FOLDER</c>: what is due for construction projects, and whether it is paid.</summary>
internal static class ProjectsCommand
{
    private static readonly SheetColumn[] Columns =
    [
        new("project_id", new("proyek", "project")),
        new("name", new("nama", "name")),
        new("village", new("nagari", "village")),
        new("employer_id", new("pemberi kerja", "employer")),
        new("from_month", new("mulai", "from")),
        new("to_month", new("selesai", "to")),
        new("running", new("berjalan", "running")),
        new("contract_value", new("nilai kontrak", "contract value")),
        new("vat_included", new("dengan PPN", "VAT included")),
        new("monthly_wages", new("upah sebulan", "monthly wages")),
        new("registered", new("terdaftar", "registered")),
        new("workers", new("pekerja", "workers")),
        new("covered", new("terlindungi", "covered")),
        new("month", new("bulan", "month")),
        new("basis", new("dasar", "basis")),
        new("due_months", new("bulan terutang", "months due")),
        new("due", new("iuran", "due")),
        new("unpaid", new("belum dibayar", "unpaid")),
    ];

    /// <summary>What would make a table too wide to read; programs get it all.</summary>
    private static readonly string[] ForPrograms =
        ["village", "employer_id", "from_month", "to_month", "vat_included", "month", "basis", "due_months"];

    public static Command Create(Session session)
    {
        var folder = CommonOptions.Folder(session);
        var month = CommonOptions.LastMonth(session);
        var format = CommonOptions.Format(session);
        var partial = CommonOptions.Partial(session);
        var command = new Command("projects", session.Say(
            "Iuran proyek konstruksi, dan yang belum dibayar.",
            "What is due for construction projects, and what of it is not paid."))
        {
            folder, month, format, partial,
        };
        command.SetAction(parsed =>
        {
            var (dataset, exitCode) = RegencyData.Open(session, parsed.GetRequiredValue(folder), parsed.GetValue(partial));
            if (dataset is null) return exitCode;
            var duties = ProjectDuties.Of(dataset.Model, parsed.GetValue(month) ?? dataset.Model.Horizon.Last, session.Cancellation);
            Write(session, duties, parsed.GetValue(format));
            return exitCode;
        });
        return command;
    }

    private static void Write(Session session, ProjectDuties duties, OutputFormat format)
    {
        var sheet = new Sheet(Columns, duties.Projects.Select(duty => Cells(duties.Month, duty))) { Warnings = duties.Warnings };
        if (format != OutputFormat.Table)
        {
            sheet.Write(session, format);
            return;
        }

        sheet.Without(column => ForPrograms.Contains(column.Name)).Write(session, format);
        session.Error.WriteLine(session.Say(
            $"Iuran proyek Rp{duties.Due}, belum dibayar Rp{duties.Unpaid}.",
            $"Rp{duties.Due} is due for projects, Rp{duties.Unpaid} of it is not paid."));
    }

    private static object?[] Cells(YearMonth month, ProjectDuty duty) =>
    [
        duty.Project.Id,
        duty.Project.Name,
        duty.Project.Village?.ToString(),
        duty.Project.EmployerId,
        duty.Project.From is { } from ? ContributionMonth.Format(from) : null,
        duty.Project.To is { } to ? ContributionMonth.Format(to) : null,
        duty.IsRunning,
        duty.Project.ContractValue?.Amount,
        duty.Project.VatIncluded,
        duty.Project.MonthlyWages?.Amount,
        duty.Project.Registered,
        (long?)duty.Project.Workers,
        (long?)duty.Covered,
        ContributionMonth.Format(month),
        duty.Basis is { } basis ? Code.Of(basis) : null,
        duty.DueMonths?.ToString(),
        duty.Due?.Amount,
        duty.Unpaid?.Amount,
    ];
}
