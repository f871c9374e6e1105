using System.Data.Common;
using NodaTime;
using Ucj.Coverage.Exchange;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Tests.Recalculation;

namespace Ucj.Coverage.Storage.Tests;

/// <summary>An open store on a database of its own, and a clock.</summary>
internal sealed class StoreTest : IAsyncDisposable
{
    public static readonly RegionCode Regency = RegionCode.Parse("13.11");
    public static readonly Caller Caller = new("registrar", "127.0.0.1");

    private StoreTest(TestDatabase database, RegencyStore store, TestClock clock) =>
        (Database, Store, Clock) = (database, store, clock);

    public TestDatabase Database { get; }

    public RegencyStore Store { get; }

    public TestClock Clock { get; }

    public static async Task<StoreTest> CreateAsync() => await CreateAsync(await TestDatabase.CreateAsync());

    public static async Task<StoreTest> CreateAsync(TestDatabase database, bool migrate = false)
    {
        var clock = new TestClock(Instant.FromUtc(2025, 6, 1, 8, 0));
        return new StoreTest(database, await RegencyStore.OpenAsync(database.Options with { Migrate = migrate }, clock), clock);
    }

    public async Task<Dataset> LoadAsync(Instant? asKnownAt = null) => (await Store.LoadAsync(Regency, asKnownAt)).Dataset;

    /// <summary>Everything a dataset says, as the text of its files.</summary>
    public static string TextOf(Dataset dataset)
    {
        var folder = Directory.CreateTempSubdirectory("ucj-text-");
        DatasetWriter.Write(dataset, folder.FullName);
        var text = string.Join('\n', folder.EnumerateFiles().OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => $"{file.Name}\n{File.ReadAllText(file.FullName)}"));
        folder.Delete(recursive: true);
        return text;
    }

    /// <summary>Every figure of a dataset.</summary>
    public static string CubeOf(Dataset dataset) =>
        CubeText.Of(CoverageEngine.Recalculate(dataset.Model, dataset.Model.Horizon));

    /// <summary>Stores a spell unchecked.</summary>
    public Task StoreAsEarlierVersionsDidAsync(string worker, string programmes, int from) => Database.ExecuteAsync(
        FormattableString.Invariant($"""
            INSERT INTO spells (regency, place, since, worker_id, programmes, "from", payer)
            SELECT regency, MAX(place) + 1, MAX(since), '{worker}', '{programmes}', {from}, 'EMPLOYER' FROM spells GROUP BY regency
            """));

    public async Task ShouldRefuseAsync(string sql) =>
        (await Should.ThrowAsync<DbException>(() => Database.ExecuteAsync(sql))).Message.ShouldContain("append-only");

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        await Database.DisposeAsync();
    }
}
