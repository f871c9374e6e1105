using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Ucj.Coverage.Exchange;
using Ucj.Coverage.Exchange.Differences;
using Ucj.Coverage.Storage.Databases;
using Ucj.Coverage.Storage.Rows;

namespace Ucj.Coverage.Storage.Importing;

/// <summary>
/// Imports a folder. Its rows are staged in steps, each of which lasts, for a version nobody sees; one short transaction
/// then closes what they replace and puts the version in force. Killed before that, nothing is seen, and the next import of
/// the same folder goes on where this one stopped.
/// </summary>
internal sealed class StoreImport(
    IDatabase database,
    IClock clock,
    ReadOnlyMemory<byte>? nikKey,
    ImportOptions options,
    Caller caller)
{
    private const int MostAttempts = 5;

    public async Task<ImportOutcome> RunAsync(string folder, CancellationToken cancellation)
    {
        var how = new DatasetReadOptions
        {
            Partial = options.Partial,
            NikKey = nikKey,
            Cancellation = cancellation,
            Progress = options.Progress is null ? null : new Reading(options.Progress),
        };
        if (!Directory.Exists(folder))
            return new ImportOutcome { State = ImportState.Refused, Reading = DatasetReader.Read(folder, how) };
        var (reading, version) = SteadyReading.Of(folder, how) ?? throw Throw.FolderChanged(folder);
        if (reading.Dataset is not { } dataset) return new ImportOutcome { State = ImportState.Refused, Reading = reading };
        if (options.Regency is { } only && only != dataset.Model.Region) throw Throw.OtherRegency(dataset.Model.Region, only);
        var name = reading.Problems.Count == 0 ? version.Name : NameOfPart(version.Name);
        var regency = dataset.Model.Region.ToString();
        var outcome = new ImportOutcome { State = ImportState.Unchanged, Reading = reading, Regency = dataset.Model.Region };
        await using var claim = options.DryRun ? null : await database.ClaimImportAsync(regency, cancellation);
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            if (await TryAsync(folder, dataset, regency, name, outcome, cancellation) is { } ended) return ended;
        }

        throw Throw.ChangedMeanwhile(regency);
    }

    /// <summary>Compares, stages and publishes.</summary>
    /// <returns>What became of it; <see langword="null"/> when something else was published meanwhile.</returns>
    private async Task<ImportOutcome?> TryAsync(
        string folder,
        Dataset dataset,
        string regency,
        string name,
        ImportOutcome outcome,
        CancellationToken cancellation)
    {
        await using var context = database.Open();
        var inForce = await InForceAsync(context, regency, cancellation);
        if (inForce?.Name == name && !options.DryRun) return outcome with { DataVersion = name };
        var files = DatasetRows.Of(dataset, outcome.Reading.NikDigests);
        var staged = options.DryRun ? null : await StagedVersionAsync(context, regency, name, inForce?.Id, files, cancellation);
        var run = new ImportRun(database, context, regency, inForce?.Id, staged?.Id ?? 0, options.Progress);
        var differences = new List<FileDifference>();
        foreach (var file in files) differences.Add(await file.StageAsync(run, cancellation));
        outcome = outcome with
        {
            Differences = differences,
            DataVersion = inForce?.Name,
            Objections = inForce is null ? [] : Replacement.Problems(folder, differences, options.Removals),
        };
        if (staged is not null && outcome.Objections.Count > 0)
        {
            await SweepAsync(context, regency, inForce?.Id, staged, files, cancellation);
            await context.SaveChangesAsync(cancellation);
            return outcome with { State = ImportState.Refused };
        }

        if (staged is null) return outcome with { State = ImportState.Compared };
        if (differences.All(difference => difference.IsNone) && inForce is not null) return outcome;
        var published = await PublishAsync(run, folder, files, outcome, staged, cancellation);
        return published ? outcome with { State = ImportState.Imported, DataVersion = name } : null;
    }

    private async Task<bool> PublishAsync(
        ImportRun run,
        string folder,
        IReadOnlyList<FileRows> files,
        ImportOutcome outcome,
        VersionRow staged,
        CancellationToken cancellation)
    {
        var context = run.Context;
        run.TellEnd(files[^1].File);
        cancellation.ThrowIfCancellationRequested();
        await using var turn = await database.BeginWriteAsync(context, run.Regency, cancellation);
        var regency = await context.Regencies.AsTracking().SingleAsync(row => row.Code == run.Regency, cancellation);
        if (regency.Version != run.Base) return false;
        foreach (var file in files) await file.CloseAsync(run, cancellation);
        var rejected = RejectedRows.Read(folder, outcome.Reading.Problems).Select(row => RowOf(row, run)).ToList();
        await database.InsertAsync(context, rejected, cancellation);
        var version = await context.Set<VersionRow>().AsTracking().SingleAsync(row => row.Id == staged.Id, cancellation);
        version.KnownSince = await VersionClock.NextAsync(context, run.Regency, clock, cancellation);
        regency.Version = staged.Id;
        await database.AppendAsync(
            context,
            new AuditRow
            {
                At = version.KnownSince.Value,
                Who = caller.Who,
                Where = caller.Where,
                Action = "IMPORT_DATASET",
                Regency = run.Regency,
                Version = staged.Id,
                Before = AuditJson.Of(new { dataVersion = outcome.DataVersion }),
                After = AuditJson.Of(new
                {
                    dataVersion = staged.Name,
                    rejectedRows = rejected.Count,
                    files = outcome.Differences.Where(difference => !difference.IsNone),
                }),
            },
            cancellation);
        await turn.CommitAsync(cancellation);
        return true;
    }

    private static async Task<VersionRow?> InForceAsync(StoreContext context, string regency, CancellationToken cancellation) =>
        await (from row in context.Regencies
               join version in context.Versions on row.Version equals version.Id
               where row.Code == regency
               select version).AsNoTracking().SingleOrDefaultAsync(cancellation);

    /// <summary>A version to write: that of a killed import of the same data, or a new one. Others are swept away.</summary>
    private async Task<VersionRow> StagedVersionAsync(
        StoreContext context,
        string regency,
        string name,
        long? from,
        IReadOnlyList<FileRows> files,
        CancellationToken cancellation)
    {
        VersionRow? going = null;
        foreach (var left in await context.Versions.Where(row => row.Regency == regency && row.KnownSince == null)
            .AsNoTracking().ToListAsync(cancellation))
        {
            if (going is null && left.Name == name && left.Base == from)
            {
                going = left;
                continue;
            }

            await SweepAsync(context, regency, from, left, files, cancellation);
        }

        if (going is null)
        {
            going = new VersionRow { Regency = regency, Name = name, Base = from };
            context.Add(going);
        }

        if (!await context.Regencies.AnyAsync(row => row.Code == regency, cancellation))
            context.Add(new RegencyRow { Code = regency });
        await context.SaveChangesAsync(cancellation);
        context.ChangeTracker.Clear();
        return going;
    }

    /// <summary>Takes away what was staged for a version that will not be published, and the version once changes are saved.</summary>
    private async Task SweepAsync(
        StoreContext context,
        string regency,
        long? from,
        VersionRow left,
        IReadOnlyList<FileRows> files,
        CancellationToken cancellation)
    {
        var sweep = new ImportRun(database, context, regency, from, left.Id, Progress: null);
        foreach (var file in files) await file.DiscardAsync(sweep, left.Id, cancellation);
        context.Remove(left);
    }

    private static RejectedRow RowOf(RejectedLine line, ImportRun run) => new()
    {
        Regency = run.Regency,
        Version = run.Version,
        File = line.File,
        Line = line.Line,
        Text = line.Text,
        ReasonsId = string.Join('\n', line.Problems.Select(problem => problem.In(Language.Id))),
        ReasonsEn = string.Join('\n', line.Problems.Select(problem => problem.In(Language.En))),
    };

    /// <summary>The good rows of a folder are other data than the folder mended to hold no others.</summary>
    private static string NameOfPart(string name) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{name} in part")))[..name.Length];

    private sealed class Reading(IProgress<ImportStep> progress) : IProgress<ReadingProgress>
    {
        private const int Hundred = 100;

        public void Report(ReadingProgress value) => progress.Report(new ImportStep(
            value.File,
            IsStoring: false,
            (int)(value.Bytes * Hundred / Math.Max(1, value.TotalBytes))));
    }
}
