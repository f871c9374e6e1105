namespace Ucj.Coverage.Cli.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ucj-cli-").FullName;
    private readonly string _store = Directory.CreateTempSubdirectory("ucj-store-").FullName;

    public ImportCommandTests()
    {
        foreach (var file in Directory.GetFiles(UcjRun.MiniRegency)) File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        Directory.Delete(_store, recursive: true);
    }

    [Fact]
    public void Import_Folder_StoresItOnce()
    {
        var first = Import("--format", "csv");

        first.ExitCode.ShouldBe(0);
        first.Output.ShouldContain("workers.csv,800,0,0,0\n");
        first.Error.ShouldMatch("^13.11: data version [0-9a-f]{16} is in force.\n$");
        Import().Error.ShouldMatch("^13.11: nothing changed; data version [0-9a-f]{16} stays in force.\n$");
    }

    [Fact]
    public void Import_DryRun_StoresNothing()
    {
        Import("--dry-run").Error.ShouldBe("13.11: compared only; nothing was stored.\n");

        Import("--format", "csv").Output.ShouldContain("workers.csv,800,0,0,0\n");
    }

    [Fact]
    public void Import_BrokenFolder_IsRefusedUnlessInPart()
    {
        File.AppendAllText(Path.Combine(_folder, "targets.csv"), "13.11,2030-12,x,LABOUR_FORCE,\n");

        var refused = Import();
        var part = Import("--partial");

        refused.ExitCode.ShouldBe(1);
        refused.Error.ShouldContain("found 'x'");
        refused.Error.ShouldEndWith("Nothing was stored. Mend the problems above, or use --partial.\n");
        part.ExitCode.ShouldBe(1);
        part.Error.ShouldContain("targets.rejected.csv");
        part.Error.ShouldMatch("data version [0-9a-f]{16} is in force.\n$");
    }

    [Fact]
    public void Import_IntoNoDatabase_SaysSo()
    {
        File.WriteAllText(Path.Combine(_store, "ucj.db"), new string('x', 5_000));

        var run = Import();

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldBe($"Found that {Path.Combine(_store, "ucj.db")} is no sound database. Restore it from a backup.\n");
    }

    private UcjRun Import(params string[] options) =>
        UcjRun.Of(["import", _folder, "--store", Path.Combine(_store, "ucj.db"), "--language", "en", .. options]);
}
