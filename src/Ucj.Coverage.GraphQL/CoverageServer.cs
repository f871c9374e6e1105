using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Ucj.Coverage.Exchange;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Hosting;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Settings;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Storage;

namespace Ucj.Coverage.GraphQL;

/// <summary>The server from its command line to its end.</summary>
internal static class CoverageServer
{
    /// <summary>How many doubtful cells a start tells of; <c>ucj check</c> tells of all.</summary>
    private const int MostWarnings = 20;

    /// <summary>Reads the dataset, answers until it is told to stop.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var language = Language.En;
        try
        {
            var configuration = ServerConfiguration.Of(args);
            language = LanguageOf(configuration);
            CommandLineSecrets.Refuse(args);
            var settings = ServerSettings.Of(configuration);
            if (settings.Store.ConnectionString is { Length: > 0 })
                return await StoreServer.RunAsync(args, settings, output, error, language);
            var folder = FolderOf(configuration);
            if (folder is null || !Directory.Exists(folder))
            {
                await error.WriteLineAsync(NoFolder(folder).In(language));
                return ExitCode.WrongUsage;
            }

            await output.WriteLineAsync(new Phrase($"Membaca {folder} ...", $"Reading {folder} ...").In(language));
            var reading = RegencyFolder.Read(folder, settings.Store.MatchingKey());
            await WarnAsync(reading.Warnings, folder, error, language);
            foreach (var problem in reading.Problems) await error.WriteLineAsync(problem.In(language));
            if (reading.Dataset is not { } dataset) return ExitCode.Problems;
            await using var app = Build(args, dataset.Model, folder);
            await app.StartAsync();
            await Greeting.SayAsync(app, dataset, output, language);
            await app.WaitForShutdownAsync();
            return ExitCode.Fine;
        }
        catch (Exception refused) when (refused is CoverageException or IOException or UnauthorizedAccessException
            or InvalidDataException or FormatException or InvalidOperationException or ArgumentException)
        {
            await error.WriteLineAsync(refused is CoverageException known ? known.Text.In(language) : refused.Message);
            return ExitCode.WrongUsage;
        }
    }

    /// <summary>The server on a model, ready to start: the report most questions need is computed.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="model">What it answers from.</param>
    /// <param name="folder">Where that was read, and is read again on changes; <see langword="null"/>: nowhere.</param>
    /// <param name="stored">The store and the data loaded from it; <see langword="null"/>: there is none.</param>
    public static WebApplication Build(
        string[] args,
        CoverageModel model,
        string? folder = null,
        (RegencyStore Store, StoredDataset Data)? stored = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = AppContext.BaseDirectory, // settings come from beside the program, not from wherever it is started
        });
        var settings = ServerSettings.Of(builder.Configuration);
        builder.WebHost.Listen(builder.Configuration, settings);
        if (settings.Access.IsConfigured) builder.Services.AddHostedService<KeyReload>();
        if (settings.Access is { IsConfigured: false, Local: false }) settings = WithDrawnKey(settings, builder.Services);
        builder.WebHost.ConfigureKestrel(options => options.Keep(settings.Limits));
        var proxies = TrustedProxies.Of(settings.Proxies);
        TrustedProxies.Only(builder.WebHost);
        builder.WebHost.ConfigureKestrel(options =>
            AddressConnections.Keep(options, settings.Shares.Apply ? settings.Shares.ConnectionsPerAddress : 0, proxies));
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None); // a failed start is told in one line by us
        builder.AddTelemetry(settings.Telemetry);
        AnswerHeaders.Add(builder.Services);
        builder.Services
            .Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(settings.ShutdownSeconds))
            .AddSingleton(settings)
            .AddSingleton<News>()
            .AddSingleton<Editions>()
            .AddSingleton<IEditions>(services => services.GetRequiredService<Editions>())
            .AddSingleton<FolderImport>()
            .AddTransport(settings);
        if (folder is not null)
        {
            builder.Services.AddHostedService(services =>
                new FolderWatch(folder, services.GetRequiredService<FolderImport>(), settings.Data));
        }

        if (stored is { } kept) StoreServer.Add(builder.Services, kept.Store, kept.Data);
        var app = builder.Build();
        var version = folder is null ? new DataVersion("none") : DataVersion.Of(folder);
        if (stored is { Data: var data }) StoreServer.Begin(app.Services, data);
        else app.Services.GetRequiredService<Editions>().Publish(model, version);
        proxies.Use(app);
        app.MapHealth();
        app.MapTransport(settings);
        return app;
    }

    /// <summary>Tells of the first doubtful cells of a folder, and how many more there are.</summary>
    public static async Task WarnAsync(IReadOnlyList<Problem> warnings, string folder, TextWriter error, Language language)
    {
        foreach (var warning in warnings.Take(MostWarnings)) await error.WriteLineAsync($"[{warning.Code}] {warning.In(language)}");
        if (warnings.Count - MostWarnings is > 0 and var more)
        {
            await error.WriteLineAsync(new Phrase(
                $"Masih ada {more:N0} peringatan lagi: ucj check {folder} menyebutkan semuanya.",
                $"There {(more == 1 ? "is" : "are")} {more:N0} more {(more == 1 ? "warning" : "warnings")}: ucj check {folder} tells of all.").In(language));
        }
    }

    /// <summary>The address a started server listens on.</summary>
    public static string AddressOf(WebApplication app) =>
        app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    private static ServerSettings WithDrawnKey(ServerSettings settings, IServiceCollection services)
    {
        var key = DrawnKey.Draw();
        services.AddSingleton(key);
        return settings with { Access = key.For(settings.Access) };
    }

    private static string? FolderOf(IConfiguration settings) => settings["Data:Folder"] is { Length: > 0 } folder
        ? Path.GetFullPath(folder)
        : RegencyFolder.FindSample(Directory.GetCurrentDirectory(), AppContext.BaseDirectory);

    private static Language LanguageOf(IConfiguration settings) =>
        Code.TryParse<Language>(settings["Language"], out var language) ? language
        : settings["LANG"]?.StartsWith("id", StringComparison.OrdinalIgnoreCase) is true ? Language.Id
        : Language.En;

    private static Phrase NoFolder(string? folder) => folder is null
        ? new Phrase(
            "Tidak ada samples/solok-selatan di atas folder ini. Sebutkan folder data: --Data:Folder PATH.",
            "Found no samples/solok-selatan above this folder. Name a dataset folder: --Data:Folder PATH.")
        : new Phrase(
            $"Folder {folder} tidak ada. Sebutkan folder data: --Data:Folder PATH.",
            $"Found no folder {folder}. Name a dataset folder: --Data:Folder PATH.");
}
