using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Http.Documents;
using Ucj.Coverage.GraphQL.Http.Page;
using Ucj.Coverage.GraphQL.Http.Shares;
using Ucj.Coverage.GraphQL.Http.Streaming;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Http;

/// <summary>The transport as the server mounts it.</summary>
internal static class GraphRoutes
{
    /// <summary>Registers the transport.</summary>
    public static IServiceCollection AddTransport(this IServiceCollection services, ServerSettings settings)
    {
        services.AddCors(options => options.AddDefaultPolicy(policy =>
        {
            if (settings.Cors.AllowsAll) policy.AllowAnyOrigin();
            else policy.WithOrigins([.. settings.Cors.Origins]);
            policy.WithMethods(HttpMethods.Get, HttpMethods.Post).AllowAnyHeader().WithExposedHeaders("ETag", "Retry-After")
                .SetPreflightMaxAge(TimeSpan.FromHours(1));
        }));
        return services
            .AddDoor(settings.Access, settings.Cors)
            .AddSingleton<DocumentDesk>()
            .AddSingleton<GraphMeter>()
            .AddSingleton<RequestGate>()
            .AddSingleton<CallerShares>()
            .AddSingleton<OperationDesk>()
            .AddSingleton<TransportFaults>()
            .AddSingleton<StreamGate>()
            .AddSingleton<EventStream>()
            .AddSingleton<SocketEndpoint>()
            .AddSingleton<QueryPage>()
            .AddSingleton<GraphEndpoint>();
    }

    /// <summary>Answers at <see cref="GraphEndpoint.Path"/>. Every method is mapped, for a wrong one is answered too.</summary>
    public static void MapTransport(this WebApplication app, ServerSettings settings)
    {
        if (settings.Cors.Origins.Count > 0) app.UseCors();
        var heartbeat = TimeSpan.FromSeconds(settings.Streams.HeartbeatSeconds);
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = heartbeat, KeepAliveTimeout = 2 * heartbeat });
        var (page, sockets, graph) = (
            app.Services.GetRequiredService<QueryPage>(),
            app.Services.GetRequiredService<SocketEndpoint>(),
            app.Services.GetRequiredService<GraphEndpoint>());
        if (settings.Page) QueryPage.Serve(app);
        app.Map(GraphEndpoint.Path, http =>
            http.WebSockets.IsWebSocketRequest ? sockets.AnswerAsync(http)
            : settings.Page && QueryPage.IsAskedFor(http.Request) ? page.ShowAsync(http)
            : graph.AnswerAsync(http));
    }
}
