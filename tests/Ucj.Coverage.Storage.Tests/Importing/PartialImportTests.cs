using Ucj.Coverage.Exchange.Differences;
using Ucj.Coverage.Exchange.Tests;
using Ucj.Coverage.Storage.Importing;

namespace Ucj.Coverage.Storage.Tests.Importing;

public sealed class PartialImportTests
{
    [Fact]
    public async Task Import_InPart_KeepsTheRefusedRowsWithTheirReasonsAndNoNik()
    {
        await using var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder();
        folder.With("workers.csv", DatasetFolder.Valid["workers.csv"]
            + "W7,13.11.01.2001,GURU_NGAJI,,,1990-05,,,,,,1311011505900001\nW8,13.11.01.2001,NOBODY,,,1990-05,,,,,,\n");

        var outcome = await test.Store.ImportAsync(folder.Path, StoreTest.Caller, new ImportOptions { Partial = true });

        outcome.State.ShouldBe(ImportState.Imported);
        StoreTest.TextOf(await test.LoadAsync()).ShouldBe(StoreTest.TextOf(folder.Read(partial: true).Dataset!));
        var rows = await test.Store.RejectedRowsAsync((await test.Store.RegenciesAsync()).Single());
        rows.Select(row => (row.File, row.Line)).ShouldBe([("workers.csv", 5), ("workers.csv", 6)]);
        rows[0].Text.ShouldBe("W7,13.11.01.2001,GURU_NGAJI,,,1990-05,,,,,,…");
        rows[0].Reasons.En.ShouldContain("expected an empty nik");
        rows[1].Text.ShouldBe("W8,13.11.01.2001,NOBODY,,,1990-05,,,,,,");
        rows[1].Reasons.Id.ShouldContain("kelompok yang ada di worker-groups.csv");
    }

    [Fact]
    public async Task Import_InPartThenMended_AreTwoVersions()
    {
        await using var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder().Replace("targets.csv", "28.30", "x");
        var part = await test.Store.ImportAsync(folder.Path, StoreTest.Caller, new ImportOptions { Partial = true });
        folder.Replace("targets.csv", ",x,", ",28.30,");

        var whole = await test.Store.ImportAsync(folder.Path, StoreTest.Caller);

        whole.State.ShouldBe(ImportState.Imported);
        whole.DataVersion.ShouldNotBe(part.DataVersion);
        whole.Differences.Where(file => !file.IsNone).ShouldBe([new FileDifference("targets.csv", 1, 0, 0, 1)]);
    }
}
