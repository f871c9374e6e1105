using Ucj.Coverage.Exchange;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>What is doubtful about every answer from a folder: what of it is not used, or was not meant as it was read.</summary>
internal static class ReadingWarnings
{
    /// <summary>The warnings of a reading: rejected rows by file, files not read, notes, and one for all that can hardly be meant.</summary>
    public static IReadOnlyList<Warning> Of(DatasetReading reading) =>
    [
        .. reading.Problems.GroupBy(problem => problem.File).Select(file => Rejected([.. file], reading.Files.FirstOrDefault(one => one.File == file.Key))),
        .. reading.Notes.Select(note => Passed(note.Line == 0 ? WarningKind.FileNotRead : WarningKind.ReadOtherwise, note)),
        .. reading.Warnings.Count > 0 ? [Implausible(reading.Warnings)] : Array.Empty<Warning>(),
    ];

    /// <summary>
    /// What of them is for everyone: how many rows and which files are not used, as the figures lack them, and nothing of single
    /// rows. Whoever publishes reads of these on the error stream.
    /// </summary>
    public static IReadOnlyList<Warning> ForEveryone(DatasetReading reading) =>
    [
        .. reading.Files.Where(file => file.Rejected > 0).Select(file =>
            new Warning(WarningKind.RowsRejected, NotUsed(file), new("file", file.File), new("rows", file.Read), new("rejected", file.Rejected))),
        .. reading.Notes.Where(note => note.Line == 0).Select(note => note.File).Distinct().Select(file =>
            new Warning(WarningKind.FileNotRead, new Phrase($"{file} tidak dibaca.", $"{file} is not read."), new WarningDatum("file", file))),
    ];

    /// <summary>One sentence for all rows of a file that are not used; where no row is at fault, the file itself is.</summary>
    private static Warning Rejected(IReadOnlyList<Problem> problems, FileSummary? file)
    {
        var first = problems[0];
        if (file is not { Rejected: > 0 }) return Passed(WarningKind.FileNotRead, first);
        var notUsed = NotUsed(file);
        return new Warning(
            WarningKind.RowsRejected,
            new Phrase($"{notUsed.Id} Yang pertama: {first.In(Language.Id)}", $"{notUsed.En} The first: {first.In(Language.En)}"),
            new WarningDatum("file", file.File),
            new WarningDatum("rows", file.Read),
            new WarningDatum("rejected", file.Rejected),
            new WarningDatum("line", first.Line),
            new WarningDatum("problem", first.Code));
    }

    private static Phrase NotUsed(FileSummary file)
    {
        var (rows, are, have) = (file.Read == 1 ? "row" : "rows", file.Rejected == 1 ? "is" : "are", file.Rejected == 1 ? "has" : "have");
        return new Phrase(
            $"{file.Rejected:N0} dari {file.Read:N0} baris {file.File} bermasalah dan tidak dipakai.",
            $"{file.Rejected:N0} of {file.Read:N0} {rows} of {file.File} {have} problems and {are} not used.");
    }

    private static Warning Passed(WarningKind kind, Problem note) => new(
        kind,
        new Phrase(note.In(Language.Id), note.In(Language.En)),
        new WarningDatum("file", note.File),
        new WarningDatum("line", note.Line),
        new WarningDatum("column", note.Column),
        new WarningDatum("note", note.Code));

    /// <summary>One sentence for all that can hardly be meant: an answer is about something else.</summary>
    private static Warning Implausible(IReadOnlyList<Problem> warnings)
    {
        var (first, kinds) = (warnings[0], string.Join(", ", warnings.Select(one => one.Code).Distinct()));
        return new Warning(
            WarningKind.ImplausibleValues,
            new Phrase(
                $"Data diterima seperti tertulis, tetapi {warnings.Count:N0} sel meragukan ({kinds}), mulai {first.File}, baris {first.Line}. 'ucj check FOLDER' menyebut semuanya.",
                $"The data are taken as they stand, but {warnings.Count:N0} {(warnings.Count == 1 ? "cell" : "cells")} can hardly be meant ({kinds}), from {first.File}, line {first.Line}, on. 'ucj check FOLDER' names them all."),
            new WarningDatum("cells", warnings.Count));
    }
}
