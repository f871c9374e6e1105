using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Ucj.Coverage.Storage.Databases;

namespace Ucj.Coverage.Storage.Tests.Auditing;

public sealed class AuditAdoptionTests
{
    private const string BeforeTheChain = "20261130000000_LegalState";

    [Fact]
    public async Task Open_StoreOlderThanTheChain_ChainsWhatItHolds()
    {
        var database = await OldAsync(entries: 2_500);

        await using var test = await StoreTest.CreateAsync(database, migrate: true);

        var chain = (await test.Store.VerifyAuditAsync()).Chains.ShouldHaveSingleItem();
        (chain.Entries, chain.Adopted, chain.FirstBroken).ShouldBe((2_500, 2_500, null));
    }

    [Fact]
    public async Task Append_ToAChainThatWasNotAdopted_AdoptsItFirst()
    {
        var database = await OldAsync(entries: 3);
        await using (var context = Open(database)) await context.GetService<IMigrator>().MigrateAsync();
        await using var test = await StoreTest.CreateAsync(database);
        (await test.Store.VerifyAuditAsync()).FirstBroken!.Entry.ShouldBe(1);

        await test.Store.RecordExportAsync((await test.Store.RegenciesAsync()).Single(), StoreTest.Caller, "workers");

        var chain = (await test.Store.VerifyAuditAsync()).Chains.ShouldHaveSingleItem();
        (chain.Entries, chain.Adopted, chain.FirstBroken).ShouldBe((4, 3, null));
        await database.TamperAsync("UPDATE audit SET subject = 'W9' WHERE id = 2");
        (await test.Store.VerifyAuditAsync()).FirstBroken!.Entry.ShouldBe(2);
    }

    /// <summary>A store as it was before there was a chain, with one version and entries of the audit.</summary>
    private static async Task<TestDatabase> OldAsync(int entries)
    {
        var database = await TestDatabase.CreateAsync();
        await using (var context = Open(database)) await context.GetService<IMigrator>().MigrateAsync(BeforeTheChain);
        await database.ExecuteAsync(FormattableString.Invariant($"""
            INSERT INTO versions (regency, name, known_since) VALUES ('13.11', 'name', '2025-01-01T00:00:00.000000Z');
            INSERT INTO regencies (code, version) VALUES ('13.11', 1);
            INSERT INTO audit (at, who, "where", action, regency, version, subject, after)
            WITH RECURSIVE numbers(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < {entries})
            SELECT {TestDatabase.Time("2025-01-01T00:00:00.123456Z")}, 'x', 'y', CASE number WHEN 1 THEN 'IMPORT_DATASET' ELSE 'EXPORT' END,
                   '13.11', 1, 'W1', '{"{}"}' FROM numbers
            """));
        return database;
    }

    private static StoreContext Open(TestDatabase database) => database.Options.Provider == StoreProvider.Sqlite
        ? new SqliteDatabase(database.Options.ConnectionString).Open()
        : new PostgresDatabase(database.Options.ConnectionString).Open();
}
