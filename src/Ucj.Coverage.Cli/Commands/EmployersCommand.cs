using System.CommandLine;
using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Duties;

namespace Ucj.Coverage.Cli.Commands;

/// <summary><c>ucj employers FOLDER</c>: what employers owe for the workers they do not cover.</summary>
internal static class EmployersCommand
{
    public static Command Create(Session session)
    {
        var folder = CommonOptions.Folder(session);
        var months = new MonthOptions(session);
        var monthly = new Option<bool>("--monthly")
        {
            Description = session.Say("Satu baris per pemberi kerja dan bulan.", "One row per employer and month."),
        };
        var format = CommonOptions.Format(session);
        var strict = CommonOptions.Strict(session);
        var partial = CommonOptions.Partial(session);
        var command = new Command("employers", session.Say(
            "Utang iuran pemberi kerja atas pekerja yang belum terlindungi.",
            "What employers owe for the workers they do not cover."))
        {
            folder, months.From, months.To, monthly, strict, format, partial,
        };
        command.SetAction(parsed =>
        {
            var (dataset, exitCode) = RegencyData.Open(session, parsed.GetRequiredValue(folder), parsed.GetValue(partial));
            if (dataset is null) return exitCode;
            if (months.Of(parsed, dataset.Model.Horizon) is not { } asked) return ExitCode.WrongUsage;
            var duties = session.Progress.While(
                new Phrase("Menghitung", "Counting"), _ => EmployerDuties.Of(dataset.Model, asked, parsed.GetValue(strict), session.Cancellation));
            Write(session, duties, parsed.GetValue(monthly), parsed.GetValue(format));
            return exitCode;
        });
        return command;
    }

    private static void Write(Session session, EmployerDuties duties, bool monthly, OutputFormat format)
    {
        var sheet = EmployerSheet.Of(duties, monthly);
        if (format != OutputFormat.Table)
        {
            sheet.Write(session, format);
            return;
        }

        EmployerSheet.ForPeople(sheet).Write(session, format);
        session.Error.WriteLine(session.Say(
            $"Pemberi kerja swasta berutang Rp{duties.Debt.Total}; beban pertama sumber dana Rp{duties.FirstCharge.Total}.",
            $"Private employers owe Rp{duties.Debt.Total}; first charges on purses are Rp{duties.FirstCharge.Total}."));
    }
}
