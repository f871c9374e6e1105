using System.CommandLine;
using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Exchange;

namespace Ucj.Coverage.Cli.Commands;

/// <summary><c>ucj check FOLDER</c>: everything that is wrong with a folder, at once.</summary>
internal static class CheckCommand
{
    private static readonly SheetColumn[] Files = [new("file"), new("rows"), new("rejected")];

    public static Command Create(Session session)
    {
        var folder = CommonOptions.Folder(session);
        var format = CommonOptions.Format(session);
        var partial = CommonOptions.Partial(session);
        var command = new Command("check", session.Say(
            "Periksa folder data dan laporkan semua masalah sekaligus.",
            "Check a data folder and report all problems at once."))
        {
            folder, format, partial,
        };
        command.SetAction(parsed => Run(
            session,
            parsed.GetRequiredValue(folder),
            parsed.GetValue(format),
            parsed.GetValue(partial)));
        return command;
    }

    private static int Run(Session session, string folder, OutputFormat format, bool partial)
    {
        var reading = RegencyData.Read(session, folder, partial);
        if (format == OutputFormat.Table) WriteForPeople(session, reading);
        else ProblemSheet.Of(reading.Problems, reading.Warnings, reading.Notes, session.Language).Write(session, format, json =>
            SheetJson.WriteRows(json, "files", new Sheet(Files, reading.Files.Select(file => new object?[] { file.File, (long)file.Read, (long)file.Rejected }))));
        if (partial) RegencyData.KeepRejected(session, folder, reading.Problems);
        else if (reading.Problems.Count == 0) RejectedRows.RemoveStale(folder);
        return reading.Problems.Count > 0 ? ExitCode.ProblemsInData : ExitCode.Fine;
    }

    private static void WriteForPeople(Session session, DatasetReading reading)
    {
        foreach (var line in Findings.Lines(reading.Notes, session.Language)) session.Error.WriteLine(line);
        foreach (var line in Findings.Lines(reading.Warnings, session.Language, withCode: true)) session.Tell(line);
        foreach (var line in Findings.Lines(reading.Problems, session.Language)) session.Tell(line);
        foreach (var file in reading.Files)
        {
            session.Error.WriteLine(session.Say(
                $"{file.File}: {file.Read:N0} baris, {file.Rejected:N0} bermasalah",
                $"{file.File}: {file.Read:N0} rows, {file.Rejected:N0} with problems"));
        }

        if (reading.Warnings.Count > 0)
            session.Error.WriteLine(session.Say($"{reading.Warnings.Count:N0} peringatan.", $"{reading.Warnings.Count:N0} warnings."));
        session.Error.WriteLine(session.Say($"{reading.Problems.Count:N0} masalah.", $"{reading.Problems.Count:N0} problems."));
    }
}
