using NodaTime;
using Ucj.Coverage.Exchange;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Settings;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Storage;

namespace Ucj.Coverage.GraphQL.Hosting;

/// <summary>The server on a store.</summary>
internal static class StoreServer
{
    /// <summary>Loads the data of the store, answers until it is told to stop.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="settings">The settings; where the store is empty, it begins with their folder, and is refused without one.</param>
    /// <param name="output">Where the greeting goes.</param>
    /// <param name="error">Where problems go.</param>
    /// <param name="language">The language of both.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="CoverageException">The store cannot be opened, or does not say which regency.</exception>
    public static async Task<int> RunAsync(
        string[] args, ServerSettings settings, TextWriter output, TextWriter error, Language language)
    {
        var kept = settings.Store;
        var options = new StoreOptions(kept.ConnectionString!, kept.Provider)
        {
            Migrate = kept.Migrate,
            PlainPostgres = kept.PlainPostgres,
        }.WithNikKey(kept.NikKey);
        await using var store = await RegencyStore.OpenAsync(options, SystemClock.Instance);
        var regencies = await store.RegenciesAsync();
        if (regencies.Count == 0 && settings.Data.Folder is { Length: > 0 } folder)
        {
            await output.WriteLineAsync(new Phrase($"Mengimpor {folder} ...", $"Importing {folder} ...").In(language));
            var outcome = await store.ImportAsync(folder, new Caller(Environment.UserName, Environment.MachineName));
            await CoverageServer.WarnAsync(outcome.Reading.Warnings, folder, error, language);
            foreach (var problem in outcome.Reading.Problems) await error.WriteLineAsync(problem.In(language));
            if (outcome.State == Storage.Importing.ImportState.Refused) return ExitCode.Problems;
            regencies = await store.RegenciesAsync();
        }

        var loaded = await store.LoadAsync(RegencyOf(kept, regencies));
        await using var app = CoverageServer.Build(args, loaded.Dataset.Model, folder: null, (store, loaded));
        if (await store.OwnsAuditAsync()) await OwnerWarning.SayAsync(error, app.Logger, language);
        await app.StartAsync();
        await Greeting.SayAsync(app, loaded.Dataset, output, language);
        await app.WaitForShutdownAsync();
        return ExitCode.Fine;
    }

    /// <summary>Registers what changes and follows the store.</summary>
    public static void Add(IServiceCollection services, RegencyStore store, StoredDataset loaded) => services
        .AddSingleton(provider => new RegencyInForce(
            store,
            loaded,
            (model, version, report) => provider.GetRequiredService<Editions>()
                .Publish(model, new DataVersion(version.DataVersion), report, version),
            provider.GetRequiredService<News>()))
        .AddSingleton(provider => new StoreDesk(
            store,
            provider.GetRequiredService<RegencyInForce>(),
            provider.GetRequiredService<News>(),
            provider.GetRequiredService<ILogger<StoreDesk>>()))
        .AddHostedService(provider => new StoreFollower(
            store, provider.GetRequiredService<RegencyInForce>(), provider.GetRequiredService<ILogger<StoreFollower>>()));

    /// <summary>Puts in force what was loaded.</summary>
    public static void Begin(IServiceProvider services, StoredDataset loaded)
    {
        var editions = services.GetRequiredService<Editions>();
        editions.Desk = services.GetRequiredService<StoreDesk>();
        var version = services.GetRequiredService<RegencyInForce>().Version;
        editions.Publish(loaded.Dataset.Model, new DataVersion(version.DataVersion), report: null, version);
    }

    private static RegionCode RegencyOf(StoreSettings settings, IReadOnlyList<StoredVersion> regencies) => regencies switch
    {
        _ when settings.Regency is { Length: > 0 } named =>
            RegionCode.TryParse(named, null, out var code) ? code : throw Throw.NotRegionCode(named),
        [] => throw Throw.EmptyStore(),
        [var only] => only.Regency,
        _ => throw Throw.WhichRegency(regencies.Select(version => version.Regency.ToString())),
    };
}
