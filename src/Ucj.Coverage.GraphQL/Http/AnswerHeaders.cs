using System.Globalization;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Http;

/// <summary>
/// The headers of every answer, whoever gives it: outermost of all that answers, and set as the answer begins, so that nothing
/// goes without them and what came over HTTPS through a trusted proxy is known as such.
/// </summary>
/// <remarks>What the web server refuses before it is a request (400, 408, 431) has no body and closes the connection.</remarks>
internal sealed class AnswerHeaders(ServerSettings settings) : IStartupFilter
{
    private const string NotKept = "no-store";

    private readonly string _hsts = string.Create(CultureInfo.InvariantCulture, $"max-age={settings.Http.HstsDays * 24L * 60 * 60}");

    /// <summary>Registers them before whatever else begins a request.</summary>
    public static void Add(IServiceCollection services) =>
        services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter, AnswerHeaders>());

    /// <inheritdoc/>
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((http, following) =>
        {
            http.Response.OnStarting(Complete, http);
            return following(http);
        });
        next(app);
    };

    private Task Complete(object state)
    {
        var http = (HttpContext)state;
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Cross-Origin-Resource-Policy"] = "same-origin"; // pages allowed by CORS ask in another mode, which this leaves alone
        headers["Referrer-Policy"] = "no-referrer"; // the address of a GET holds the question
        if (headers.CacheControl.Count == 0 || http.Response.StatusCode >= StatusCodes.Status400BadRequest) headers.CacheControl = NotKept;
        if (http.Request.IsHttps && !Loopback.IsHost(http.Request.Host.Host)) headers.StrictTransportSecurity = _hsts;
        return Task.CompletedTask;
    }
}
