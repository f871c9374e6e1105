namespace Ucj.Coverage.GraphQL.Http;

/// <summary>A request that is refused before anything runs it.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="code">The stable code.</param>
/// <param name="text">What is wrong and what to do.</param>
internal sealed class HttpRefusal(int status, string code, Phrase text) : Exception(text.En)
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; } = status;

    /// <summary>The stable code.</summary>
    public string Code { get; } = code;

    /// <summary>What is wrong and what to do.</summary>
    public Phrase Text { get; } = text;

    /// <summary>No media type the client takes is one we write.</summary>
    public static HttpRefusal NotAcceptable() => new(StatusCodes.Status406NotAcceptable, "NOT_ACCEPTABLE", new Phrase(
        $"Mintalah {MediaTypes.GraphJson} atau {MediaTypes.Json} pada Accept.",
        $"Accept {MediaTypes.GraphJson} or {MediaTypes.Json}."));

    /// <summary>Neither GET nor POST.</summary>
    public static HttpRefusal Method() => new(StatusCodes.Status405MethodNotAllowed, "METHOD_NOT_ALLOWED", new Phrase(
        "Pakai GET atau POST.",
        "Use GET or POST."));

    /// <summary>A body that is not JSON in UTF-8 by its own account.</summary>
    public static HttpRefusal MediaType() => new(StatusCodes.Status415UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", new Phrase(
        $"Kirim {MediaTypes.Json} dalam UTF-8.",
        $"Send {MediaTypes.Json} in UTF-8."));

    /// <summary>The body cannot be read to its end.</summary>
    public static HttpRefusal Body(int status) => new(status, "BODY_REFUSED", new Phrase(
        $"Isi permintaan tidak dapat dibaca; paling besar {RequestReader.LargestBody} bita.",
        $"The body cannot be read; it may have at most {RequestReader.LargestBody} bytes."));

    /// <summary>There is nothing to run.</summary>
    public static HttpRefusal NoQuery() => new(StatusCodes.Status400BadRequest, "QUERY_MISSING", new Phrase(
        "Parameter 'query' tidak ada. Kirim dengan POST {\"query\": \"{ workerGroups { code } }\"}.",
        "The parameter 'query' is missing. POST for instance {\"query\": \"{ workerGroups { code } }\"}."));

    /// <summary>A parameter is not what the specification says.</summary>
    public static HttpRefusal Malformed(string id, string en) =>
        new(StatusCodes.Status400BadRequest, "BAD_REQUEST", new Phrase(id, en));
}
