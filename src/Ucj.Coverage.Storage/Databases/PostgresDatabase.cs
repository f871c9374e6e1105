using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Ucj.Coverage.Storage.Databases;

/// <summary>A database of PostgreSQL. Writers of one regency take turns; several servers hear of each other's changes.</summary>
internal sealed class PostgresDatabase : RelationalDatabase
{
    private const string NewsChannel = "ucj_news";
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(5);
    private readonly NpgsqlDataSource _source;
    private readonly DbContextOptions<PostgresContext> _options;
    private readonly Lock _turn = new();
    private readonly CancellationTokenSource _closed = new();
    private NpgsqlConnection? _ear;
    private Task _hearing = Task.CompletedTask;

    public PostgresDatabase(string connectionString)
    {
        var builder = new NpgsqlDataSourceBuilder(connectionString);
        builder.UseNodaTime();
        _source = builder.Build();
        _options = new DbContextOptionsBuilder<PostgresContext>()
            .UseNpgsql(_source, npgsql => npgsql.UseNodaTime())
            .Options;
    }

    /// <inheritdoc/>
    protected override string Name
    {
        get
        {
            var parts = new NpgsqlConnectionStringBuilder(_source.ConnectionString);
            return $"{parts.Database} ({parts.Host})";
        }
    }

    /// <inheritdoc/>
    public override StoreContext Open() => new PostgresContext(_options);

    /// <inheritdoc/>
    public override async Task<IWriteTurn> BeginWriteAsync(
        StoreContext context,
        string regency,
        CancellationToken cancellation)
    {
        var transaction = await context.Database.BeginTransactionAsync(cancellation);
        await context.Database.ExecuteSqlAsync($"SELECT 1 FROM regencies WHERE code = {regency} FOR UPDATE", cancellation);
        return new Turn(context, transaction, regency);
    }

    /// <summary>A lock of a transaction that is never committed: the server takes it back when the process dies.</summary>
    public override async Task<IAsyncDisposable> ClaimImportAsync(string regency, CancellationToken cancellation)
    {
        var connection = await _source.OpenConnectionAsync(cancellation);
        var transaction = await connection.BeginTransactionAsync(cancellation);
        var claim = new Claim(connection, transaction);
        await using var command = new NpgsqlCommand(
            "SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0))", connection, transaction);
        command.Parameters.AddWithValue($"ucj import {regency}");
        if (await command.ExecuteScalarAsync(cancellation) is true) return claim;
        await claim.DisposeAsync();
        throw Throw.ImportRunning(regency);
    }

    /// <inheritdoc/>
    public override async Task InsertAsync<T>(StoreContext context, IReadOnlyList<T> rows, CancellationToken cancellation)
    {
        if (rows.Count == 0) return;
        var columns = TableColumns.Of<T>(context);
        await context.Database.OpenConnectionAsync(cancellation);
        try
        {
            var connection = (NpgsqlConnection)context.Database.GetDbConnection();
            await using var copy = await connection.BeginBinaryImportAsync(
                $"COPY \"{columns.Table}\" ({string.Join(", ", columns.Names.Select(name => $"\"{name}\""))}) "
                    + "FROM STDIN (FORMAT BINARY)",
                cancellation);
            foreach (var row in rows)
            {
                await copy.StartRowAsync(cancellation);
                for (var at = 0; at < columns.Names.Count; at++)
                {
                    if (columns[row, at] is { } value) await copy.WriteAsync(value, cancellation);
                    else await copy.WriteNullAsync(cancellation);
                }
            }

            await copy.CompleteAsync(cancellation);
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    /// <summary>A number that was given to what was rolled back is not given again, so it tells nothing.</summary>
    public override Task<long?> HighestAuditAsync(StoreContext context, CancellationToken cancellation) =>
        Task.FromResult<long?>(null);

    /// <summary>A superuser counts as a member of every role.</summary>
    public override async Task<bool> OwnsAuditAsync(StoreContext context, CancellationToken cancellation) =>
        await context.Database.SqlQuery<bool>(
            $"SELECT pg_has_role(current_user, relowner, 'MEMBER') AS \"Value\" FROM pg_class WHERE oid = to_regclass('audit')")
            .SingleAsync(cancellation);

    /// <inheritdoc/>
    public override Task WaitForNewsAsync(CancellationToken cancellation)
    {
        // A connection hears for one at a time; whoever else waits, waits with him.
        lock (_turn)
        {
            if (_hearing.IsCompleted) _hearing = HearAsync(_closed.Token);
            return _hearing.WaitAsync(cancellation);
        }
    }

    /// <inheritdoc/>
    public override CoverageException? Explain(Exception fault)
    {
        for (var inner = fault; inner is not null; inner = inner.InnerException)
        {
            if (inner is PostgresException { SqlState: var state })
            {
                return state switch
                {
                    PostgresErrorCodes.DiskFull => Throw.Full(Name),
                    PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.InsufficientPrivilege => Throw.ReadOnly(Name),
                    PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected => Throw.Busy(Name),
                    PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CannotConnectNow
                        or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.InvalidCatalogName
                        or PostgresErrorCodes.InvalidPassword => Throw.Unreachable(Name),
                    _ => null,
                };
            }

            if (inner is NpgsqlException or System.Net.Sockets.SocketException) return Throw.Unreachable(Name);
        }

        return null;
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        if (_closed.IsCancellationRequested) return;
        await _closed.CancelAsync();
        await _hearing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_ear is { } ear) await ear.DisposeAsync();
        await _source.DisposeAsync();
        _closed.Dispose();
    }

    private async Task HearAsync(CancellationToken closed)
    {
        try
        {
            if (_ear is null)
            {
                _ear = await _source.OpenConnectionAsync(closed);
                await using var listen = new NpgsqlCommand($"LISTEN {NewsChannel}", _ear);
                await listen.ExecuteNonQueryAsync(closed);
                return; // what was told before we listened is looked up by whoever waits
            }

            await _ear.WaitAsync(LongestSilence, closed);
        }
        catch (Exception fault) when (fault is NpgsqlException or IOException or ObjectDisposedException)
        {
            if (_ear is { } deaf) await deaf.DisposeAsync();
            _ear = null;
            await Task.Delay(TimeSpan.FromSeconds(1), closed); // the database is away: ask again soon
        }
    }

    /// <summary>Not the regency's row: what is read and kept in the audit would wait for imports.</summary>
    protected override Task WaitForChainAsync(StoreContext context, string chain, CancellationToken cancellation) =>
        context.Database.ExecuteSqlAsync(
            $"SELECT pg_advisory_xact_lock(hashtextextended({$"ucj audit {chain}"}, 0))", cancellation);

    private sealed class Claim(NpgsqlConnection connection, NpgsqlTransaction transaction) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await transaction.DisposeAsync();
            await connection.DisposeAsync();
        }
    }

    private sealed class Turn(StoreContext context, IDbContextTransaction transaction, string regency) : IWriteTurn
    {
        public async Task CommitAsync(CancellationToken cancellation)
        {
            await context.Database.ExecuteSqlAsync($"SELECT pg_notify({NewsChannel}, {regency})", cancellation);
            await transaction.CommitAsync(cancellation);
        }

        public ValueTask DisposeAsync() => transaction.DisposeAsync();
    }
}
