using Microsoft.Data.Sqlite;

namespace Ucj.Coverage.Cli.Tests.Commands;

[Collection(ProcessEnvironment.Name)]
public sealed class StoreOptionTests : IDisposable
{
    private const string Word = "k4ta-sandi";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ucj-store-option-");

    private string Store => Path.Combine(_folder.FullName, "ucj.db");

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("UCJ_STORE", null);
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("id", "--store: ada kata sandi di dalamnya, yang terlihat oleh semua pengguna komputer ini. "
        + "Taruh untaian koneksinya dalam berkas (--store-file), dalam UCJ_STORE, atau kata sandinya dalam PGPASSFILE.\n")]
    [InlineData("en", "--store: found a password in it, which every user of this machine can see. "
        + "Put the connection string into a file (--store-file) or UCJ_STORE, or the password into PGPASSFILE.\n")]
    public void Store_WithAPassword_IsRefusedAndNotRepeated(string language, string said)
    {
        foreach (var store in new[] { $"Host=db;Password={Word}", $"Data Source=ucj.db;pwd={Word}", $"postgres://ucj:{Word}@db/ucj" })
        {
            UcjRun.Of("verify", "--store", store, "--language", language).ShouldBe(new UcjRun(2, "", said));
            UcjRun.Of("import", UcjRun.MiniRegency, "--store", store, "--language", language).ShouldBe(new UcjRun(2, "", said));
        }
    }

    [Fact]
    public void Store_ByFileOrEnvironment_IsOpened()
    {
        var file = Path.Combine(_folder.FullName, "store.txt");
        File.WriteAllText(file, $"Data Source={Store}\n");
        UcjRun.Of("import", UcjRun.MiniRegency, "--store-file", file).ExitCode.ShouldBe(0);
        Environment.SetEnvironmentVariable("UCJ_STORE", Store);

        UcjRun.Of("verify", "--language", "en").Error.ShouldBe("The audit is intact: 1 entries.\n");
    }

    [Fact]
    public void Store_ByTwoOptions_IsRefused() =>
        UcjRun.Of("verify", "--store", "a", "--store-file", "b", "--language", "en")
            .ShouldBe(new UcjRun(2, "", "--store: found together with --store-file, expected one of them.\n"));

    [Fact]
    public void StoreFile_WithAPasswordOthersMayRead_IsRefused()
    {
        if (OperatingSystem.IsWindows()) return;
        var file = Path.Combine(_folder.FullName, "store.txt");
        File.WriteAllText(file, $"Host=127.0.0.1;Port=1;Timeout=1;Database=ucj;Password={Word}");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        UcjRun.Of("verify", "--store-file", file, "--language", "en").ShouldBe(new UcjRun(2, "",
            $"Found a password in the file {file}, which others may read. Run: chmod 600 {file}\n"));
        UcjRun.Of("verify", "--store-file", file, "--language", "id").ShouldBe(new UcjRun(2, "",
            $"Berkas {file} berisi kata sandi dan dapat dibaca orang lain. Jalankan: chmod 600 {file}\n"));
        File.SetUnixFileMode(file, UnixFileMode.UserRead);
        var run = UcjRun.Of("verify", "--store-file", file, "--language", "en");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith("Found no way to the database ucj (127.0.0.1)");
        run.Error.ShouldNotContain(Word);
    }

    [Fact]
    public void Store_OnAnotherMachineWithoutTls_IsRefused() =>
        UcjRun.Of("verify", "--store", "Host=db.example;Database=ucj", "--language", "en").Error.ShouldStartWith(
            "Found a connection string of PostgreSQL to db.example without TLS, so that all can be read on the way.");
}
