using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Ucj.Coverage.Cli.Tests.Commands;

public sealed class VerifyCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ucj-verify-");

    private string Store => Path.Combine(_folder.FullName, "ucj.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void Verify_StoreAsWritten_IsIntact()
    {
        Import();

        var run = Verify("en", "csv");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldMatch("^regency,state,entries,adopted,forgotten,entry,head,text\n13.11,INTACT,1,0,0,,1:[0-9a-f]{64},\n$");
        run.Error.ShouldBe("The audit is intact: 1 entries.\n");
        Verify("id", "table").Error.ShouldBe("Audit utuh: 1 entri.\n");
    }

    [Fact]
    public void Verify_EntryThatWasChanged_IsNamed()
    {
        Import();
        Execute("DROP TRIGGER audit_no_update; UPDATE audit SET who = 'another'");

        var run = Verify("en", "json");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldBe("The audit is not intact: Found entry 1 to say other than what was written: its hash differs.\n");
        var answer = JsonElement.Parse(run.Output);
        answer.GetProperty("intact").GetBoolean().ShouldBeFalse();
        answer.GetProperty("rows")[0].GetProperty("state").GetString().ShouldBe("CHANGED");
        answer.GetProperty("rows")[0].GetProperty("entry").GetInt64().ShouldBe(1);
        Verify("id", "table").Error.ShouldBe("Audit tidak utuh: Isi entri 1 bukan isi yang ditulis: hash-nya lain.\n");
    }

    [Fact]
    public void Verify_NoSuchStore_IsNotMade()
    {
        Verify("en", "table").ExitCode.ShouldBe(2);

        File.Exists(Store).ShouldBeFalse();
    }

    private void Import() => UcjRun.Of("import", UcjRun.MiniRegency, "--store", Store, "--language", "en").ExitCode.ShouldBe(0);

    private UcjRun Verify(string language, string format) =>
        UcjRun.Of("verify", "--store", Store, "--language", language, "--format", format);

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Store}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
