using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Hosting;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Tests.Access;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Storage;

namespace Ucj.Coverage.GraphQL.Tests;

/// <summary>The real server on a free port of this machine, answering about <see cref="SmallRegency"/>.</summary>
public sealed class RunningServer : IAsyncLifetime, IAsyncDisposable
{
    private WebApplication? _app;

    internal HttpClient Client { get; } = new(new SocketsHttpHandler { UseProxy = false });

    /// <summary>The services of the edition in force.</summary>
    internal IServiceProvider Services => Editions.For(Rights.OfThisMachine).Services;

    /// <summary>The figures in force, as those who listen are told of them.</summary>
    internal NewFigures Figures => Editions.Figures;

    /// <summary>The editions of the data in force.</summary>
    internal Editions Editions => Host.GetRequiredService<Editions>();

    /// <summary>The server.</summary>
    internal WebApplication App => _app!;

    /// <summary>The services of the server.</summary>
    internal IServiceProvider Host => _app!.Services;

    /// <summary>Starts a server with settings of its own.</summary>
    internal static Task<RunningServer> StartAsync(params string[] settings) => StartAsync(SmallRegency.Model, null, settings);

    /// <summary>Starts a server on a store, and asks it as who may do everything.</summary>
    internal static async Task<RunningServer> StartAsync(RegencyStore store, RegionCode regency, params string[] settings)
    {
        var server = await StartWithoutKeyAsync(store, regency, [.. AdminKey.Settings, .. settings]);
        AdminKey.ShowBy(server.Client);
        return server;
    }

    /// <summary>Starts a server on a store, and asks it without a key.</summary>
    internal static async Task<RunningServer> StartWithoutKeyAsync(
        RegencyStore store, RegionCode regency, params string[] settings)
    {
        var (server, loaded) = (new RunningServer(), await store.LoadAsync(regency));
        server._app = CoverageServer.Build(
            Arguments(settings), loaded.Dataset.Model, folder: null, (store, loaded));
        await server._app.StartAsync();
        server.Client.BaseAddress = new Uri(CoverageServer.AddressOf(server._app));
        return server;
    }

    /// <summary>Starts a server that watches a folder.</summary>
    internal static async Task<RunningServer> StartAsync(CoverageModel model, string? folder, params string[] settings)
    {
        var server = new RunningServer();
        server._app = CoverageServer.Build(Arguments(settings), model, folder);
        await server._app.StartAsync();
        server.Client.BaseAddress = new Uri(CoverageServer.AddressOf(server._app));
        return server;
    }

    public async Task InitializeAsync()
    {
        _app = CoverageServer.Build(Arguments([]), SmallRegency.Model);
        await _app.StartAsync();
        Client.BaseAddress = new Uri(CoverageServer.AddressOf(_app));
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app!.DisposeAsync();
    }

    async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();

    /// <summary>This machine is answered without a key, unless a test says who may ask.</summary>
    internal static string[] Arguments(string[] settings) =>
    [
        "--urls", "http://127.0.0.1:0",
        .. settings.Any(setting => setting.StartsWith("--Access:", StringComparison.Ordinal)) ? (string[])[] : ["--Access:Local", "true"],
        .. settings,
    ];

    /// <summary>Stops as a supervisor would have it stop.</summary>
    internal Task StopAsync() => _app!.StopAsync();

    /// <summary>Posts a query and returns status and text of the answer.</summary>
    internal Task<(HttpStatusCode Status, string Text)> AskAsync(string query, object? variables = null, string language = "en") =>
        PostAsync(JsonSerializer.Serialize(new { query, variables }), language);

    /// <summary>Posts a body and returns status and text of the answer.</summary>
    internal async Task<(HttpStatusCode Status, string Text)> PostAsync(string body, string language = "en")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        request.Headers.AcceptLanguage.ParseAdd(language);
        using var response = await Client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Posts a query with headers and returns status and text of the answer.</summary>
    internal async Task<(HttpStatusCode Status, string Text)> AskWithAsync(string query, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
        using var response = await Client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Posts a query that must succeed and returns its data.</summary>
    internal async Task<JsonElement> DataAsync(string query, object? variables = null)
    {
        var (_, text) = await AskAsync(query, variables);
        var answer = JsonElement.Parse(text);
        answer.TryGetProperty("errors", out _).ShouldBeFalse(text);
        return answer.GetProperty("data");
    }

    /// <summary>Gets a path under the server with headers.</summary>
    internal async Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
        return await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }
}
