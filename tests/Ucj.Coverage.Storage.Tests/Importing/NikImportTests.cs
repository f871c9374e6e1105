using System.Data.Common;
using NodaTime;
using Ucj.Coverage.Exchange.Tests;
using Ucj.Coverage.Storage.Importing;

namespace Ucj.Coverage.Storage.Tests.Importing;

public sealed class NikImportTests
{
    private const string Nik = "1311011505900001";

    [Fact]
    public async Task Import_NikWithoutKey_IsRefused()
    {
        await using var test = await StoreTest.CreateAsync();
        using var folder = Folder(Nik);

        var outcome = await test.Store.ImportAsync(folder.Path, StoreTest.Caller);

        outcome.State.ShouldBe(ImportState.Refused);
        outcome.Reading.Problems.ShouldHaveSingleItem().Code.ShouldBe("NIK_WITHOUT_KEY");
    }

    [Fact]
    public async Task Import_NikWithKey_KeepsADigestOfThatKeyOnly()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = Folder(Nik);
        await using var store = await OpenAsync(database, 1);

        var outcome = await store.ImportAsync(folder.Path, StoreTest.Caller);

        outcome.State.ShouldBe(ImportState.Imported);
        var digest = outcome.Reading.NikDigests["W9"];
        digest.ShouldMatch("^[0-9a-f]{64}$");
        (await ReadAsync(database, "SELECT nik_digest FROM workers WHERE worker_id = 'W9'")).ShouldBe(digest);
        await using var other = await OpenAsync(database, 2);
        var changed = await other.ImportAsync(folder.Path, StoreTest.Caller, new ImportOptions { DryRun = true });
        changed.Differences.Single(file => file.File == "workers.csv").Changed.ShouldBe(1, "another key, another digest");
    }

    [Fact]
    public async Task Import_SameNikTwiceOrMalformed_IsRefusedWithoutTellingIt()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var store = await OpenAsync(database, 1);
        foreach (var (second, code) in new[] { (Nik, "DUPLICATE_KEY"), ("123", "MALFORMED_NIK") })
        {
            using var folder = Folder(Nik, second);

            var problem = (await store.ImportAsync(folder.Path, StoreTest.Caller)).Reading.Problems.ShouldHaveSingleItem();

            problem.Code.ShouldBe(code);
            problem.In(Language.En).ShouldNotContain(second);
        }
    }

    private static Task<RegencyStore> OpenAsync(TestDatabase database, byte key) => RegencyStore.OpenAsync(
        database.Options with { NikKey = Enumerable.Repeat(key, 32).ToArray() },
        new TestClock(Instant.FromUtc(2025, 6, 1, 8, 0)));

    private static async Task<object?> ReadAsync(TestDatabase database, string sql)
    {
        await using DbConnection connection = database.Connect();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }

    private static DatasetFolder Folder(params string[] niks) => new DatasetFolder().With(
        "workers.csv",
        DatasetFolder.Valid["workers.csv"]
            + string.Concat(niks.Select((nik, number) => $"W{9 - number},13.11.01.2001,GURU_NGAJI,,,1990-05,,,,,,{nik}\n")));
}
