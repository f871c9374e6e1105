using NodaTime;
using Ucj.Coverage.Exchange.Differences;
using Ucj.Coverage.Exchange.Tests;
using Ucj.Coverage.Storage.Importing;
using Ucj.Coverage.Storage.Reading;

namespace Ucj.Coverage.Storage.Tests;

public sealed class RegencyStoreTests
{
    [Fact]
    public async Task Open_Twice_FindsWhatWasStored()
    {
        await using var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder();
        await test.Store.ImportAsync(folder.Path, StoreTest.Caller);

        await using var again = await RegencyStore.OpenAsync(test.Database.Options, test.Clock);

        (await again.RegenciesAsync()).ShouldBe(await test.Store.RegenciesAsync());
    }

    [Fact]
    public async Task Open_TablesOlderThanTheProgram_AreChangedOnlyWhenAsked()
    {
        await using var test = await StoreTest.CreateAsync();
        await test.Database.ExecuteAsync(
            "DELETE FROM \"__EFMigrationsHistory\" WHERE \"MigrationId\" LIKE '%LegalState'");

        var refused = await Should.ThrowAsync<CoverageException>(() => RegencyStore.OpenAsync(test.Database.Options, test.Clock));

        refused.Code.ShouldBe("STORE_NOT_MIGRATED");
        refused.Text.En.ShouldContain("LegalState");
        refused.Text.Id.ShouldContain("Store:Migrate=true");
    }

    [Fact]
    public async Task Open_TablesWithoutStatesOfLaw_KeepsTheirDataAndEveryBasisInForce()
    {
        await using var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder();
        await test.Store.ImportAsync(folder.Path, StoreTest.Caller);
        await test.Database.ExecuteAsync("DELETE FROM \"__EFMigrationsHistory\" WHERE \"MigrationId\" LIKE '%LegalState'");
        await test.Database.ExecuteAsync("ALTER TABLE funding_sources DROP COLUMN legal_state");
        await test.Database.ExecuteAsync("ALTER TABLE datasets ADD COLUMN labour_intensive_extension BOOLEAN NOT NULL DEFAULT TRUE");

        await using var store = await RegencyStore.OpenAsync(test.Database.Options with { Migrate = true }, test.Clock);

        StoreTest.TextOf((await store.LoadAsync(StoreTest.Regency)).Dataset).ShouldBe(StoreTest.TextOf(folder.Read().Dataset!));
        (await store.ImportAsync(folder.Path, StoreTest.Caller)).Differences.ShouldAllBe(file => file.IsNone);
    }

    [Fact]
    public async Task Open_InMemory_DoesAllButLast()
    {
        var options = new StoreOptions(Guid.NewGuid().ToString("N"), StoreProvider.InMemory);
        await using var store = await RegencyStore.OpenAsync(options, new TestClock(Instant.FromUtc(2025, 6, 1, 8, 0)));
        using var folder = new DatasetFolder();
        await store.ImportAsync(folder.Path, StoreTest.Caller);
        folder.Replace("targets.csv", "28.30", "28.31");

        var outcome = await store.ImportAsync(folder.Path, StoreTest.Caller);

        outcome.Differences.Where(file => !file.IsNone).ShouldBe([new FileDifference("targets.csv", 0, 1, 0, 1)]);
        StoreTest.TextOf((await store.LoadAsync(StoreTest.Regency)).Dataset).ShouldBe(StoreTest.TextOf(folder.Read().Dataset!));
        (await store.AuditAsync(new AuditQuestion())).Count.ShouldBe(2);
    }

    [Fact]
    public void Options_NikKeyTooShort_IsRefused() => Should.Throw<CoverageException>(
        () => new StoreOptions("x") { NikKey = new byte[15] }).Code.ShouldBe("INVALID_SETTING");
}
