using System.CommandLine;
using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.Cli.Commands;

/// <summary><c>ucj project FOLDER</c>: coverage of months to come, on stated assumptions.</summary>
internal static class ProjectCommand
{
    private static readonly Granularity[] Granularities = [Granularity.Month, Granularity.Quarter, Granularity.Semester, Granularity.Year];

    public static Command Create(Session session)
    {
        var folder = CommonOptions.Folder(session);
        var options = new ProjectionOptions(session);
        var low = ProjectionOptions.Path("--low", session.Say(
            "Juga jalur rendah, dengan angka ini per sejuta.", "Also a low path, by these numbers per million."));
        var high = ProjectionOptions.Path("--high", session.Say(
            "Juga jalur tinggi, dengan angka ini per sejuta.", "Also a high path, by these numbers per million."));
        var scenario = new Option<string?>("--scenario")
        {
            Description = session.Say("Berkas skenario (JSON) yang diterapkan lebih dahulu.", "A scenario's file (JSON) whose changes are made first."),
            HelpName = "SCENARIO",
        };
        var granularity = CommonOptions.OneOf(
            "--granularity", session.Say("Panjang periode", "Length of a period"), Granularity.Month, Granularities);
        var spending = new Option<bool>("--spending")
        {
            Description = session.Say(
                "Belanja tiap sumber dana per periode, bukan cakupan.", "What each purse spends in each period, not the coverage."),
        };
        var format = CommonOptions.Format(session);
        var partial = CommonOptions.Partial(session);
        var command = new Command("project", session.Say(
            "Cakupan bulan demi bulan ke depan, dengan asumsi yang disebutkan.",
            "Coverage month by month from here on, on stated assumptions."))
        {
            folder, scenario, low, high, granularity, spending, format, partial,
        };
        foreach (var option in options.All) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var changes = parsed.GetValue(scenario) is { } path ? ScenarioCommand.Read(path) : Scenario.Base;
            var (dataset, exitCode) = RegencyData.Open(session, parsed.GetRequiredValue(folder), parsed.GetValue(partial));
            if (dataset is null) return exitCode;
            if (options.MonthsOf(parsed, dataset.Model) is not { } months) return ExitCode.WrongUsage;
            var (model, denominator) = (changes.Apply(dataset.Model, session.Cancellation), options.DenominatorOf(parsed));
            ProjectionAssumptions?[] paths = [options.AssumptionsOf(parsed), parsed.GetValue(low), parsed.GetValue(high)];
            Projection?[] walked = session.Progress.While(new Phrase("Menghitung", "Counting"), progress =>
            {
                var told = new MonthHundredths(progress, months.Length * paths.Count(path => path is not null));
                return Array.ConvertAll(paths, path => path is null ? null : Projection.Run(
                    model, months, changes.Apply(options.With(parsed, path)), denominator, progress: told, cancellation: session.Cancellation));
            });
            new ProjectionReport(changes, walked[0]!, walked[1], walked[2])
            {
                Granularity = parsed.GetValue(granularity),
                Spending = parsed.GetValue(spending),
            }.Write(session, parsed.GetValue(format));
            return exitCode;
        });
        return command;
    }
}
