using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Ucj.Coverage.GraphQL.Http;

/// <summary>The media types of an answer, and the choice between them.</summary>
internal static class MediaTypes
{
    /// <summary>The older type: a well-formed request is always answered 200.</summary>
    public const string Json = "application/json";

    /// <summary>The newer type: the status tells the truth.</summary>
    public const string GraphJson = "application/graphql-response+json";

    /// <summary>Several answers, one after the other.</summary>
    public const string EventStream = "text/event-stream";

    /// <summary>A page for people.</summary>
    public const string Html = "text/html";

    /// <summary>Whether a client would rather see a page than JSON: a browser.</summary>
    public static bool PrefersHtml(StringValues accept) =>
        accept.ToString().StartsWith(Html, StringComparison.OrdinalIgnoreCase);

    /// <summary>The type a client takes; <see langword="null"/> when it takes none of them.</summary>
    public static string? Negotiate(StringValues accept)
    {
        if (StringValues.IsNullOrEmpty(accept)) return Json;
        if (accept.Count == 1 && accept[0] is Json or GraphJson or "*/*") return accept[0] == GraphJson ? GraphJson : Json;
        if (!MediaTypeHeaderValue.TryParseList([.. accept.OfType<string>()], out var offers)) return null;
        return offers
            .Where(offer => offer.Quality is not 0 && IsUtf8(offer))
            .OrderByDescending(offer => offer.Quality ?? 1) // stable: of equals, the first named wins
            .Select(TypeOf)
            .FirstOrDefault(type => type is not null);
    }

    /// <summary>Whether a body says it is JSON in UTF-8.</summary>
    public static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
        && IsUtf8(type);

    private static bool IsUtf8(MediaTypeHeaderValue type) =>
        !type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);

    private static string? TypeOf(MediaTypeHeaderValue offer) => offer.MediaType.Value?.ToLowerInvariant() switch
    {
        GraphJson => GraphJson,
        EventStream => EventStream,
        Json or "*/*" or "application/*" => Json,
        _ => null,
    };
}
