using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Ucj.Coverage.Storage.Auditing;
using Ucj.Coverage.Storage.Rows;

namespace Ucj.Coverage.Storage.Databases;

/// <summary>The memory of this process. Writers take turns; what one leaves half done stays, for nothing here lasts.</summary>
internal sealed class MemoryDatabase(string name) : IDatabase
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _turns = new();
    private readonly ConcurrentDictionary<string, bool> _imports = new();
    private readonly SemaphoreSlim _audit = new(1);
    private readonly DbContextOptions<MemoryContext> _options = new DbContextOptionsBuilder<MemoryContext>()
        .UseInMemoryDatabase(name)
        .ConfigureWarnings(warnings => warnings.Ignore(InMemoryEventId.TransactionIgnoredWarning))
        .Options;

    /// <inheritdoc/>
    public StoreContext Open() => new MemoryContext(_options);

    /// <inheritdoc/>
    public Task PrepareAsync(StoreOptions options, CancellationToken cancellation) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task<IWriteTurn> BeginWriteAsync(StoreContext context, string regency, CancellationToken cancellation)
    {
        var turns = _turns.GetOrAdd(regency, _ => new SemaphoreSlim(1));
        await turns.WaitAsync(cancellation);
        return new Turn(turns);
    }

    /// <inheritdoc/>
    public Task<IAsyncDisposable> ClaimImportAsync(string regency, CancellationToken cancellation) =>
        _imports.TryAdd(regency, true)
            ? Task.FromResult<IAsyncDisposable>(new Claim(() => _imports.TryRemove(regency, out _)))
            : throw Throw.ImportRunning(regency);

    /// <inheritdoc/>
    public async Task InsertAsync<T>(StoreContext context, IReadOnlyList<T> rows, CancellationToken cancellation)
        where T : class
    {
        context.AddRange(rows);
        await context.SaveChangesAsync(cancellation);
        Forget<T>(context);
    }

    /// <inheritdoc/>
    async Task IDatabase.CloseAsync<T>(
        StoreContext context,
        IReadOnlyList<long> ids,
        long until,
        CancellationToken cancellation)
    {
        var closed = ids.ToHashSet();
        await foreach (var row in context.Set<T>().AsTracking().Where(row => closed.Contains(row.Id)).AsAsyncEnumerable())
            row.Until = until;
        await context.SaveChangesAsync(cancellation);
        Forget<T>(context);
    }

    /// <inheritdoc/>
    async Task IDatabase.DiscardAsync<T>(StoreContext context, long version, CancellationToken cancellation)
    {
        context.RemoveRange(context.Set<T>().Where(row => row.Since == version));
        await context.SaveChangesAsync(cancellation);
    }

    /// <inheritdoc/>
    public async Task AppendAsync(StoreContext context, AuditRow entry, CancellationToken cancellation)
    {
        await _audit.WaitAsync(cancellation);
        try
        {
            await AuditChain.AppendAsync(this, context, entry, cancellation);
        }
        finally
        {
            _audit.Release();
        }
    }

    /// <inheritdoc/>
    public Task<long?> HighestAuditAsync(StoreContext context, CancellationToken cancellation) => Task.FromResult<long?>(null);

    /// <inheritdoc/>
    public Task<bool> OwnsAuditAsync(StoreContext context, CancellationToken cancellation) => Task.FromResult(false);

    /// <inheritdoc/>
    public Task WaitForNewsAsync(CancellationToken cancellation) => Task.Delay(Timeout.Infinite, cancellation);

    /// <inheritdoc/>
    public CoverageException? Explain(Exception fault) => null;

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _audit.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Has the context follow the rows of a table no longer, as those written in bulk are not followed elsewhere.</summary>
    private static void Forget<T>(StoreContext context)
        where T : class
    {
        foreach (var entry in context.ChangeTracker.Entries<T>().ToList()) entry.State = EntityState.Detached;
    }

    private sealed class Turn(SemaphoreSlim turns) : IWriteTurn
    {
        public Task CommitAsync(CancellationToken cancellation) => Task.CompletedTask;

        public ValueTask DisposeAsync()
        {
            turns.Release();
            return ValueTask.CompletedTask;
        }
    }

    private sealed class Claim(Action release) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            release();
            return ValueTask.CompletedTask;
        }
    }
}
