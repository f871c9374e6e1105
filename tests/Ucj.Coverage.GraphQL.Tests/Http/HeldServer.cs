using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Hosting;
using Ucj.Coverage.GraphQL.Http;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Tests.Http;

/// <summary>The real transport on a free port of this machine, before an engine that never answers, with a clock that stands.</summary>
internal sealed class HeldServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private HeldServer(WebApplication app, HeldEngine engine, ManualClock clock) => (_app, Engine, Clock) = (app, engine, clock);

    internal HeldEngine Engine { get; }

    internal ManualClock Clock { get; }

    internal Uri Address => new(CoverageServer.AddressOf(_app));

    internal IServiceProvider Host => _app.Services;

    internal static async Task<HeldServer> StartAsync(params string[] arguments)
    {
        var settings = ServerSettings.Of(new ConfigurationBuilder().AddCommandLine(RunningServer.Arguments(arguments)).Build());
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(settings).AddTransport(settings);
        var (engine, clock) = (new HeldEngine(), new ManualClock());
        builder.Services
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<IEditions>(services => new OneEdition(new Edition("none", engine, services, new EntityTags("none"))));
        var server = new HeldServer(builder.Build(), engine, clock);
        server._app.MapHealth();
        server._app.MapTransport(settings);
        await server._app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private sealed class OneEdition(Edition edition) : IEditions
    {
        public string DataVersion => edition.DataVersion;

        public Edition For(Rights rights) => edition;
    }
}
