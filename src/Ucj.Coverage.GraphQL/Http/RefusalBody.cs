using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ucj.Coverage.GraphQL.Http;

/// <summary>A refusal as a GraphQL answer.</summary>
internal static class RefusalBody
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The errors of the answer, as JSON.</summary>
    public static JsonElement ErrorsOf(HttpRefusal refusal, Language language) => JsonSerializer.SerializeToElement(
        new[] { new { message = refusal.Text.In(language), extensions = new { code = refusal.Code } } }, Plain);

    /// <summary>The whole answer, as JSON in UTF-8.</summary>
    public static byte[] Utf8Of(HttpRefusal refusal, Language language) =>
        JsonSerializer.SerializeToUtf8Bytes(new { errors = ErrorsOf(refusal, language) }, Plain);

    /// <summary>Writes the refusal with its status and headers.</summary>
    public static Task WriteAsync(HttpContext http, HttpRefusal refusal, Language language)
    {
        var response = http.Response;
        response.StatusCode = refusal.Status;
        response.Headers.ETag = default;
        if (refusal.Status == StatusCodes.Status405MethodNotAllowed)
            response.Headers.Allow = $"{HttpMethods.Get}, {HttpMethods.Post}";
        if (refusal.Status == StatusCodes.Status401Unauthorized) response.Headers.WWWAuthenticate = "Bearer, ApiKey";
        if ((refusal.RetryAfter ?? (refusal.Status == StatusCodes.Status503ServiceUnavailable ? 1 : null)) is { } seconds)
            response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return JsonSerializer.SerializeAsync(
            response.Body, new { errors = ErrorsOf(refusal, language) }, Plain, http.RequestAborted);
    }
}
