using System.CommandLine;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.Cli.Commands;

/// <summary><c>ucj project FOLDER</c>: coverage of months to come, on stated assumptions.</summary>
internal static class ProjectCommand
{
    public static Command Create(Session session)
    {
        var folder = CommonOptions.Folder(session);
        var options = new ProjectionOptions(session);
        var format = CommonOptions.Format(session);
        var partial = CommonOptions.Partial(session);
        var command = new Command("project", session.Say(
            "Cakupan bulan demi bulan ke depan, dengan asumsi yang disebutkan.",
            "Coverage month by month from here on, on stated assumptions."))
        {
            folder, format, partial,
        };
        foreach (var option in options.All) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var (dataset, exitCode) = RegencyData.Open(session, parsed.GetRequiredValue(folder), parsed.GetValue(partial));
            if (dataset is null) return exitCode;
            if (options.MonthsOf(parsed, dataset.Model) is not { } months) return ExitCode.WrongUsage;
            var projection = session.Progress.While(new Phrase("Menghitung", "Counting"), _ => Projection.Run(
                dataset.Model, months, options.AssumptionsOf(parsed), options.DenominatorOf(parsed)));
            ProjectionSheet.Of(projection).Write(session, parsed.GetValue(format));
            ProjectionSheet.Explain(session, projection);
            return exitCode;
        });
        return command;
    }
}
