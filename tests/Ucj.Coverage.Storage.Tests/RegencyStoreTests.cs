using NodaTime;
using Ucj.Coverage.Exchange.Differences;
using Ucj.Coverage.Exchange.Tests;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Storage.Reading;
using Ucj.Coverage.Workers;

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
    public async Task Open_WhileMigrating_IsAskedToMakeTablesAndForNothingElse()
    {
        await using var test = await StoreTest.CreateAsync();
        await using var database = await TestDatabase.CreateAsync();
        var asked = 0;
        Task Count(Func<Task> work)
        {
            asked++;
            return work();
        }

        await using (await RegencyStore.OpenAsync(database.Options with { WhileMigrating = Count }, test.Clock)) asked.ShouldBe(1);
        await using (await RegencyStore.OpenAsync(test.Database.Options with { WhileMigrating = Count }, test.Clock)) asked.ShouldBe(1);
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
        using var folder = new DatasetFolder().Replace("communities.csv", "GURU_NGAJI,OTHER", ",");
        await test.Store.ImportAsync(folder.Path, StoreTest.Caller);
        await test.Database.ExecuteAsync("DELETE FROM \"__EFMigrationsHistory\" WHERE \"MigrationId\" LIKE '%LegalState'");
        await test.Database.ExecuteAsync("ALTER TABLE funding_sources DROP COLUMN legal_state");
        await test.Database.ExecuteAsync("ALTER TABLE communities DROP COLUMN \"group\"");
        await test.Database.ExecuteAsync("ALTER TABLE communities DROP COLUMN sector");
        await test.Database.ExecuteAsync("ALTER TABLE datasets ADD COLUMN labour_intensive_extension BOOLEAN NOT NULL DEFAULT TRUE");

        await using var store = await RegencyStore.OpenAsync(test.Database.Options with { Migrate = true }, test.Clock);

        StoreTest.TextOf((await store.LoadAsync(StoreTest.Regency)).Dataset).ShouldBe(StoreTest.TextOf(folder.Read().Dataset!));
        (await store.ImportAsync(folder.Path, StoreTest.Caller)).Differences.ShouldAllBe(file => file.IsNone);
    }

    [Fact]
    public async Task Load_ProgrammesNotOpenToTheSegment_IsRefusedUntilTheFolderIsImportedAgain()
    {
        await using var test = await StoreTest.CreateAsync();
        using var folder = new DatasetFolder();
        await test.Store.ImportAsync(folder.Path, StoreTest.Caller);
        await test.StoreAsEarlierVersionsDidAsync("W3", "JKK+JKM+JHT", 202507);

        var refused = await Should.ThrowAsync<CoverageException>(() => test.LoadAsync());

        refused.Code.ShouldBe("STORED_PROGRAMMES");
        refused.Text.ShouldBe(new Phrase(
            "Basis data menyimpan 1 masa kepesertaan dengan program yang tidak terbuka bagi segmennya; yang pertama: "
                + "pekerja JAKON 'W3' mulai 2025-07 dengan JKK+JKM+JHT, seharusnya hanya JKK+JKM. "
                + "Versi program yang lebih lama menyimpannya. Perbaiki participations.csv, lalu impor foldernya lagi.",
            "Found 1 stored spell(s) with programmes that are not open to their segment, expected none; the first: "
                + "JAKON worker 'W3' from 2025-07 with JKK+JKM+JHT, where only JKK+JKM is open. "
                + "An earlier version of the program stored them. Mend participations.csv, then import its folder again."));
        folder.Replace("targets.csv", "28.30", "28.31");
        await test.Store.ImportAsync(folder.Path, StoreTest.Caller);
        StoreTest.TextOf(await test.LoadAsync()).ShouldBe(StoreTest.TextOf(folder.Read().Dataset!));
    }

    [Fact]
    public void StoredProgrammes_Thousands_HaveTheSeparatorsOfTheLanguage()
    {
        var spell = new Spell(ProgrammeSet.Parse("JKK+JKM+JHT"), new YearMonth(2025, 7), null, Payer.Employer);

        Throw.StoredProgrammes("W3", EmploymentSegment.Jakon, spell, 1234).Text.ShouldBe(new Phrase(
            "Basis data menyimpan 1.234 masa kepesertaan dengan program yang tidak terbuka bagi segmennya; yang pertama: "
                + "pekerja JAKON 'W3' mulai 2025-07 dengan JKK+JKM+JHT, seharusnya hanya JKK+JKM. "
                + "Versi program yang lebih lama menyimpannya. Perbaiki participations.csv, lalu impor foldernya lagi.",
            "Found 1,234 stored spell(s) with programmes that are not open to their segment, expected none; the first: "
                + "JAKON worker 'W3' from 2025-07 with JKK+JKM+JHT, where only JKK+JKM is open. "
                + "An earlier version of the program stored them. Mend participations.csv, then import its folder again."));
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
