using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;

namespace Ucj.Coverage.GraphQL.Http;

/// <summary>Reads a request from the query string of a GET or the body of a POST.</summary>
internal static class RequestReader
{
    /// <summary>The largest body, in bytes: no honest document comes near it.</summary>
    public const long LargestBody = 256 * 1024;

    // A name given twice means different things to different readers, so it is refused.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };
    private static readonly JsonSerializerOptions StrictBody = new() { AllowDuplicateProperties = false };

    /// <summary>Reads the query string.</summary>
    /// <exception cref="HttpRefusal">A parameter is missing or malformed.</exception>
    public static GraphRequest Read(IQueryCollection query)
    {
        var text = Single(query, "query");
        _ = Map(query, "extensions");
        return Complete(text, Single(query, "operationName"), Map(query, "variables"));
    }

    /// <summary>Reads the body.</summary>
    /// <exception cref="HttpRefusal">The body is no JSON object, or a parameter is missing or malformed.</exception>
    public static async Task<GraphRequest> ReadAsync(HttpContext http, CancellationToken cancellation)
    {
        if (!MediaTypes.IsJson(http.Request.ContentType)) throw HttpRefusal.MediaType();
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = LargestBody;
        var body = await ParseAsync(http.Request.Body, cancellation);
        if (body.ValueKind != JsonValueKind.Object)
            throw HttpRefusal.Malformed("Isi permintaan harus satu objek JSON.", "The body must be one JSON object.");
        _ = Map(body, "extensions");
        return Complete(Text(body, "query"), Text(body, "operationName"), Map(body, "variables"));
    }

    private static GraphRequest Complete(string? query, string? operationName, JsonElement? variables) =>
        string.IsNullOrWhiteSpace(query) ? throw HttpRefusal.NoQuery() : new GraphRequest(query, operationName, variables);

    private static async Task<JsonElement> ParseAsync(Stream body, CancellationToken cancellation)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<JsonElement>(body, StrictBody, cancellation);
        }
        catch (JsonException)
        {
            throw HttpRefusal.Malformed("Isi permintaan bukan JSON.", "The body is not JSON.");
        }
        catch (BadHttpRequestException refused)
        {
            throw HttpRefusal.Body(refused.StatusCode);
        }
    }

    private static string? Single(IQueryCollection query, string name) => query[name] switch
    {
        { Count: > 1 } => throw HttpRefusal.Malformed(
            $"Parameter '{name}' diberikan lebih dari sekali.", $"The parameter '{name}' is given more than once."),
        var one => one.ToString() is { Length: > 0 } text ? text : null,
    };

    private static JsonElement? Map(IQueryCollection query, string name)
    {
        if (Single(query, name) is not { } text) return null;
        try
        {
            return AsMap(JsonElement.Parse(text, Strict), name);
        }
        catch (JsonException)
        {
            throw HttpRefusal.Malformed($"Parameter '{name}' bukan JSON.", $"The parameter '{name}' is not JSON.");
        }
    }

    private static string? Text(JsonElement body, string name)
    {
        if (!body.TryGetProperty(name, out var value)) return null;
        return value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => Readable(value, name).GetString(),
            _ => throw HttpRefusal.Malformed(
                $"Parameter '{name}' harus berupa teks.", $"The parameter '{name}' must be a string."),
        };
    }

    private static JsonElement? Map(JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) ? AsMap(value, name) : null;

    private static JsonElement? AsMap(JsonElement value, string name) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Object => Readable(value, name),
        _ => throw HttpRefusal.Malformed(
            $"Parameter '{name}' harus berupa objek.", $"The parameter '{name}' must be a map."),
    };

    private static JsonElement Readable(JsonElement value, string name) => JsonText.IsUnicode(value)
        ? value
        : throw HttpRefusal.Malformed(
            $"Parameter '{name}' memuat teks yang bukan Unicode.", $"The parameter '{name}' has text that is not Unicode.");
}
