using Npgsql;

namespace Ucj.Coverage.Storage.Tests;

/// <summary>A PostgreSQL database of one test, empty at first and gone at the end.</summary>
internal sealed class TestDatabase(PostgresServer server) : IAsyncDisposable
{
    private readonly string _name = $"ucj_{Guid.NewGuid():N}";

    public StoreOptions Options => new(server.ConnectionTo(_name), StoreProvider.PostgreSql);

    public static Task<TestDatabase> CreateAsync() => CreateAsync(PostgresServer.Shared);

    public static async Task<TestDatabase> CreateAsync(PostgresServer server)
    {
        var database = new TestDatabase(server);
        await ExecuteAsync(server.ConnectionTo("postgres"), $"CREATE DATABASE {database._name}");
        return database;
    }

    public NpgsqlConnection Connect() => new(Options.ConnectionString);

    /// <summary>A time as the database writes it.</summary>
    public static string Time(string text) => $"timestamptz '{text}'";

    /// <summary>Does what the database refuses, as one who owns it: its triggers sleep meanwhile.</summary>
    public Task TamperAsync(string sql) => ExecuteAsync($"SET session_replication_role = replica; {sql}");

    /// <summary>Does what no program should.</summary>
    public Task ExecuteAsync(string sql) => ExecuteAsync(Options.ConnectionString, sql);

    public async ValueTask DisposeAsync() => await ExecuteAsync(
        server.ConnectionTo("postgres"), $"DROP DATABASE {_name} WITH (FORCE)");

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection($"{connectionString};Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
