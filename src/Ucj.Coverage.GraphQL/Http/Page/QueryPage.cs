using System.Reflection;
using System.Security.Cryptography;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Ucj.Coverage.GraphQL.Http.Page;

/// <summary>The page on which a person asks: an editor that knows the schema, and the answer as JSON or as a table.</summary>
internal sealed class QueryPage
{
    private const string Assets = GraphEndpoint.Path + "/page";

    /// <summary>Only what this server serves, for the page shows what it is told. The editor styles itself as it goes.</summary>
    private const string Policy = "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; "
        + "font-src 'self' data:; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
        + "frame-ancestors 'none'";

    private readonly byte[] _html = Embedded("page.html");

    /// <summary>Whether a browser asks for the page and not for an answer.</summary>
    public static bool IsAskedFor(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && MediaTypes.PrefersHtml(request.Headers.Accept)
        && !request.Query.ContainsKey("query")
        && !request.Query.ContainsKey("documentId")
        && !request.Query.ContainsKey("extensions");

    /// <summary>Serves the page's files: our script and style, and the editor.</summary>
    public static void Serve(WebApplication app)
    {
        foreach (var name in Assembly.GetExecutingAssembly().GetManifestResourceNames())
        {
            var type = Path.GetExtension(name) switch { ".js" => "text/javascript", ".css" => "text/css", _ => null };
            if (type is null) continue;
            var (text, tag) = (Embedded(name), TagOf(Embedded(name)));
            app.MapGet($"{Assets}/{name}", http => SendAsync(http, text, type, tag));
        }

        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(Path.Combine(AppContext.BaseDirectory, "monaco")),
            RequestPath = Assets + "/monaco",
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "public, max-age=86400",
        });
    }

    /// <summary>Shows the page.</summary>
    public Task ShowAsync(HttpContext http)
    {
        http.Response.Headers.ContentSecurityPolicy = Policy;
        http.Response.Headers.Vary = HeaderNames.Accept;
        return SendAsync(http, _html, MediaTypes.Html, tag: null);
    }

    private static Task SendAsync(HttpContext http, byte[] text, string type, string? tag)
    {
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.ETag = tag;
        if (tag is not null && EntityTags.Matches(http.Request.Headers.IfNoneMatch, tag))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        http.Response.ContentType = type + "; charset=utf-8";
        http.Response.ContentLength = text.Length;
        return http.Response.Body.WriteAsync(text, http.RequestAborted).AsTask();
    }

    private static string TagOf(byte[] text) => $"\"{Convert.ToHexStringLower(SHA256.HashData(text))[..16]}\"";

    private static byte[] Embedded(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var text = new byte[stream.Length];
        stream.ReadExactly(text);
        return text;
    }
}
