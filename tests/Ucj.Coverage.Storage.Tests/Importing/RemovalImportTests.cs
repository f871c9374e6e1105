using Ucj.Coverage.Exchange.Differences;
using Ucj.Coverage.Exchange.Tests;
using Ucj.Coverage.Storage.Importing;

namespace Ucj.Coverage.Storage.Tests.Importing;

public sealed class RemovalImportTests
{
    [Fact]
    public async Task Import_FileThatLosesAllRows_IsRefusedAndLeavesNothing()
    {
        await using var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder();
        var first = await test.Store.ImportAsync(folder.Path, StoreTest.Caller);
        folder.Replace("workers.csv", "900000", "900001").Without("targets.csv");

        var refused = await test.Store.ImportAsync(folder.Path, StoreTest.Caller);

        refused.State.ShouldBe(ImportState.Refused);
        refused.DataVersion.ShouldBe(first.DataVersion);
        refused.Problems.ShouldHaveSingleItem().Code.ShouldBe("REMOVES_TOO_MANY");
        refused.Differences.Where(one => !one.IsNone).ShouldBe(
            [new FileDifference("workers.csv", 0, 1, 0, 2), new FileDifference("targets.csv", 0, 0, 2, 0)]);
        (await test.LoadAsync()).Model.Targets.All.Count.ShouldBe(2);
        (await StagedAsync(test)).ShouldBe(0);
    }

    [Fact]
    public async Task Import_RemovalsThatAreAllowed_AreInForce()
    {
        await using var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder();
        await test.Store.ImportAsync(folder.Path, StoreTest.Caller);
        folder.Without("targets.csv");

        var outcome = await test.Store.ImportAsync(
            folder.Path, StoreTest.Caller, new ImportOptions { Removals = new RemovalLimit { Allowed = 2 } });

        outcome.State.ShouldBe(ImportState.Imported);
        outcome.Problems.ShouldBeEmpty();
        (await test.LoadAsync()).Model.Targets.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task Import_DryRun_SaysWhatWouldBeRefused()
    {
        await using var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder();
        await test.Store.ImportAsync(folder.Path, StoreTest.Caller);

        var outcome = await test.Store.ImportAsync(
            folder.Without("targets.csv").Path, StoreTest.Caller, new ImportOptions { DryRun = true });

        outcome.State.ShouldBe(ImportState.Compared);
        outcome.Objections.ShouldHaveSingleItem().Code.ShouldBe("REMOVES_TOO_MANY");
    }

    [Fact]
    public async Task Import_InPartOfAFolderSpoiltHalfway_IsRefused()
    {
        await using var test = await StoreTest.CreateAsync();
        var rows = string.Concat(Enumerable.Range(10, 100).Select(number => $"V{number},13.11.01.2001,GURU_NGAJI,,,1980-05,,,,,,\n"));
        using var folder = new DatasetFolder().With("workers.csv", DatasetFolder.Valid["workers.csv"] + rows);
        await test.Store.ImportAsync(folder.Path, StoreTest.Caller);
        folder.With("workers.csv", DatasetFolder.Valid["workers.csv"] + rows.Replace("V2", "V2\"", StringComparison.Ordinal)
            .Replace("V3", "V3\"", StringComparison.Ordinal).Replace("V4", "V4\"", StringComparison.Ordinal));

        var outcome = await test.Store.ImportAsync(folder.Path, StoreTest.Caller, new ImportOptions { Partial = true });

        outcome.State.ShouldBe(ImportState.Refused);
        outcome.Objections.ShouldHaveSingleItem().Found.ShouldBe("30/103");
    }

    private static async Task<long> StagedAsync(StoreTest test)
    {
        await using var connection = test.Database.Connect();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM versions WHERE known_since IS NULL";
        return Convert.ToInt64(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
