using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Ucj.Coverage.Exchange;

namespace Ucj.Coverage.Storage.Databases;

/// <summary>A file of SQLite. One writer at a time over all processes; readers never wait for him.</summary>
internal sealed class SqliteDatabase : RelationalDatabase
{
    private const string InMemory = ":memory:";
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);
    private readonly DbContextOptions<SqliteContext> _options;
    private readonly string _file;
    private readonly bool _mayBeMade;

    /// <param name="connectionString">Names the file.</param>
    /// <param name="exists">Whether the file must be there already; else it is made where it is not.</param>
    public SqliteDatabase(string connectionString, bool exists = false)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString);
        var source = builder.DataSource;
        if (source.Length == 0) throw new ArgumentException("Data Source is missing");
        if (exists && builder.Mode == SqliteOpenMode.ReadWriteCreate) builder.Mode = SqliteOpenMode.ReadWrite;
        _mayBeMade = builder.Mode == SqliteOpenMode.ReadWriteCreate && source != InMemory && !source.StartsWith("file:", StringComparison.Ordinal);
        _file = Path.GetFullPath(source);
        if (Directory.Exists(_file)) throw Throw.StoreIsFolder(_file);
        _options = new DbContextOptionsBuilder<SqliteContext>().UseSqlite(exists ? builder.ConnectionString : connectionString).Options;
    }

    /// <inheritdoc/>
    protected override string Name => _file;

    /// <inheritdoc/>
    public override StoreContext Open() => new SqliteContext(_options);

    /// <summary>
    /// The file is made first, so that only its owner reads it: SQLite would let everybody. What it writes beside it, such as
    /// the log, takes the file's mode.
    /// </summary>
    public override async Task PrepareAsync(StoreOptions options, CancellationToken cancellation)
    {
        MakeFile();
        if (_mayBeMade && new FileInfo(_file) is { Exists: true, Length: 0 })
        {
            await using var context = Open();
            await context.Database.ExecuteSqlAsync($"PRAGMA journal_mode = 'wal'", cancellation); // readers never wait for a writer
        }

        await base.PrepareAsync(options, cancellation);
    }

    /// <inheritdoc/>
    public override async Task<IWriteTurn> BeginWriteAsync(
        StoreContext context,
        string regency,
        CancellationToken cancellation) => new Turn(await context.Database.BeginTransactionAsync(cancellation));

    /// <summary>A file beside the database is locked; the system unlocks it when its process dies.</summary>
    public override Task<IAsyncDisposable> ClaimImportAsync(string regency, CancellationToken cancellation)
    {
        try
        {
            return Task.FromResult<IAsyncDisposable>(
                PrivateFile.Open($"{_file}-import-{regency}", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException taken) when (taken is not (DirectoryNotFoundException or FileNotFoundException))
        {
            throw Throw.ImportRunning(regency);
        }
    }

    /// <inheritdoc/>
    public override async Task InsertAsync<T>(StoreContext context, IReadOnlyList<T> rows, CancellationToken cancellation)
    {
        if (rows.Count == 0) return;
        var columns = TableColumns.Of<T>(context);
        await using var own = context.Database.CurrentTransaction is null
            ? await context.Database.BeginTransactionAsync(cancellation)
            : null;
        await using var command = (SqliteCommand)context.Database.GetDbConnection().CreateCommand();
        command.Transaction = (SqliteTransaction)context.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = $"INSERT INTO \"{columns.Table}\" "
            + $"({string.Join(", ", columns.Names.Select(name => $"\"{name}\""))}) "
            + $"VALUES ({string.Join(", ", columns.Names.Select((_, at) => FormattableString.Invariant($"$p{at}")))})";
        for (var at = 0; at < columns.Names.Count; at++)
            command.Parameters.Add(new SqliteParameter(FormattableString.Invariant($"$p{at}"), null));
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var at = 0; at < columns.Names.Count; at++) command.Parameters[at].Value = columns[row, at] ?? DBNull.Value;
            command.ExecuteNonQuery();
        }

        if (own is not null) await own.CommitAsync(cancellation);
    }

    /// <summary>SQLite writes it in the transaction of the entry itself, so what is rolled back leaves no gap.</summary>
    public override async Task<long?> HighestAuditAsync(StoreContext context, CancellationToken cancellation) =>
        await context.Database.SqlQuery<long?>($"SELECT MAX(seq) AS \"Value\" FROM sqlite_sequence WHERE name = 'audit'")
            .SingleAsync(cancellation);

    /// <summary>SQLite knows nobody; whoever may write the file may do all, which no setting mends.</summary>
    public override Task<bool> OwnsAuditAsync(StoreContext context, CancellationToken cancellation) => Task.FromResult(false);

    /// <inheritdoc/>
    public override Task WaitForNewsAsync(CancellationToken cancellation) => Task.Delay(Look, cancellation);

    /// <inheritdoc/>
    public override CoverageException? Explain(Exception fault)
    {
        for (var inner = fault; inner is not null; inner = inner.InnerException)
        {
            if (inner is UnauthorizedAccessException) return Throw.ReadOnly(Name);
            if (inner is not SqliteException { SqliteErrorCode: var code }) continue;
            return code switch
            {
                SQLitePCL.raw.SQLITE_FULL or SQLitePCL.raw.SQLITE_IOERR => Throw.Full(Name),
                SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_PERM => Throw.ReadOnly(Name),
                SQLitePCL.raw.SQLITE_CANTOPEN => Throw.Unreachable(Name),
                SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => Throw.Busy(Name),
                SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB => Throw.Damaged(Name),
                _ => null,
            };
        }

        return null;
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        using var connection = new SqliteConnection(Open().Database.GetConnectionString());
        SqliteConnection.ClearPool(connection);
        return ValueTask.CompletedTask;
    }

    /// <summary>A transaction of SQLite is the only writer from its beginning.</summary>
    protected override Task WaitForChainAsync(StoreContext context, string chain, CancellationToken cancellation) =>
        Task.CompletedTask;

    private void MakeFile()
    {
        try
        {
            if (_mayBeMade && !File.Exists(_file)) PrivateFile.Open(_file, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite).Dispose();
        }
        catch (IOException)
        {
            // Somebody else made it meanwhile, or it cannot be made: SQLite says which.
        }
    }

    private sealed class Turn(IDbContextTransaction transaction) : IWriteTurn
    {
        public Task CommitAsync(CancellationToken cancellation) => transaction.CommitAsync(cancellation);

        public ValueTask DisposeAsync() => transaction.DisposeAsync();
    }
}
