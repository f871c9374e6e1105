using System.CommandLine;
using System.Text.Json;
using NodaTime;
using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Exchange.Differences;
using Ucj.Coverage.Storage;
using Ucj.Coverage.Storage.Importing;

namespace Ucj.Coverage.Cli.Commands;

/// <summary><c>ucj import FOLDER --store FILE</c>: a folder into the store, all or nothing.</summary>
internal static class ImportCommand
{
    private static readonly SheetColumn[] Columns =
    [
        new("file", new Phrase("berkas", "file")),
        new("added", new Phrase("baru", "added")),
        new("changed", new Phrase("berubah", "changed")),
        new("removed", new Phrase("hilang", "removed")),
        new("unchanged", new Phrase("tetap", "unchanged")),
    ];

    public static Command Create(Session session)
    {
        var folder = CommonOptions.Folder(session);
        var dry = new Option<bool>("--dry-run")
        {
            Description = session.Say("Tunjukkan perbedaannya; jangan simpan apa pun.", "Show the difference; store nothing."),
        };
        var removals = new Option<long?>("--allow-removals")
        {
            Description = session.Say(
                "Baris tiap berkas yang boleh hilang: banyaknya, atau all [bawaan: tidak semuanya, dan paling banyak 5 % atau 20]",
                "Rows of each file that may go: how many, or all [default: never all, and at most 5 % or 20]"),
            HelpName = "N|all",
            CustomParser = result => CommonOptions.Parsed(result, new Phrase("banyaknya baris, atau all", "a number of rows, or all"),
                text => RemovalLimit.TryParseAllowed(text, out var allowed) ? allowed : (long?)null),
        };
        var partial = CommonOptions.Partial(session);
        var format = CommonOptions.Format(session);
        var command = new Command("import", session.Say(
            "Impor folder data ke basis data, semua atau tidak sama sekali.",
            "Import a data folder into the store, all or nothing."))
        {
            folder, dry, partial, removals, format,
        };
        var store = StoreOption.AddTo(command, session);
        command.SetAction(parsed => Run(
            session,
            parsed.GetRequiredValue(folder),
            store.Read(parsed),
            new ImportOptions
            {
                DryRun = parsed.GetValue(dry),
                Partial = parsed.GetValue(partial),
                Removals = RemovalLimit.Default with { Allowed = parsed.GetValue(removals) ?? 0 },
            },
            parsed.GetValue(format)));
        return command;
    }

    private static int Run(
        Session session,
        string folder,
        StoreOptions options,
        ImportOptions import,
        OutputFormat format)
    {
        var cancellation = session.Cancellation;
        RegencyData.EnsureFolder(session, folder);

        // Of an import nothing is seen before it is published; what is in force then must be told, even to whoever stops the
        // command meanwhile. Tables are made whole or not at all.
        var guarded = options with
        {
            WhileMigrating = work => session.Interruption.WhileWriting(() =>
            {
                work().GetAwaiter().GetResult();
                return Task.CompletedTask;
            }),
        };
        cancellation.ThrowIfCancellationRequested();
        var outcome = session.Progress.While(new Phrase("Mengimpor", "Importing"), progress => ImportAsync(
            folder, guarded, import with { Progress = new Percent(progress, session.Interruption) }, cancellation).GetAwaiter().GetResult());
        RegencyData.Say(session, outcome.Reading with { Problems = outcome.Problems });
        session.DataWarnings = ReadingWarnings.Of(outcome.Reading); // A file that must not take another's place was read all the same.
        if (import.Partial) RegencyData.KeepRejected(session, folder, outcome.Reading.Problems);
        if (outcome.Differences.Count > 0 || format == OutputFormat.Json)
            SheetOf(outcome).Write(session, format, json => WriteOutcome(json, outcome, session.Language));
        session.Error.WriteLine(EndOf(outcome).In(session.Language));
        return outcome.Problems.Count > 0 ? ExitCode.ProblemsInData : ExitCode.Fine;
    }

    private static async Task<ImportOutcome> ImportAsync(
        string folder, StoreOptions options, ImportOptions import, CancellationToken cancellation)
    {
        await using var store = await RegencyStore.OpenAsync(options, SystemClock.Instance, cancellation);
        return await store.ImportAsync(folder, Me, import, cancellation);
    }

    /// <summary>Whoever runs the command, as his machine names him.</summary>
    private static Caller Me => new(Environment.UserName, Environment.MachineName);

    private static Sheet SheetOf(ImportOutcome outcome) => new(
        Columns,
        outcome.Differences.Select(file => (IReadOnlyList<object?>)
        [file.File, file.Added, file.Changed, file.Removed, file.Unchanged]));

    /// <summary>How it ended, and all that speaks against it.</summary>
    private static void WriteOutcome(Utf8JsonWriter json, ImportOutcome outcome, Language language)
    {
        json.WriteString("verdict", Code.Of(outcome.State));
        json.WriteString("regency", outcome.Regency?.ToString());
        json.WriteString("data_version", outcome.DataVersion);
        SheetJson.WriteRows(json, "problems", ProblemSheet.Of(outcome.Problems, outcome.Reading.Warnings, outcome.Reading.Notes, language));
        json.WriteString("text", EndOf(outcome).In(language));
    }

    private static Phrase EndOf(ImportOutcome outcome) => outcome.State switch
    {
        ImportState.Imported => new Phrase(
            $"{outcome.Regency}: versi data {outcome.DataVersion} berlaku.",
            $"{outcome.Regency}: data version {outcome.DataVersion} is in force."),
        ImportState.Unchanged => new Phrase(
            $"{outcome.Regency}: tidak ada yang berubah; versi data {outcome.DataVersion} tetap berlaku.",
            $"{outcome.Regency}: nothing changed; data version {outcome.DataVersion} stays in force."),
        ImportState.Compared => new Phrase(
            $"{outcome.Regency}: hanya dibandingkan; tidak ada yang disimpan.",
            $"{outcome.Regency}: compared only; nothing was stored."),
        _ when outcome.Objections.Count > 0 => new Phrase(
            $"{outcome.Regency}: tidak ada yang disimpan; versi data {outcome.DataVersion} tetap berlaku.",
            $"{outcome.Regency}: nothing was stored; data version {outcome.DataVersion} stays in force."),
        _ => new Phrase(
            "Tidak ada yang disimpan. Perbaiki masalah di atas, atau pakai --partial.",
            "Nothing was stored. Mend the problems above, or use --partial."),
    };

    /// <summary>Reading and storing, half of the way each; what is about to be put in force is not left any more.</summary>
    private sealed class Percent(IProgress<int> progress, Interruption interruption) : IProgress<ImportStep>
    {
        private const int Half = 50;

        public void Report(ImportStep value)
        {
            if (value.IsStoring) interruption.BeginToStage();
            if (value.IsPublishing) interruption.BeginToPublish();
            progress.Report(value.Percent / 2 + (value.IsStoring ? Half : 0));
        }
    }
}
