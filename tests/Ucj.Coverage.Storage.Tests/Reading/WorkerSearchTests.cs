using NodaTime;
using Ucj.Coverage.Exchange.Samples;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Storage.Reading;

namespace Ucj.Coverage.Storage.Tests.Reading;

public sealed class WorkerSearchTests
{
    [Theory]
    [InlineData(WorkerOrder.Id, false)]
    [InlineData(WorkerOrder.Village, true)]
    [InlineData(WorkerOrder.Group, false)]
    [InlineData(WorkerOrder.Birth, true)]
    public async Task Workers_PageByPage_AreAllOfThemInOrder(WorkerOrder order, bool descending)
    {
        await using var test = await SampleAsync();
        var question = new WorkersQuestion { Order = order, Descending = descending, First = 70 };
        var found = new List<StoredWorker>();
        for (string? cursor = null; ;)
        {
            var page = await test.Store.WorkersAsync(await VersionAsync(test), question with { After = cursor });
            found.AddRange(page.Workers);
            if (page.EndCursor is null) break;
            page.Workers.Count.ShouldBe(70);
            cursor = page.EndCursor;
        }

        var registry = (await test.LoadAsync()).Model.Registry!;
        var all = Enumerable.Range(0, registry.Count).Select(number => registry[number]);
        string Key(Worker worker) => order switch
        {
            WorkerOrder.Village => worker.Village.ToString(),
            WorkerOrder.Group => worker.Group,
            WorkerOrder.Birth => ContributionMonth.Format(worker.Birth),
            _ => "",
        };
        var expected = descending
            ? all.OrderByDescending(Key, StringComparer.Ordinal).ThenByDescending(one => one.Id, StringComparer.Ordinal)
            : all.OrderBy(Key, StringComparer.Ordinal).ThenBy(one => one.Id, StringComparer.Ordinal);
        found.Select(one => one.Worker).ShouldBe(expected);
        found.Sum(one => one.Spells.Count).ShouldBe(registry.SpellCount);
    }

    [Fact]
    public async Task Workers_Filtered_AreThoseOfTheRegistry()
    {
        await using var test = await SampleAsync();
        var registry = (await test.LoadAsync()).Model.Registry!;
        var month = new YearMonth(2025, 3);
        var district = RegionCode.Parse("13.11.01");
        var question = new WorkersQuestion { Within = [district], Month = month, IsCovered = false, First = 1_000 };

        var page = await test.Store.WorkersAsync(await VersionAsync(test), question);

        var expected = Enumerable.Range(0, registry.Count)
            .Where(number => district.Contains(registry[number].Village)
                && !registry.SpellsOf(number).Any(spell => spell.From <= month && (spell.To is not { } to || month <= to)))
            .Select(number => registry[number].Id).Order(StringComparer.Ordinal).ToList();
        expected.Count.ShouldBeInRange(1, 999);
        page.Workers.Select(one => one.Worker.Id).ShouldBe(expected);
        (await test.Store.CountWorkersAsync(await VersionAsync(test), question)).ShouldBe(expected.Count);
        var village = question with { Within = [registry[0].Village], IsCovered = null };
        (await test.Store.WorkersAsync(await VersionAsync(test), village)).Workers
            .ShouldAllBe(one => one.Worker.Village == registry[0].Village);
    }

    [Fact]
    public async Task Workers_CursorOfAnotherQuestion_IsRefused()
    {
        await using var test = await SampleAsync();
        var page = await test.Store.WorkersAsync(await VersionAsync(test), new WorkersQuestion { First = 1 });

        foreach (var cursor in new[] { page.EndCursor!, "?", "AAAA" })
        {
            var question = new WorkersQuestion { Order = WorkerOrder.Birth, After = cursor };
            var version = await VersionAsync(test);
            (await Should.ThrowAsync<CoverageException>(() => test.Store.WorkersAsync(version, question)))
                .Code.ShouldBe("INVALID_CURSOR");
        }
    }

    private static async Task<StoredVersion> VersionAsync(StoreTest test) => (await test.Store.RegenciesAsync()).Single();

    private static async Task<StoreTest> SampleAsync()
    {
        var test = await StoreTest.CreateAsync();
        var folder = Directory.CreateTempSubdirectory("ucj-sample-");
        SampleRegency.Write(folder.FullName, new SampleOptions { Workers = 300 });
        await test.Store.ImportAsync(folder.FullName, StoreTest.Caller);
        folder.Delete(recursive: true);
        return test;
    }
}
