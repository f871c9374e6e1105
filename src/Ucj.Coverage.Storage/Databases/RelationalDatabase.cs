using Microsoft.EntityFrameworkCore;
using Ucj.Coverage.Storage.Auditing;
using Ucj.Coverage.Storage.Rows;

namespace Ucj.Coverage.Storage.Databases;

/// <summary>What SQLite and PostgreSQL do alike.</summary>
internal abstract class RelationalDatabase : IDatabase
{
    private const int IdsAtOnce = 10_000;

    /// <summary>How the database is named in messages; holds no secret.</summary>
    protected abstract string Name { get; }

    /// <inheritdoc/>
    public abstract StoreContext Open();

    /// <inheritdoc/>
    public virtual async Task PrepareAsync(StoreOptions options, CancellationToken cancellation)
    {
        await using var context = Open();
        var applied = await context.Database.GetAppliedMigrationsAsync(cancellation);
        var missing = await context.Database.GetPendingMigrationsAsync(cancellation);
        if (!missing.Any()) return;
        if (applied.Any() && !options.Migrate) throw Throw.OldTables(missing);
        await options.WhileMigrating(async () =>
        {
            await context.Database.MigrateAsync(cancellation);
            await AdoptAsync(context, cancellation);
        });
    }

    /// <inheritdoc/>
    public abstract Task<IWriteTurn> BeginWriteAsync(StoreContext context, string regency, CancellationToken cancellation);

    /// <inheritdoc/>
    public abstract Task<IAsyncDisposable> ClaimImportAsync(string regency, CancellationToken cancellation);

    /// <inheritdoc/>
    public abstract Task InsertAsync<T>(StoreContext context, IReadOnlyList<T> rows, CancellationToken cancellation)
        where T : class;

    /// <inheritdoc/>
    public async Task CloseAsync<T>(StoreContext context, IReadOnlyList<long> ids, long until, CancellationToken cancellation)
        where T : StoredRow
    {
        foreach (var some in ids.Chunk(IdsAtOnce))
        {
            await context.Set<T>().Where(row => EF.Parameter(some).Contains(row.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Until, until), cancellation);
        }
    }

    /// <inheritdoc/>
    public Task DiscardAsync<T>(StoreContext context, long version, CancellationToken cancellation)
        where T : StoredRow => context.Set<T>().Where(row => row.Since == version).ExecuteDeleteAsync(cancellation);

    /// <inheritdoc/>
    public async Task AppendAsync(StoreContext context, AuditRow entry, CancellationToken cancellation)
    {
        await using var own = context.Database.CurrentTransaction is null
            ? await context.Database.BeginTransactionAsync(cancellation)
            : null;
        await WaitForChainAsync(context, AuditChain.NameOf(entry.Regency), cancellation);
        await AuditChain.AppendAsync(this, context, entry, cancellation);
        if (own is not null) await own.CommitAsync(cancellation);
    }

    /// <inheritdoc/>
    public abstract Task<long?> HighestAuditAsync(StoreContext context, CancellationToken cancellation);

    /// <inheritdoc/>
    public abstract Task<bool> OwnsAuditAsync(StoreContext context, CancellationToken cancellation);

    /// <inheritdoc/>
    public abstract Task WaitForNewsAsync(CancellationToken cancellation);

    /// <inheritdoc/>
    public abstract CoverageException? Explain(Exception fault);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();

    /// <summary>Waits until nobody else adds to a chain of the audit, and keeps others from it until the transaction ends.</summary>
    protected abstract Task WaitForChainAsync(StoreContext context, string chain, CancellationToken cancellation);

    /// <summary>Chains what an earlier version of the program wrote into the audit.</summary>
    private async Task AdoptAsync(StoreContext context, CancellationToken cancellation)
    {
        foreach (var regency in await context.Audit.Select(row => row.Regency).Distinct().ToListAsync(cancellation))
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
            await WaitForChainAsync(context, AuditChain.NameOf(regency), cancellation);
            await AuditChain.LastOrAdoptedAsync(this, context, regency, cancellation);
            await transaction.CommitAsync(cancellation);
        }
    }
}
