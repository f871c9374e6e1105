using Microsoft.EntityFrameworkCore;
using NodaTime;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Storage.Databases;
using Ucj.Coverage.Storage.Importing;
using Ucj.Coverage.Storage.Reading;

namespace Ucj.Coverage.Storage;

/// <summary>Keeps the data of regencies, with all that was known of them before.</summary>
/// <remarks>Thread-safe. Faults of the database are told as <see cref="CoverageException"/>, and then nothing was stored.</remarks>
public sealed class RegencyStore : IAsyncDisposable
{
    private readonly IDatabase _database;
    private readonly IClock _clock;

    private RegencyStore(IDatabase database, IClock clock) => (_database, _clock) = (database, clock);

    /// <summary>Opens a store; an empty database gets its tables.</summary>
    /// <param name="options">Which database.</param>
    /// <param name="clock">Says since when a change is known.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="CoverageException">
    /// The database cannot be reached or written, or its tables are older than the program's and may not be changed.
    /// </exception>
    public static async Task<RegencyStore> OpenAsync(
        StoreOptions options,
        IClock clock,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(clock);
        IDatabase database = options.Provider switch
        {
            StoreProvider.Sqlite => new SqliteDatabase(options.ConnectionString),
            StoreProvider.PostgreSql => new PostgresDatabase(options.ConnectionString),
            _ => new MemoryDatabase(options.ConnectionString),
        };
        var store = new RegencyStore(database, clock);
        await store.AskAsync(async () =>
        {
            await database.PrepareAsync(options.Migrate, cancellation);
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
    /// Another import of the regency is running; the folder or the data changed meanwhile; the database cannot be written.
    /// </exception>
    public Task<ImportOutcome> ImportAsync(
        string folder,
        Caller caller,
        ImportOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(caller);
        var import = new StoreImport(_database, _clock, options ?? new ImportOptions(), caller);
        return AskAsync(() => import.RunAsync(folder, cancellation));
    }

    /// <summary>Reads a regency's data.</summary>
    /// <param name="regency">The regency.</param>
    /// <param name="asKnownAt">As they were known at an instant; <see langword="null"/> for as they are known now.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="CoverageException">The store has no such regency, or knew nothing of it then.</exception>
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

    /// <summary>Completes when a version may have been published, by whichever process; or after a while.</summary>
    /// <remarks>One task may wait at a time. Ask <see cref="RegenciesAsync"/> afterwards, and once before.</remarks>
    public Task WaitForNewsAsync(CancellationToken cancellation) => _database.WaitForNewsAsync(cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _database.DisposeAsync();

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
