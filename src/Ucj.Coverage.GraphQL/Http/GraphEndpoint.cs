using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Net.Http.Headers;

namespace Ucj.Coverage.GraphQL.Http;

/// <summary>GraphQL over HTTP, to the letter: https://graphql.github.io/graphql-over-http/draft/</summary>
internal static class GraphEndpoint
{
    /// <summary>Where the server answers.</summary>
    public const string Path = "/graphql";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Answers at <see cref="Path"/>. Every method is mapped, for a wrong one is answered here too.</summary>
    public static void MapGraph(this IEndpointRouteBuilder routes) => routes.Map(Path, AnswerAsync);

    private static async Task AnswerAsync(HttpContext http)
    {
        var cancellation = http.RequestAborted;
        var language = AcceptedLanguage.Of(http.Request.Headers.AcceptLanguage);
        var mediaType = MediaTypes.Negotiate(http.Request.Headers.Accept);
        http.Response.Headers.Vary = $"{HeaderNames.Accept}, {HeaderNames.AcceptLanguage}";
        http.Response.ContentType = (mediaType ?? MediaTypes.Json) + "; charset=utf-8";
        try
        {
            if (mediaType is null) throw HttpRefusal.NotAcceptable();
            var request = await RequestOf(http, cancellation);
            var call = new GraphCall(request, HttpMethods.IsGet(http.Request.Method), language, http.RequestServices);
            var answer = await http.RequestServices.GetRequiredService<IGraphEngine>().ExecuteAsync(call, cancellation);
            http.Response.StatusCode = StatusOf(answer.Outcome, mediaType);
            if (answer.Outcome == GraphOutcome.NotReadOnly) http.Response.Headers.Allow = HttpMethods.Post;
            await answer.WriteAsync(http.Response.Body, cancellation);
        }
        catch (HttpRefusal refusal)
        {
            await WriteAsync(http.Response, refusal, language, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The client has gone; nobody reads an answer.
        }
    }

    private static async Task<GraphRequest> RequestOf(HttpContext http, CancellationToken cancellation) => http.Request.Method switch
    {
        var method when HttpMethods.IsGet(method) => RequestReader.Read(http.Request.Query),
        var method when HttpMethods.IsPost(method) => await RequestReader.ReadAsync(http, cancellation),
        _ => throw HttpRefusal.Method(),
    };

    /// <summary>
    /// With application/json a well-formed request is always 200; the newer type tells the truth in the status.
    /// </summary>
    private static int StatusOf(GraphOutcome outcome, string mediaType) => (outcome, mediaType) switch
    {
        (GraphOutcome.NotReadOnly, _) => StatusCodes.Status405MethodNotAllowed,
        (GraphOutcome.Refused, MediaTypes.GraphJson) => StatusCodes.Status400BadRequest,
        (GraphOutcome.Faulted, MediaTypes.GraphJson) => StatusCodes.Status500InternalServerError,
        _ => StatusCodes.Status200OK,
    };

    private static Task WriteAsync(
        HttpResponse response,
        HttpRefusal refusal,
        Language language,
        CancellationToken cancellation)
    {
        response.StatusCode = refusal.Status;
        if (refusal.Status == StatusCodes.Status405MethodNotAllowed)
            response.Headers.Allow = $"{HttpMethods.Get}, {HttpMethods.Post}";
        var error = new { message = refusal.Text.In(language), extensions = new { code = refusal.Code } };
        return JsonSerializer.SerializeAsync(response.Body, new { errors = new[] { error } }, Plain, cancellation);
    }
}
