using Microsoft.EntityFrameworkCore;
using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Storage.Auditing;
using Ucj.Coverage.Storage.Changes;
using Ucj.Coverage.Storage.Databases;
using Ucj.Coverage.Storage.Importing;
using Ucj.Coverage.Storage.Plans;
using Ucj.Coverage.Storage.Reading;
using Ucj.Coverage.Storage.Rows;

namespace Ucj.Coverage.Storage;

/// <summary>Keeps the data of regencies, with all that was known of them before.</summary>
/// <remarks>
/// Thread-safe. Faults of the database are told as <see cref="CoverageException"/>, and then nothing was stored.
/// </remarks>
public sealed class RegencyStore : IAsyncDisposable
{
    private readonly IDatabase _database;
    private readonly IClock _clock;
    private readonly ReadOnlyMemory<byte>? _nikKey;

    private RegencyStore(IDatabase database, IClock clock, ReadOnlyMemory<byte>? nikKey) =>
        (_database, _clock, _nikKey) = (database, clock, nikKey);

    /// <summary>Opens a store; an empty database gets its tables.</summary>
    /// <param name="options">Which database.</param>
    /// <param name="clock">Says since when a change is known.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="CoverageException">
    /// The connection string is misspelt, the database cannot be reached or written, or its tables are older than the program's and may not be changed.
    /// </exception>
    public static async Task<RegencyStore> OpenAsync(
        StoreOptions options,
        IClock clock,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(clock);
        var database = DatabaseOf(options);
        var store = new RegencyStore(database, clock, options.NikKey);
        await store.AskAsync(async () =>
        {
            await database.PrepareAsync(options, cancellation);
            return true;
        });
        return store;
    }

    /// <summary>The version in force of every regency that has data, by code.</summary>
    public Task<IReadOnlyList<StoredVersion>> RegenciesAsync(CancellationToken cancellation = default) => AskAsync(async () =>
    {
        await using var context = _database.Open();
        var rows = await (from regency in context.Regencies
                          join version in context.Versions on regency.Version equals version.Id
                          orderby regency.Code
                          select version).AsNoTracking().ToListAsync(cancellation);
        return (IReadOnlyList<StoredVersion>)[.. rows.Select(StoredVersions.Of)];
    });

    /// <summary>Imports a folder, all or nothing.</summary>
    /// <param name="folder">The folder's path. Problems in it are a result, never an exception.</param>
    /// <param name="caller">Who imports it.</param>
    /// <param name="options">How; by default all or nothing, and for good.</param>
    /// <param name="cancellation">Stops it; what was staged so far is used by the next import of the same folder.</param>
    /// <exception cref="CoverageException">
    /// The folder is of another regency than is asked for; another import of the regency is running; the folder or the data changed meanwhile; the database cannot be written.
    /// </exception>
    public Task<ImportOutcome> ImportAsync(
        string folder,
        Caller caller,
        ImportOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(caller);
        var import = new StoreImport(_database, _clock, _nikKey, options ?? new ImportOptions(), caller);
        return AskAsync(() => import.RunAsync(folder, cancellation));
    }

    /// <summary>The version of a regency's data that was known at an instant.</summary>
    /// <exception cref="CoverageException">The store has no such regency, or knew nothing of it then.</exception>
    public Task<StoredVersion> VersionAsync(
        RegionCode regency,
        Instant? asKnownAt = null,
        CancellationToken cancellation = default) => AskAsync(async () =>
        {
            await using var context = _database.Open();
            return await StoredVersions.AtAsync(context, regency, asKnownAt, cancellation);
        });

    /// <summary>Reads a regency's data.</summary>
    /// <param name="regency">The regency.</param>
    /// <param name="asKnownAt">As they were known at an instant; <see langword="null"/> for as they are known now.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="CoverageException">
    /// The store has no such regency, or knew nothing of it then; an earlier version of the program stored a spell with
    /// programmes that are not open to its worker's segment.
    /// </exception>
    public Task<StoredDataset> LoadAsync(
        RegionCode regency,
        Instant? asKnownAt = null,
        CancellationToken cancellation = default) => AskAsync(async () =>
        {
            await using var context = _database.Open();
            var version = await StoredVersions.AtAsync(context, regency, asKnownAt, cancellation);
            var view = await VersionView.OfAsync(context, regency.ToString(), version.Number, cancellation);
            var dataset = await new DatasetLoad(context, view, cancellation).RunAsync();
            return new StoredDataset(dataset, version.Number, version.DataVersion, version.KnownSince);
        });

    /// <summary>Makes a change. It lasts, with its row of the audit, or nothing happens.</summary>
    /// <param name="regency">The regency.</param>
    /// <param name="change">The change.</param>
    /// <param name="caller">Who makes it.</param>
    /// <param name="cancellation">Stops it before it lasts.</param>
    /// <returns>The version in force afterwards; that before when the data said so already.</returns>
    /// <exception cref="CoverageException">The data do not admit it; the database cannot be written.</exception>
    public Task<StoredVersion> ChangeAsync(
        RegionCode regency,
        RegencyChange change,
        Caller caller,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(caller);
        return AskAsync(() => new StoreChange(_database, _clock, caller).RunAsync(regency.ToString(), change, cancellation));
    }

    /// <summary>Reads what changed since a version.</summary>
    /// <returns>The changes; <see langword="null"/> when the data should be loaded anew.</returns>
    /// <exception cref="CoverageException">The store has no such regency.</exception>
    public Task<RegencyDelta?> ChangesSinceAsync(
        RegionCode regency,
        long version,
        CancellationToken cancellation = default) => AskAsync(async () =>
        {
            await using var context = _database.Open();
            var inForce = await StoredVersions.AtAsync(context, regency, instant: null, cancellation);
            return await new DeltaSince(context, inForce, cancellation).RunAsync(version);
        });

    /// <summary>Finds workers, a page at a time.</summary>
    /// <param name="version">The version of the data they are looked for in.</param>
    /// <param name="question">Which workers.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="CoverageException">The cursor is of another question.</exception>
    public Task<WorkersPage> WorkersAsync(
        StoredVersion version,
        WorkersQuestion question,
        CancellationToken cancellation = default) =>
        SearchAsync(version, question, search => search.PageAsync(question, cancellation), cancellation);

    /// <summary>Counts the workers of all pages of a question.</summary>
    /// <param name="version">The version of the data they are counted in.</param>
    /// <param name="question">Which workers; its page does not matter.</param>
    /// <param name="cancellation">Stops it.</param>
    public Task<int> CountWorkersAsync(
        StoredVersion version,
        WorkersQuestion question,
        CancellationToken cancellation = default) =>
        SearchAsync(version, question, search => search.CountAsync(question, cancellation), cancellation);

    /// <summary>Keeps a plan as approved, frozen with the version of the data it was made from.</summary>
    /// <param name="inputs">The version of the data it was made from.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="caller">Who approves it.</param>
    /// <param name="note">What is said on it; <see langword="null"/> for nothing.</param>
    /// <param name="cancellation">Stops it before it lasts.</param>
    /// <exception cref="CoverageException">The database cannot be written.</exception>
    public Task<ApprovedPlan> ApproveAsync(
        StoredVersion inputs,
        FundingPlan plan,
        Caller caller,
        string? note = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(caller);
        return AskAsync(() => new PlanArchive(_database).ApproveAsync(inputs, plan, caller, note, _clock, cancellation));
    }

    /// <summary>The approved plans of a regency, the newest first.</summary>
    public Task<IReadOnlyList<ApprovedPlan>> PlansAsync(RegionCode regency, CancellationToken cancellation = default) =>
        AskAsync(() => new PlanArchive(_database).ReadAsync(regency, id: null, cancellation));

    /// <summary>One approved plan of a regency.</summary>
    /// <exception cref="CoverageException">There is none of that number.</exception>
    public async Task<ApprovedPlan> PlanAsync(RegionCode regency, long id, CancellationToken cancellation = default) =>
        (await AskAsync(() => new PlanArchive(_database).ReadAsync(regency, id, cancellation))) is [var plan]
            ? plan
            : throw Throw.UnknownPlan(id);

    /// <summary>The audit, the newest entries first.</summary>
    public Task<IReadOnlyList<AuditEntry>> AuditAsync(AuditQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return AskAsync(async () =>
        {
            await using var context = _database.Open();
            return await AuditTrail.ReadAsync(context, question, cancellation);
        });
    }

    /// <summary>Walks the audit and tells where it is not what was written; in memory it takes no more than a page.</summary>
    /// <param name="regency">Whose entries; <see langword="null"/> for all.</param>
    /// <param name="cancellation">Stops it.</param>
    public Task<AuditCheck> VerifyAuditAsync(RegionCode? regency = null, CancellationToken cancellation = default) =>
        AskAsync(async () =>
        {
            await using var context = _database.Open();
            return await new AuditVerification(_database, context, cancellation).RunAsync(regency);
        });

    /// <summary>
    /// Whether the role this store is opened with owns the audit, or is a superuser: then whoever has its password could take
    /// away what keeps the audit from being changed. Of PostgreSQL alone; see docs/postgresql-roles.sql.
    /// </summary>
    public Task<bool> OwnsAuditAsync(CancellationToken cancellation = default) => AskAsync(async () =>
    {
        await using var context = _database.Open();
        return await _database.OwnsAuditAsync(context, cancellation);
    });

    /// <summary>Has the audit keep that somebody took data out.</summary>
    /// <param name="version">The version of the data.</param>
    /// <param name="caller">Who.</param>
    /// <param name="what">What, such as the name of the report.</param>
    /// <param name="cancellation">Stops it before it lasts.</param>
    /// <exception cref="CoverageException">The database cannot be written.</exception>
    public Task RecordExportAsync(
        StoredVersion version,
        Caller caller,
        string what,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(caller);
        return AskAsync(async () =>
        {
            await AuditTrail.AddAsync(_database, _clock, caller, AuditActions.Export, version, what, cancellation);
            return true;
        });
    }

    /// <summary>The rows the import of a version refused, by file and line as they were found.</summary>
    public Task<IReadOnlyList<KeptRow>> RejectedRowsAsync(
        StoredVersion version,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(version);
        return AskAsync(async () =>
        {
            await using var context = _database.Open();
            var regency = version.Regency.ToString();
            var rows = await context.Set<RejectedRow>().AsNoTracking()
                .Where(row => row.Regency == regency && row.Version == version.Number)
                .OrderBy(row => row.Id)
                .ToListAsync(cancellation);
            return (IReadOnlyList<KeptRow>)
                [.. rows.Select(row => new KeptRow(row.File, row.Line, row.Text, new Phrase(row.ReasonsId, row.ReasonsEn)))];
        });
    }

    /// <summary>Completes when a version may have been published, by whichever process; or after a while.</summary>
    /// <remarks>One task may wait at a time. Ask <see cref="RegenciesAsync"/> afterwards, and once before.</remarks>
    public Task WaitForNewsAsync(CancellationToken cancellation) => _database.WaitForNewsAsync(cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private static IDatabase DatabaseOf(StoreOptions options)
    {
        try
        {
            return options.Provider switch
            {
                StoreProvider.Sqlite => new SqliteDatabase(options.ConnectionString, options.MustExist),
                StoreProvider.PostgreSql => new PostgresDatabase(PostgresLine.Checked(options)),
                _ => new MemoryDatabase(options.ConnectionString),
            };
        }
        catch (Exception misspelt) when (misspelt is ArgumentException or FormatException)
        {
            var why = misspelt.Message.Split([". ", " (Parameter", "\n"], StringSplitOptions.None)[0];
            throw ConnectionSecret.IsIn(options.ConnectionString)
                ? Throw.NoStoreWithPassword(options.Provider)
                : Throw.NoStoreSo(options.Provider, why);
        }
    }

    private Task<T> SearchAsync<T>(
        StoredVersion version,
        WorkersQuestion question,
        Func<WorkerSearch, Task<T>> search,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(question);
        return AskAsync(async () =>
        {
            await using var context = _database.Open();
            var view = await VersionView.OfAsync(context, version.Regency.ToString(), version.Number, cancellation);
            return await search(new WorkerSearch(context, version, view));
        });
    }

    private async Task<T> AskAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception fault) when (fault is not CoverageException && _database.Explain(fault) is not null)
        {
            throw _database.Explain(fault)!;
        }
    }
}
