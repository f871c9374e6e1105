using Microsoft.Data.Sqlite;

namespace Ucj.Coverage.GraphQL.Attack.Tests;

/// <summary>Somebody with the file of the database, who would have it say that he did nothing.</summary>
public sealed class AuditTests(StoredTarget store) : IClassFixture<StoredTarget>
{
    private const string Change =
        """mutation { setTarget(input: {region: "13.11", month: "2026-12", definition: "REGISTRY", percent: 90}) { dataVersion } }""";

    private const string Intact = "{ auditIntact { intact fault } }";

    [Fact]
    public async Task Audit_Changed_IsRefusedByTheDatabaseAndShownWhereThatIsSwitchedOff()
    {
        (await store.AskAsync(Change)).Text.ShouldContain("dataVersion");
        (await store.AskAsync(Intact)).Text.ShouldContain("""{"intact":true,"fault":null}""");
        Verify().Code.ShouldBe(0);

        foreach (var attempt in new[]
        {
            """UPDATE audit SET "who" = 'nobody'""",
            "DELETE FROM audit WHERE id = (SELECT max(id) FROM audit)",
            "INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE id = (SELECT max(id) FROM audit)",
            "REPLACE INTO audit SELECT * FROM audit",
            "UPDATE audit_chain SET entry = entry + 1000",
            "DELETE FROM versions",
        })
            Should.Throw<SqliteException>(() => Run(attempt), attempt).Message.ShouldContain("append-only", customMessage: attempt);
        (await store.AskAsync(Intact)).Text.ShouldContain("""{"intact":true,"fault":null}""");

        Run(string.Concat(Names().Select(trigger => $"DROP TRIGGER {trigger};")));
        Run("""UPDATE audit SET "who" = 'nobody' WHERE id = (SELECT max(id) FROM audit)""");

        (await store.AskAsync(Intact)).Text.ShouldContain("""{"intact":false,"fault":"CHANGED"}""");
        var (code, said) = Verify();
        code.ShouldBe(1, said);
        said.ShouldContain("The audit is not intact:");
    }

    [Fact]
    public void Database_AsMade_IsItsOwnersAlone()
    {
        if (OperatingSystem.IsWindows()) return;
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(store.File)!, "ucj.db*"))
            File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite, file);
    }

    private (int Code, string Said) Verify() => StoredTarget.Try("verify", "--store", store.File, "--language", "en");

    private string[] Names()
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'trigger'";
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        while (reader.Read()) names.Add(reader.GetString(0));
        return [.. names];
    }

    private void Run(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={store.File};Pooling=False");
        connection.Open();
        return connection;
    }
}
