using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.GraphQL.Http.Documents;
using Ucj.Coverage.GraphQL.Http.Streaming;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Http;

/// <summary>GraphQL over HTTP, to the letter: https://graphql.github.io/graphql-over-http/draft/</summary>
internal sealed class GraphEndpoint(
    IEditions editions,
    Door door,
    DocumentDesk documents,
    OperationDesk desk,
    EventStream events,
    GraphMeter meter,
    TransportFaults faults,
    ServerSettings settings)
{
    /// <summary>Where the server answers.</summary>
    public const string Path = "/graphql";

    private const string Vary = "Accept, Accept-Language, Accept-Encoding, Authorization, " + Credentials.KeyHeader;
    private readonly TimeSpan _longest = TimeSpan.FromSeconds(settings.Limits.Seconds);

    /// <summary>Answers a request of any method: a wrong one is answered here too.</summary>
    public async Task AnswerAsync(HttpContext http)
    {
        var language = AcceptedLanguage.Of(http.Request.Headers.AcceptLanguage);
        var mediaType = MediaTypes.Negotiate(http.Request.Headers.Accept);
        http.Response.Headers.Vary = Vary;
        try
        {
            if (mediaType == MediaTypes.EventStream) await events.AnswerAsync(http, WireAsync, language);
            else await AnswerAsync(http, mediaType, language);
        }
        catch (HttpRefusal refusal)
        {
            await RefuseAsync(http, refusal, mediaType, language);
        }
        catch (Exception) when (http.RequestAborted.IsCancellationRequested)
        {
            // The client has gone; nobody reads an answer.
        }
        catch (Exception fault)
        {
            var refusal = faults.Report(fault);
            if (http.Response.HasStarted) http.Abort(); // half an answer must not look like a whole one
            else await RefuseAsync(http, refusal, mediaType, language);
        }
    }

    private async Task AnswerAsync(HttpContext http, string? mediaType, Language language)
    {
        var (request, response) = (http.Request, http.Response);
        if (mediaType is null) throw HttpRefusal.NotAcceptable();
        var caller = await door.EnterAsync(http);
        var turns = desk.Admit(caller, http.Connection.RemoteIpAddress);
        var edition = editions.For(caller.Rights);
        var coding = ContentCodings.Negotiate(request.Headers.AcceptEncoding);
        var isGet = HttpMethods.IsGet(request.Method);
        var tag = isGet && request.QueryString.Value is { } query ? edition.Tags.Of(query, mediaType, language, coding) : null;
        if (tag is not null && EntityTags.Matches(request.Headers.IfNoneMatch, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.Headers.ETag = tag;
            response.Headers.CacheControl = "private, no-cache";
            meter.NotModified();
            return;
        }

        var complete = documents.Complete(await WireAsync(http));
        var call = new GraphCall(complete, isGet ? Operations.Query : Operations.Mutation, language, edition.Services)
        {
            Caller = caller.From(http),
        };
        using var written = await turns.AnswerAsync(
            edition.Engine, call, (answer, token) => WrittenAnswer.OfAsync(answer, coding, token), http.RequestAborted);
        var answer = written.Answer;
        response.ContentType = ContentTypeOf(mediaType);
        response.StatusCode = StatusOf(answer.Outcome, mediaType);
        if (written.Coding != ContentCoding.Identity) response.Headers.ContentEncoding = ContentCodings.NameOf(written.Coding);
        if (answer.Outcome == GraphOutcome.NotReadOnly) response.Headers.Allow = HttpMethods.Post;
        if (tag is not null && answer is { HasErrors: false, IsLive: false })
        {
            response.Headers.ETag = tag;
            response.Headers.CacheControl = "private, no-cache"; // kept, but asked for each time: data may change any moment
        }

        using var patience = new TimeLimit(_longest, http.RequestAborted); // to read an answer one has as long as it may take to make
        try
        {
            await written.SendAsync(response.BodyWriter, patience.Token);
        }
        catch (OperationCanceledException)
        {
            http.Abort();
        }
    }

    private Task RefuseAsync(HttpContext http, HttpRefusal refusal, string? mediaType, Language language)
    {
        http.Response.ContentType = ContentTypeOf(mediaType);
        meter.Refused(refusal.Code);
        return RefusalBody.WriteAsync(http, refusal, language);
    }

    private static async ValueTask<WireRequest> WireAsync(HttpContext http) => http.Request.Method switch
    {
        var method when HttpMethods.IsGet(method) => RequestReader.Read(http.Request.Query),
        var method when HttpMethods.IsPost(method) => await RequestReader.ReadAsync(http.Request, http.RequestAborted),
        _ => throw HttpRefusal.Method(),
    };

    private static string ContentTypeOf(string? mediaType) => mediaType == MediaTypes.GraphJson
        ? MediaTypes.GraphJson + "; charset=utf-8"
        : MediaTypes.Json + "; charset=utf-8";

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
}
