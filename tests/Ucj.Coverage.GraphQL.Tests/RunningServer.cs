using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;

namespace Ucj.Coverage.GraphQL.Tests;

/// <summary>The real server on a free port of this machine, answering about <see cref="SmallRegency"/>.</summary>
public sealed class RunningServer : IAsyncLifetime
{
    private WebApplication? _app;

    internal HttpClient Client { get; } = new(new SocketsHttpHandler { UseProxy = false });

    internal IServiceProvider Services => _app!.Services;

    public async Task InitializeAsync()
    {
        _app = CoverageServer.Build(["--urls", "http://127.0.0.1:0"], SmallRegency.Model);
        await _app.StartAsync();
        Client.BaseAddress = new Uri(CoverageServer.AddressOf(_app));
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app!.DisposeAsync();
    }

    /// <summary>Posts a query and returns status and text of the answer.</summary>
    internal async Task<(HttpStatusCode Status, string Text)> AskAsync(string query, object? variables = null, string language = "en")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(JsonSerializer.Serialize(new { query, variables }), Encoding.UTF8, "application/json"),
        };
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        request.Headers.AcceptLanguage.ParseAdd(language);
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
}
