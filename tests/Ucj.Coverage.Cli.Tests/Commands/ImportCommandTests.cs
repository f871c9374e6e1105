using System.Text.Json;

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

    [Theory]
    [InlineData(
        "en",
        "FILE: found 'GONE/BEFORE', expected at most MOST of the BEFORE rows before to go. Check that the file is whole. If these "
            + "GONE rows are meant to go, allow it: --allow-removals GONE (ucj import), allowRemovals: GONE (importDataset), "
            + "Data:AllowRemovals=GONE (a folder the server watches).\n",
        "13.11: nothing was stored; data version VERSION stays in force.\n")]
    [InlineData(
        "id",
        "FILE: ditemukan 'GONE/BEFORE', seharusnya paling banyak MOST dari BEFORE baris sebelumnya hilang. Periksa apakah berkas itu "
            + "utuh. Bila GONE baris itu memang harus hilang, izinkan: --allow-removals GONE (ucj import), allowRemovals: GONE "
            + "(importDataset), Data:AllowRemovals=GONE (folder yang dipantau server).\n",
        "13.11: tidak ada yang disimpan; versi data VERSION tetap berlaku.\n")]
    public void Import_HalfCopiedFolder_IsRefusedWithTheNumbers(string language, string problem, string end)
    {
        var version = Import().Error.Split(' ')[3];
        DropWorkers(100);

        var refused = ImportIn(language, "--format", "csv");

        refused.ExitCode.ShouldBe(1);
        refused.Output.ShouldContain("workers.csv,0,0,100,700\n");
        refused.Error.ShouldBe(
            Said("workers.csv", "100", "800", "40") + Said("participations.csv", "57", "481", "24") + end.Replace("VERSION", version));
        Import("--dry-run").ExitCode.ShouldBe(1);
        Import("--allow-removals", "99").ExitCode.ShouldBe(1);
        Import("--allow-removals", "100").Error.ShouldMatch("^13.11: data version [0-9a-f]{16} is in force.\n$");

        string Said(string file, string gone, string before, string most) =>
            problem.Replace("FILE", file).Replace("GONE", gone).Replace("BEFORE", before).Replace("MOST", most);
    }

    [Theory]
    [InlineData(
        "en",
        "workers.csv: found '25/60', expected at most 20 of the 60 rows before to go. Check that the file is whole. If these 25 rows "
            + "are meant to go, allow it: --allow-removals 25 (ucj import), allowRemovals: 25 (importDataset), "
            + "Data:AllowRemovals=25 (a folder the server watches).\n"
            + "13.11: nothing was stored; data version VERSION stays in force.\n")]
    [InlineData(
        "id",
        "workers.csv: ditemukan '25/60', seharusnya paling banyak 20 dari 60 baris sebelumnya hilang. Periksa apakah berkas itu utuh. "
            + "Bila 25 baris itu memang harus hilang, izinkan: --allow-removals 25 (ucj import), allowRemovals: 25 (importDataset), "
            + "Data:AllowRemovals=25 (folder yang dipantau server).\n"
            + "13.11: tidak ada yang disimpan; versi data VERSION tetap berlaku.\n")]
    public void Import_FolderOfRemovals_IsRefusedUntilTheyAreAllowed(string language, string said)
    {
        var version = ImportOf("before", "en").Error.Split(' ')[3];

        var refused = ImportOf("after", language, "--format", "csv");

        refused.Error.ShouldBe(said.Replace("VERSION", version));
        refused.Output.ShouldContain("workers.csv,0,0,25,35\n");
        refused.ExitCode.ShouldBe(1);
        ImportOf("before", "en").Error.ShouldBe($"13.11: nothing changed; data version {version} stays in force.\n");
        ImportOf("after", language, "--allow-removals", "25").ExitCode.ShouldBe(0);

        UcjRun ImportOf(string folder, params string[] options) => UcjRun.Of(
            ["import", Path.Combine(UcjRun.Case("removals"), folder), "--store", Path.Combine(_store, "ucj.db"), "--language", .. options]);
    }

    [Fact]
    public void Import_AsJson_HasTheVerdictTheDataVersionAndWhatSpeaksAgainstIt()
    {
        var first = JsonElement.Parse(Import("--format", "json").Output);
        DropWorkers(100);

        var refused = JsonElement.Parse(Import("--format", "json").Output);

        var version = first.GetProperty("data_version").GetString()!;
        version.ShouldMatch("^[0-9a-f]{16}$");
        first.GetProperty("text").GetString().ShouldBe($"13.11: data version {version} is in force.");
        (Text(first, "verdict"), Text(first, "regency")).ShouldBe(("IMPORTED", "13.11"));
        (Text(refused, "verdict"), Text(refused, "data_version")).ShouldBe(("REFUSED", version));
        refused.GetProperty("problems").EnumerateArray().Where(one => Text(one, "severity") == "PROBLEM").Select(one => (
            Text(one, "code"), Text(one, "file"), Text(one, "found"))).ShouldBe(
            [("REMOVES_TOO_MANY", "workers.csv", "100/800"), ("REMOVES_TOO_MANY", "participations.csv", "57/481")]);
        refused.GetProperty("rows").GetArrayLength().ShouldBeGreaterThan(0);
        refused.GetProperty("warnings").EnumerateArray().Select(one => Text(one, "code")).ShouldNotContain("FILE_NOT_READ");

        static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
    }

    [Fact]
    public void Import_BrokenFolderAsJson_HasTheProblemsThoughNothingWasCompared()
    {
        File.AppendAllText(Path.Combine(_folder, "targets.csv"), "13.11,2030-12,x,LABOUR_FORCE,\n");

        var refused = JsonElement.Parse(Import("--format", "json").Output);

        refused.GetProperty("verdict").GetString().ShouldBe("REFUSED");
        refused.GetProperty("data_version").GetString().ShouldBeNull();
        refused.GetProperty("problems")[0].GetProperty("code").GetString().ShouldBe("MALFORMED_NUMBER");
        refused.GetProperty("rows").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("Data Sorce=ucj.db", "en", "Found a connection string of Sqlite that cannot be read (Connection string keyword 'data sorce' is "
        + "not supported). Mend its spelling, such as "
        + "'Data Source=ucj.db'.\n")]
    [InlineData("Hst=x;Foo=1", "id", "Untaian koneksi Sqlite tidak dapat dibaca (kata kunci 'hst' tidak dikenal atau nilainya salah). Perbaiki ejaannya, seperti "
        + "'Data Source=ucj.db'.\n")]
    [InlineData("Mode=ReadOnly", "id", "Untaian koneksi Sqlite tidak dapat dibaca (Data Source tidak ada). Perbaiki ejaannya, seperti "
        + "'Data Source=ucj.db'.\n")]
    [InlineData("Host=127.0.0.1;Databse=ucj", "en", "Found a connection string of PostgreSql that cannot be read (Couldn't set databse). "
        + "Mend its spelling, such as 'Host=127.0.0.1;Database=ucj;Username=ucj'.\n")]
    public void Import_MisspeltConnectionString_IsWrongUsage(string store, string language, string said)
    {
        var run = UcjRun.Of("import", _folder, "--store", store, "--language", language);

        run.ShouldBe(new UcjRun(2, "", said));
    }

    [Fact]
    public void Import_FolderAsStore_IsWrongUsage()
    {
        UcjRun.Of("import", _folder, "--store", _store, "--language", "en").ShouldBe(new UcjRun(2, "",
            $"Found that {_store} is a folder, expected a file of SQLite. Name a file in it, such as {Path.Combine(_store, "ucj.db")}.\n"));
        UcjRun.Of("import", _folder, "--store", _store, "--language", "id").ShouldBe(new UcjRun(2, "",
            $"{_store} adalah folder, seharusnya berkas SQLite. Sebutkan sebuah berkas di dalamnya, seperti {Path.Combine(_store, "ucj.db")}.\n"));
    }

    [Fact]
    public void Import_AllRemovalsAllowed_IsInForce()
    {
        Import().ExitCode.ShouldBe(0);
        DropWorkers(700);

        Import("--allow-removals", "all").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void Import_RemovalsThatAreNoNumber_IsWrongUsage()
    {
        var run = Import("--allow-removals", "5%");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldBe("--allow-removals: found '5%', expected a number of rows, or all.\n");
    }

    /// <summary>Takes the last workers away, with their spells.</summary>
    private void DropWorkers(int count)
    {
        var path = Path.Combine(_folder, "workers.csv");
        var rows = File.ReadAllLines(path);
        File.WriteAllLines(path, rows[..^count]);
        var gone = rows[^count..].Select(row => row.Split(',')[0]).ToHashSet();
        var spells = Path.Combine(_folder, "participations.csv");
        var left = File.ReadAllLines(spells).Where(row => !gone.Contains(row.Split(',')[0])).ToList();
        File.WriteAllLines(spells, left);
    }

    private UcjRun Import(params string[] options) => ImportIn("en", options);

    private UcjRun ImportIn(string language, params string[] options) =>
        UcjRun.Of(["import", _folder, "--store", Path.Combine(_store, "ucj.db"), "--language", language, .. options]);
}
