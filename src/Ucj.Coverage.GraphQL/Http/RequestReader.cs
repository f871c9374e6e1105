using System.Text.Json;

namespace Ucj.Coverage.GraphQL.Http;

/// <summary>Reads a request from the query string of a GET or the body of a POST.</summary>
internal static class RequestReader
{
    // A name given twice means different things to different readers, so it is refused.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };
    private static readonly JsonSerializerOptions StrictBody = new() { AllowDuplicateProperties = false };

    /// <summary>Reads the query string.</summary>
    /// <exception cref="HttpRefusal">A parameter is missing or malformed.</exception>
    public static WireRequest Read(IQueryCollection query) => new(
        Single(query, "query"),
        Single(query, "documentId"),
        HashIn(Map(query, "extensions")),
        Single(query, "operationName"),
        Map(query, "variables"));

    /// <summary>Reads the body.</summary>
    /// <exception cref="HttpRefusal">The body is no JSON object, or a parameter is missing or malformed.</exception>
    public static async Task<WireRequest> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!MediaTypes.IsJson(request.ContentType)) throw HttpRefusal.MediaType();
        return Read(await ParseAsync(request.Body, cancellation));
    }

    /// <summary>Reads a body or the payload of a message.</summary>
    /// <exception cref="HttpRefusal">It is no JSON object, or a parameter is missing or malformed.</exception>
    public static WireRequest Read(JsonElement body) => body.ValueKind switch
    {
        JsonValueKind.Object => new WireRequest(
            Text(body, "query"),
            Text(body, "documentId"),
            HashIn(Map(body, "extensions")),
            Text(body, "operationName"),
            Map(body, "variables")),
        JsonValueKind.Array => throw HttpRefusal.Malformed(
            "Beberapa permintaan sekaligus (array) tidak diterima; kirim satu per satu.",
            "Batches are not taken; send one JSON object at a time."),
        _ => throw HttpRefusal.Malformed("Isi permintaan harus satu objek JSON.", "The body must be one JSON object."),
    };

    /// <summary>The hash of an automatic persisted query: extensions.persistedQuery.sha256Hash.</summary>
    private static string? HashIn(JsonElement? extensions)
    {
        if (extensions is not { } map || !map.TryGetProperty("persistedQuery", out var persisted)) return null;
        return persisted.ValueKind == JsonValueKind.Object
            && persisted.TryGetProperty("sha256Hash", out var hash)
            && hash.ValueKind == JsonValueKind.String
                ? hash.GetString()!.ToLowerInvariant()
                : throw HttpRefusal.Malformed(
                    "'persistedQuery' harus memuat 'sha256Hash'.", "The extension 'persistedQuery' must have a 'sha256Hash'.");
    }

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
