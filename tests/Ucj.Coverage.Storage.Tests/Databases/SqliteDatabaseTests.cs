using Microsoft.Data.Sqlite;
using NodaTime;
using Ucj.Coverage.Exchange.Differences;
using Ucj.Coverage.Exchange.Samples;
using Ucj.Coverage.Exchange.Tests;
using Ucj.Coverage.Storage.Auditing;
using Ucj.Coverage.Storage.Importing;

namespace Ucj.Coverage.Storage.Tests.Databases;

public sealed class SqliteDatabaseTests
{
    private static readonly TestClock Clock = new(Instant.FromUtc(2025, 6, 1, 8, 0));

    [Fact]
    public async Task Import_DiskFull_SaysSoAndLosesNothing()
    {
        await using var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder();
        await test.Store.ImportAsync(folder.Path, StoreTest.Caller);
        var before = StoreTest.TextOf(await test.LoadAsync());
        var other = new ImportOptions { Removals = new RemovalLimit { Allowed = long.MaxValue } };
        var larger = Directory.CreateTempSubdirectory("ucj-sample-");
        SampleRegency.Write(larger.FullName, new SampleOptions { Workers = 20_000 });
        var pages = new FileInfo(test.Database.File).Length / 4096;
        var options = new StoreOptions($"{test.Database.Options.ConnectionString};Default Timeout=29");
        await using var full = await RegencyStore.OpenAsync(options, Clock);
        await LimitAsync(options, pages + 50);

        var refused = await Should.ThrowAsync<CoverageException>(() => full.ImportAsync(larger.FullName, StoreTest.Caller, other));

        refused.Code.ShouldBe("STORE_FULL");
        refused.Text.En.ShouldContain(test.Database.File);
        StoreTest.TextOf(await test.LoadAsync()).ShouldBe(before);
        await LimitAsync(options, int.MaxValue);
        (await full.ImportAsync(larger.FullName, StoreTest.Caller, other)).State.ShouldBe(ImportState.Imported);
        larger.Delete(recursive: true);
    }

    [Fact]
    public async Task Import_FileThatMayOnlyBeRead_SaysSoAndLosesNothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new DatasetFolder();
        string before;
        await using (var store = await RegencyStore.OpenAsync(database.Options, Clock))
        {
            await store.ImportAsync(folder.Path, StoreTest.Caller);
            before = StoreTest.TextOf((await store.LoadAsync(StoreTest.Regency)).Dataset);
        }

        folder.Replace("targets.csv", "28.30", "28.31");
        var options = new StoreOptions($"{database.Options.ConnectionString};Mode=ReadOnly");
        await using var read = await RegencyStore.OpenAsync(options, Clock);

        var refused = await Should.ThrowAsync<CoverageException>(() => read.ImportAsync(folder.Path, StoreTest.Caller));

        refused.Code.ShouldBe("STORE_READ_ONLY");
        StoreTest.TextOf((await read.LoadAsync(StoreTest.Regency)).Dataset).ShouldBe(before);
    }

    [Fact]
    public async Task Open_FileThatIsNoDatabase_SaysSo()
    {
        await using var database = await TestDatabase.CreateAsync();
        await File.WriteAllTextAsync(database.File, new string('x', 5_000));

        (await Should.ThrowAsync<CoverageException>(() => RegencyStore.OpenAsync(database.Options, Clock)))
            .Code.ShouldBe("STORE_DAMAGED");
    }

    [Theory]
    [InlineData("INSERT OR REPLACE INTO audit (id, at, who, \"where\", action) VALUES (1, '2025-01-01T00:00:00.000000Z', 'x', 'y', 'z')")]
    [InlineData("INSERT OR IGNORE INTO audit (id, at, who, \"where\", action) VALUES (1, '2025-01-01T00:00:00.000000Z', 'x', 'y', 'z')")]
    [InlineData("INSERT INTO audit (id, at, who, \"where\", action) VALUES (1, '2025', 'x', 'y', 'z') ON CONFLICT (id) DO UPDATE SET who = 'x'")]
    [InlineData("UPDATE OR REPLACE audit SET id = 2 WHERE id = 1")]
    [InlineData("PRAGMA recursive_triggers = OFF; REPLACE INTO audit (id, at, who, \"where\", action) VALUES (1, '2025', 'x', 'y', 'z')")]
    [InlineData("INSERT OR REPLACE INTO audit_chain SELECT chain, number, 99, form, adopted, NULL, NULL, NULL, NULL, NULL, NULL, previous, hash FROM audit_chain")]
    [InlineData("INSERT OR REPLACE INTO audit_chain SELECT chain, 99, entry, form, adopted, NULL, NULL, NULL, NULL, NULL, NULL, previous, hash FROM audit_chain")]
    [InlineData("UPDATE OR REPLACE audit_chain SET number = 2")]
    [InlineData("DELETE FROM audit_chain")]
    [InlineData("INSERT OR REPLACE INTO versions (id, regency, name) VALUES (1, '13.11', 'x')")]
    [InlineData("UPDATE versions SET known_since = NULL")]
    [InlineData("DELETE FROM versions")]
    public async Task Store_RowsThatOnlyGrow_RefuseToBeReplaced(string sql)
    {
        await using var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder();
        await test.Store.ImportAsync(folder.Path, StoreTest.Caller);

        await test.ShouldRefuseAsync(sql);

        (await test.Store.VerifyAuditAsync()).IsIntact.ShouldBeTrue();
    }

    [Theory]
    [InlineData("INSERT OR REPLACE INTO plans (id, regency, version, \"from\", \"to\", strategy, monthly, approved_at, approved_by) "
        + "SELECT id, regency, version, \"from\", \"to\", strategy, monthly, approved_at, 'x' FROM plans")]
    [InlineData("INSERT OR REPLACE INTO plan_lines (id, plan, source_id, \"from\", \"to\", workers, amount) "
        + "SELECT id, plan, source_id, \"from\", \"to\", workers, 0 FROM plan_lines")]
    public async Task Store_ApprovedPlans_RefuseToBeReplaced(string sql)
    {
        await using var test = await StoreTest.CreateAsync();
        await test.Database.ExecuteAsync(
            "INSERT INTO plans (regency, version, \"from\", \"to\", strategy, monthly, approved_at, approved_by) "
                + "VALUES ('13.11', 1, 202501, 202506, 'OPTIMAL', 0, '2025-01-01T00:00:00.000000Z', 'y'); "
                + "INSERT INTO plan_lines (plan, source_id, \"from\", \"to\", workers, amount) VALUES (1, 'ZAKAT', 202501, 202506, 1, 1)");

        await test.ShouldRefuseAsync(sql);
    }

    [Fact]
    public async Task Verify_LastEntryTakenAway_IsMissed()
    {
        await using var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder();
        await test.Store.ImportAsync(folder.Path, StoreTest.Caller);
        var version = (await test.Store.RegenciesAsync()).Single();
        await test.Store.RecordExportAsync(version, StoreTest.Caller, "workers");
        await test.Database.TamperAsync("DELETE FROM audit WHERE id = 2; DELETE FROM audit_chain WHERE entry = 2");
        await test.Store.RecordExportAsync(version, StoreTest.Caller, "villages");

        (await test.Store.VerifyAuditAsync()).FirstBroken.ShouldBe(new AuditBreak(AuditFault.Removed, Entry: null, new Phrase(
            "Ada 2 entri audit, padahal 3 pernah ditulis. Selebihnya dihapus.",
            "Found 2 entries of the audit, though 3 were written. The others were removed.")));
    }

    [Fact]
    public async Task Store_NewFiles_AreTheirOwnersAlone()
    {
        if (OperatingSystem.IsWindows()) return;
        await using var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder();
        await test.Store.ImportAsync(folder.Path, StoreTest.Caller);
        await using var connection = test.Database.Connect();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode";
        (await command.ExecuteScalarAsync()).ShouldBe("wal");

        var files = Directory.GetFiles(Path.GetDirectoryName(test.Database.File)!);

        files.Length.ShouldBeGreaterThanOrEqualTo(4); // the database, -wal, -shm and the claim of an import
        foreach (var file in files) File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite, file);
    }

    [Fact]
    public async Task Store_FileThatIsThere_KeepsItsMode()
    {
        if (OperatingSystem.IsWindows()) return;
        await using var database = await TestDatabase.CreateAsync();
        const UnixFileMode Shared = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        await File.WriteAllTextAsync(database.File, "");
        File.SetUnixFileMode(database.File, Shared);

        await using (await RegencyStore.OpenAsync(database.Options, Clock)) File.GetUnixFileMode(database.File).ShouldBe(Shared);
    }

    [Fact]
    public async Task Open_FileThatMustExist_IsNotMade()
    {
        await using var database = await TestDatabase.CreateAsync();

        (await Should.ThrowAsync<CoverageException>(() => RegencyStore.OpenAsync(database.Options with { MustExist = true }, Clock)))
            .Code.ShouldBe("STORE_UNREACHABLE");
        File.Exists(database.File).ShouldBeFalse();
    }

    [Fact]
    public async Task Open_FolderThatIsNot_SaysSo() =>
        (await Should.ThrowAsync<CoverageException>(() => RegencyStore.OpenAsync(
            new StoreOptions("Data Source=/no/such/folder/ucj.db"), Clock))).Code.ShouldBe("STORE_UNREACHABLE");

    /// <summary>
    /// A limit of the database's own stands for the disk's: SQLite answers both alike. It holds for one connection, which
    /// the pool then hands to the store.
    /// </summary>
    private static async Task LimitAsync(StoreOptions options, long pages)
    {
        await using var connection = new SqliteConnection(options.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = FormattableString.Invariant($"PRAGMA max_page_count = {pages}");
        await command.ExecuteNonQueryAsync();
    }
}
