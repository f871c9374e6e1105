using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Exchange;
using Ucj.Coverage.Exchange.Samples;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>Reads the folder a command was given, and says on the way what is wrong with it.</summary>
internal static class RegencyData
{
    private const int Hundred = 100;

    /// <summary>Reads a folder; a sample that has no workers yet gets them first.</summary>
    /// <exception cref="CoverageException">There is no such folder.</exception>
    public static DatasetReading Read(Session session, string folder, bool partial)
    {
        EnsureFolder(session, folder);
        return session.Progress.While(new Phrase("Membaca", "Reading"), progress =>
            DatasetReader.Read(folder, new DatasetReadOptions
            {
                Partial = partial,
                NikKey = StoreOption.NikKeySet,
                Progress = new Hundredths(progress),
                Cancellation = session.Cancellation,
            }));
    }

    /// <summary>Sees to it that there is something to read: a sample that has no workers yet gets them.</summary>
    /// <exception cref="CoverageException">There is no such folder.</exception>
    public static void EnsureFolder(Session session, string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new CoverageException("MISSING_FOLDER", new Phrase(
                $"Folder '{folder}' tidak ada. Periksa jalurnya, atau buat contoh dengan 'ucj sample FOLDER'.",
                $"Found no folder '{folder}', expected a dataset folder. "
                    + "Check the path, or make a sample with 'ucj sample FOLDER'."));
        }

        session.Progress.While(new Phrase("Membuat pekerja sintetis", "Making synthetic workers"), _ =>
            session.Interruption.WhileWriting(() => SampleRegency.EnsureGenerated(folder, session.Cancellation)));
    }

    /// <summary>Reads a folder for a command that needs a dataset; problems and notes go to the error stream.</summary>
    /// <returns>The dataset, or <see langword="null"/> when the problems leave none.</returns>
    public static (Dataset? Dataset, int ExitCode) Open(Session session, string folder, bool partial)
    {
        var (reading, exitCode) = OpenReading(session, folder, partial);
        return (reading.Dataset, exitCode);
    }

    /// <summary>The same, with all that was read beside the dataset.</summary>
    public static (DatasetReading Reading, int ExitCode) OpenReading(Session session, string folder, bool partial)
    {
        var reading = Read(session, folder, partial);
        Say(session, reading);
        if (partial) KeepRejected(session, folder, reading.Problems);
        if (reading.Dataset is { } dataset) session.Names = new CodeNames(dataset.Model, session.Language);
        return (reading, reading.Problems.Count > 0 ? ExitCode.ProblemsInData : ExitCode.Fine);
    }

    /// <summary>Says on the error stream what a reading found: notes, problems, and in one line all that is doubtful.</summary>
    public static void Say(Session session, DatasetReading reading)
    {
        foreach (var line in Findings.Lines(reading.Notes, session.Language)) session.Error.WriteLine(line);
        foreach (var line in Findings.Lines(reading.Problems, session.Language)) session.Error.WriteLine(line);
        session.DataWarnings = ReadingWarnings.Of(reading);
        session.Warn(session.DataWarnings.Where(warning => warning.Kind == WarningKind.ImplausibleValues));
    }

    /// <summary>Writes the rejected rows beside the input and says where.</summary>
    public static void KeepRejected(Session session, string folder, IEnumerable<Problem> problems)
    {
        foreach (var path in session.Interruption.WhileWriting(() => RejectedRows.Write(folder, problems, session.Language)))
            session.Error.WriteLine(session.Say($"Baris yang ditolak: {path}", $"Rejected rows: {path}"));
    }

    private sealed class Hundredths(IProgress<int> progress) : IProgress<ReadingProgress>
    {
        public void Report(ReadingProgress value) =>
            progress.Report((int)(value.Bytes * Hundred / Math.Max(1, value.TotalBytes)));
    }
}
