using Ucj.Coverage.Storage.Rows;

namespace Ucj.Coverage.Storage.Databases;

/// <summary>What the databases do each in their own way.</summary>
internal interface IDatabase : IAsyncDisposable
{
    /// <summary>A connection for one task.</summary>
    StoreContext Open();

    /// <summary>Sees to it that the tables are those the program knows.</summary>
    /// <param name="options">Whether a database that is not empty may be changed, and within what.</param>
    /// <param name="cancellation">Stops waiting.</param>
    Task PrepareAsync(StoreOptions options, CancellationToken cancellation);

    /// <summary>Begins to change the data of a regency; nobody else changes them until the turn is over.</summary>
    Task<IWriteTurn> BeginWriteAsync(StoreContext context, string regency, CancellationToken cancellation);

    /// <summary>Lets one import of a regency run at a time, over all processes; a killed one lets go.</summary>
    /// <exception cref="CoverageException">Another is running.</exception>
    Task<IAsyncDisposable> ClaimImportAsync(string regency, CancellationToken cancellation);

    /// <summary>Adds rows in bulk, in the transaction of the context if there is one.</summary>
    Task InsertAsync<T>(StoreContext context, IReadOnlyList<T> rows, CancellationToken cancellation)
        where T : class;

    /// <summary>Closes rows: versions from <paramref name="until"/> on no longer know them.</summary>
    Task CloseAsync<T>(StoreContext context, IReadOnlyList<long> ids, long until, CancellationToken cancellation)
        where T : StoredRow;

    /// <summary>Takes away the rows of a version that was never published.</summary>
    Task DiscardAsync<T>(StoreContext context, long version, CancellationToken cancellation)
        where T : StoredRow;

    /// <summary>
    /// Adds an entry to the audit, as the last of its chain; in the transaction of the context if there is one. Others who
    /// add to the chain wait until that has ended.
    /// </summary>
    Task AppendAsync(StoreContext context, AuditRow entry, CancellationToken cancellation);

    /// <summary>The highest number the audit ever gave; <see langword="null"/> where the database cannot tell.</summary>
    Task<long?> HighestAuditAsync(StoreContext context, CancellationToken cancellation);

    /// <summary>Whether whoever is connected owns the audit, and so could take its guards away.</summary>
    Task<bool> OwnsAuditAsync(StoreContext context, CancellationToken cancellation);

    /// <summary>Completes when a version may have been published, by whichever process; or after a while.</summary>
    Task WaitForNewsAsync(CancellationToken cancellation);

    /// <summary>
    /// What a fault of the database means to a person; <see langword="null"/> when it is a fault of the program.
    /// </summary>
    CoverageException? Explain(Exception fault);
}
