using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Storage;
using Ucj.Coverage.Storage.Auditing;
using Ucj.Coverage.Storage.Changes;
using Ucj.Coverage.Storage.Importing;
using Ucj.Coverage.Storage.Plans;
using Ucj.Coverage.Storage.Reading;
using Caller = Ucj.Coverage.Storage.Caller;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>
/// Changes and reads the store on a caller's behalf. A change lasts first, is then put in force here, and then told; so
/// whoever has the answer to a change sees it in every later answer.
/// </summary>
internal sealed partial class StoreDesk(RegencyStore store, RegencyInForce inForce, News news, ILogger<StoreDesk> log)
{
    private readonly AnswerCache<History, CoverageReports> _histories = new((history, stop) => new CoverageReports(
        ScopedModel.Of(store.LoadAsync(inForce.Regency, history.End, stop).GetAwaiter().GetResult().Dataset.Model, history.Scope), history.Scope));

    /// <summary>The regency answered for.</summary>
    public RegionCode Regency => inForce.Regency;

    /// <summary>Makes a change and puts it in force.</summary>
    /// <exception cref="CoverageException">The data do not admit it; the store cannot be written.</exception>
    public async Task<StoredVersion> ChangeAsync(RegencyChange change, Caller caller, CancellationToken cancellation)
    {
        var version = await store.ChangeAsync(Regency, change, caller, cancellation);
        await inForce.CatchUpAsync(version, CancellationToken.None); // it lasts: it is seen, whoever still waits
        return version;
    }

    /// <summary>Imports a folder and puts it in force.</summary>
    /// <exception cref="CoverageException">As for <see cref="RegencyStore.ImportAsync"/>.</exception>
    public async Task<ImportOutcome> ImportAsync(
        string folder,
        ImportOptions options,
        Caller caller,
        CancellationToken cancellation)
    {
        var telling = new Telling(news, Guid.CreateVersion7().ToString("N"));
        telling.Tell(ImportState.Reading, 0);
        try
        {
            var outcome = await store.ImportAsync(folder, caller, options with { Progress = telling }, cancellation);
            foreach (var kind in ImportDoubts.Kinds(outcome.Reading))
                LogDoubt(telling.Id, kind.Key.Code, kind.Key.File, kind.Key.Column, kind.Count(), kind.First().Line);
            telling.Tell(ImportState.Calculating, Telling.Hundred);
            await inForce.CatchUpAsync(atLeast: null, CancellationToken.None);
            telling.End(outcome);
            return outcome;
        }
        catch (Exception)
        {
            telling.Tell(ImportState.Refused, Telling.Hundred);
            throw;
        }
    }

    /// <summary>Keeps a plan as approved.</summary>
    /// <exception cref="CoverageException">The store cannot be written.</exception>
    public Task<ApprovedPlan> ApproveAsync(
        StoredVersion inputs,
        FundingPlan plan,
        string? note,
        Caller caller,
        CancellationToken cancellation) => store.ApproveAsync(inputs, plan, caller, note, cancellation);

    /// <summary>Approved plans, the newest first.</summary>
    public Task<IReadOnlyList<ApprovedPlan>> PlansAsync(CancellationToken cancellation) =>
        store.PlansAsync(Regency, cancellation);

    /// <summary>Workers of a version, a page at a time; the audit keeps who took them out.</summary>
    public async Task<WorkersPage> WorkersAsync(
        StoredVersion version, WorkersQuestion question, Caller caller, CancellationToken cancellation)
    {
        var page = await store.WorkersAsync(version, question, cancellation);
        await store.RecordExportAsync(version, caller, ExportSubject.Of(page.Workers.Count, question), cancellation);
        return page;
    }

    /// <summary>The workers of all pages.</summary>
    public Task<int> CountAsync(StoredVersion version, WorkersQuestion question, CancellationToken cancellation) =>
        store.CountWorkersAsync(version, question, cancellation);

    /// <summary>The audit.</summary>
    public Task<IReadOnlyList<AuditEntry>> AuditAsync(AuditQuestion question, CancellationToken cancellation) =>
        store.AuditAsync(question, cancellation);

    /// <summary>Whether the audit is what was written.</summary>
    public Task<AuditCheck> VerifyAuditAsync(CancellationToken cancellation) => store.VerifyAuditAsync(Regency, cancellation);

    /// <summary>The figures as they were known at the end of a day in western Indonesia (WIB).</summary>
    /// <param name="day">The day.</param>
    /// <param name="rights">Who asks.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="CoverageException">Nothing was known then, or the caller sees published figures only.</exception>
    public CoverageReports AsKnownOn(LocalDate day, Rights rights, CancellationToken stop)
    {
        // Small numbers are hidden in each version for itself; beside another version they might show.
        if (rights.Role == Role.Public) throw Throw.NotPublished("asKnownOn");
        var end = day.PlusDays(1).AtMidnight().WithOffset(Offset.FromHours(7)).ToInstant() - Duration.Epsilon;
        var version = store.VersionAsync(Regency, end, stop).GetAwaiter().GetResult().Number;
        return _histories.Of(new History(version, rights.Scope, end), stop);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message =
        "Import {Id}: doubtful, {Code} in {File}, column {Column}: {Cells} cells, from line {Line} on")]
    private partial void LogDoubt(string id, string code, string file, string column, int cells, int line);

    /// <summary>Tells of an import once for every whole percent.</summary>
    private sealed class Telling(News news, string id) : IProgress<ImportStep>
    {
        public const int Hundred = 100;

        public string Id => id;

        private int _told;

        public void Report(ImportStep value)
        {
            var percent = value.Percent / 2 + (value.IsStoring ? Hundred / 2 : 0);
            if (Interlocked.Exchange(ref _told, percent) != percent) Tell(ImportState.Reading, percent, value.File);
        }

        public void Tell(ImportState state, int percent, string? file = null) =>
            news.Imports.Tell(new ImportProgress(id, state, percent, file));

        public void End(ImportOutcome outcome) => news.Imports.Tell(new ImportProgress(
            id,
            outcome.State switch
            {
                Storage.Importing.ImportState.Imported => ImportState.Done,
                Storage.Importing.ImportState.Refused => ImportState.Refused,
                _ => ImportState.Unchanged,
            },
            Hundred,
            Problems: outcome.Problems.Count,
            DataVersion: outcome.DataVersion));
    }

    /// <summary>A version as callers of a scope see it; any time at which it was in force names it.</summary>
    private sealed record History(long Version, Scope Scope, Instant End)
    {
        public bool Equals(History? other) => other is not null && Version == other.Version && Scope.Equals(other.Scope);

        public override int GetHashCode() => HashCode.Combine(Version, Scope);
    }
}
