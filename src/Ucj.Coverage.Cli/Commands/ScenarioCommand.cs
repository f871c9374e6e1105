using System.CommandLine;
using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.Cli.Commands;

/// <summary><c>ucj scenario FOLDER FILE</c>: what a scenario comes to, and what of it is due to which change.</summary>
internal static class ScenarioCommand
{
    public static Command Create(Session session)
    {
        var folder = CommonOptions.Folder(session);
        var file = new Argument<string>("SCENARIO")
        {
            Description = session.Say("Berkas skenario (JSON).", "The scenario's file (JSON)."),
        };
        var others = new Option<string[]>("--compare")
        {
            Description = session.Say("Skenario lain di sampingnya.", "Other scenarios beside it."),
            HelpName = "SCENARIO",
            AllowMultipleArgumentsPerToken = true,
        };
        var options = new ProjectionOptions(session);
        var format = CommonOptions.Format(session);
        var partial = CommonOptions.Partial(session);
        var command = new Command("scenario", session.Say(
            "Hasil sebuah skenario di samping keadaan sekarang, dan apa yang karena perubahan mana.",
            "What a scenario comes to beside the present, and what of it is due to which change."))
        {
            folder, file, others, format, partial,
        };
        foreach (var option in options.All) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            string[] files = [parsed.GetRequiredValue(file), .. parsed.GetValue(others) ?? []];
            Scenario[] scenarios = [.. files.Select(Read)];
            var (dataset, exitCode) = RegencyData.Open(session, parsed.GetRequiredValue(folder), parsed.GetValue(partial));
            if (dataset is null) return exitCode;
            if (options.MonthsOf(parsed, dataset.Model) is not { } months) return ExitCode.WrongUsage;
            var comparison = session.Progress.While(new Phrase("Menghitung", "Counting"), progress => ScenarioComparison.Of(
                dataset.Model, scenarios, months, options.AssumptionsOf(parsed), options.DenominatorOf(parsed),
                new MonthHundredths(progress, months.Length * (1 + scenarios.Sum(one => one.Changes.Count))), session.Cancellation));
            new ComparisonReport(comparison).Write(session, parsed.GetValue(format));
            return exitCode;
        });
        return command;
    }

    /// <summary>Reads a scenario's file.</summary>
    /// <exception cref="CoverageException">It has faults.</exception>
    public static Scenario Read(string path) => Scenario.Parse(File.ReadAllText(path), Path.GetFileName(path));
}
