using Microsoft.Data.Sqlite;

namespace Ucj.Coverage.Storage.Tests;

/// <summary>A SQLite database of one test, empty at first and gone at the end.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ucj-store-");

    public StoreOptions Options => new($"Data Source={File}");

    public string File => Path.Combine(_folder.FullName, "ucj.db");

    public static Task<TestDatabase> CreateAsync() => Task.FromResult(new TestDatabase());

    public SqliteConnection Connect() => new(Options.ConnectionString);

    /// <summary>A time as the database writes it.</summary>
    public static string Time(string text) => $"'{text}'";

    /// <summary>Does what no program should.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var connection = Connect();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Does what the database refuses, as one who owns it: its triggers are gone before.</summary>
    public async Task TamperAsync(string sql)
    {
        await using var connection = Connect();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'trigger'";
        var triggers = new List<string>();
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync()) triggers.Add(reader.GetString(0));
        }

        command.CommandText = string.Concat(triggers.Select(trigger => $"DROP TRIGGER {trigger};")) + sql;
        await command.ExecuteNonQueryAsync();
    }

    public ValueTask DisposeAsync()
    {
        using (var connection = Connect()) SqliteConnection.ClearPool(connection); // others' pools are theirs
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
