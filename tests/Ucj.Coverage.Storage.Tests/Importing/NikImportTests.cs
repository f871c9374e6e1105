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
    public async Task Import_MalformedNik_IsRefusedWithoutTellingIt()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var store = await OpenAsync(database, 1);
        using var folder = Folder(Nik, "123");

        var problem = (await store.ImportAsync(folder.Path, StoreTest.Caller)).Reading.Problems.ShouldHaveSingleItem();

        problem.In(Language.En).ShouldBe(
            "workers.csv, line 6, column nik: found '…', expected a NIK of 16 digits, not 3. Mend the NIK, or leave the cell empty.");
    }

    [Fact]
    public async Task Import_SameNikTwice_TakesBothAndSaysWhichToLookAt()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var store = await OpenAsync(database, 1);
        using var folder = Folder(Nik, Nik);

        var outcome = await store.ImportAsync(folder.Path, StoreTest.Caller);

        outcome.State.ShouldBe(ImportState.Imported);
        outcome.Reading.Warnings.ShouldHaveSingleItem().In(Language.En).ShouldBe(
            "workers.csv, line 6, column nik: found '…', expected a NIK that line 5 does not already have. "
            + "Both workers (line 5 and this one) are taken, as a pair to be looked at; see which is right.");
        outcome.Reading.NikDigests["W9"].ShouldBe(outcome.Reading.NikDigests["W8"]);
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
