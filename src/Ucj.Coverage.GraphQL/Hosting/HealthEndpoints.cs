using Ucj.Coverage.GraphQL.Http;

namespace Ucj.Coverage.GraphQL.Hosting;

/// <summary>What a supervisor asks.</summary>
internal static class HealthEndpoints
{
    /// <summary>Answers whether the process lives.</summary>
    public const string Live = "/health/live";

    /// <summary>Answers whether requests should be sent here.</summary>
    public const string Ready = "/health/ready";

    /// <summary>Maps both.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet(Live, async http => await SayAsync(http, StatusCodes.Status200OK, new { status = "live" }));
        var readiness = new Readiness(
            app.Services.GetRequiredService<IEditions>(),
            app.Services.GetRequiredService<RequestGate>(),
            app.Services.GetRequiredService<TimeProvider>());
        app.MapGet(Ready, async http => await (app.Lifetime.ApplicationStopping.IsCancellationRequested
            ? SayAsync(http, StatusCodes.Status503ServiceUnavailable, new { status = "stopping" })
            : !await readiness.IsReadyAsync()
                ? SayAsync(http, StatusCodes.Status503ServiceUnavailable, new { status = "stuck" })
                : SayAsync(http, StatusCodes.Status200OK, new
                {
                    status = "ready",
                    dataVersion = http.RequestServices.GetRequiredService<IEditions>().DataVersion,
                })));
    }

    private static Task SayAsync<T>(HttpContext http, int status, T what)
    {
        http.Response.StatusCode = status;
        return http.Response.WriteAsJsonAsync(what, http.RequestAborted);
    }
}
