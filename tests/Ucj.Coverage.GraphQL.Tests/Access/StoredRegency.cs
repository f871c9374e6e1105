using Microsoft.Extensions.DependencyInjection;
using Ucj.Coverage.Exchange;
using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Storage;
using Ucj.Coverage.Storage.Tests;

namespace Ucj.Coverage.GraphQL.Tests.Access;

/// <summary>The real server on a store that holds <see cref="SmallRegency"/>, and may import it again from <c>data</c>.</summary>
public sealed class StoredRegency : IAsyncLifetime
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("ucj-matrix-");
    private StoreTest? _test;
    private RunningServer? _server;

    internal RunningServer Server => _server!;

    internal RegencyStore Store => _test!.Store;

    public async Task InitializeAsync()
    {
        var folder = _root.CreateSubdirectory("data").FullName;
        var model = SmallRegency.Model;
        model = model with
        {
            FundingSources = [.. model.FundingSources, NagariMoney("desa-sangir", "13.11.01.2001"), NagariMoney("desa-talang", "13.11.02.2001")],
        };
        DatasetWriter.Write(new Dataset("Small", model with { Employers = model.Registry!.Employers }), folder);
        _test = await StoreTest.CreateAsync();
        (await _test.Store.ImportAsync(folder, StoreTest.Caller)).Reading.Problems.ShouldBeEmpty();
        _server = await RunningServer.StartAsync(
            _test.Store, SmallRegency.Regency, [.. RoleKeys.Settings, "--Store:ImportRoot", _root.FullName]);
    }

    public async Task DisposeAsync()
    {
        if (_server is IAsyncDisposable server) await server.DisposeAsync();
        if (_test is not null) await _test.DisposeAsync();
        _root.Delete(recursive: true);
    }

    /// <summary>Waits for the first answer of a subscription, with something happening until it comes.</summary>
    internal async Task<T> TellingAsync<T>(Task<T> first)
    {
        var news = Server.Host.GetRequiredService<News>();
        while (!first.IsCompleted)
        {
            news.Recalculations.Tell(Server.Figures);
            news.Imports.Tell(new ImportProgress("i", ImportState.Reading, 40, "workers.csv"));
            await Task.WhenAny(first, Task.Delay(5));
        }

        return await first;
    }

    private static FundingSource NagariMoney(string id, string nagari) =>
        new(id, FundingSourceKind.DanaDesa, "Dana desa", 3) { Regions = [RegionCode.Parse(nagari)] };
}
