using Microsoft.Data.Sqlite;
using NodaTime;
using Ucj.Coverage.Exchange.Differences;
using Ucj.Coverage.Exchange.Samples;
using Ucj.Coverage.Exchange.Tests;
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
