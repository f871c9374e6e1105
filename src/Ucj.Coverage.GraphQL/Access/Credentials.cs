using System.Text.Json;

namespace Ucj.Coverage.GraphQL.Access;

/// <summary>What a caller shows at the door. It is never logged, and never part of a message.</summary>
/// <param name="Key">An API key.</param>
/// <param name="Authorization">The value of an Authorization header.</param>
internal readonly record struct Credentials(string? Key, string? Authorization)
{
    /// <summary>The header of an API key.</summary>
    public const string KeyHeader = "X-Api-Key";

    /// <summary>Whether nothing is shown.</summary>
    public bool IsEmpty => Key is null && Authorization is null;

    /// <summary>Those of a request's headers.</summary>
    public static Credentials Of(HttpRequest request) => new(
        Given(request.Headers[KeyHeader].ToString()),
        Given(request.Headers.Authorization.ToString()));

    /// <summary>
    /// Those of the introduction on a WebSocket, for browsers send no headers with one: <c>authorization</c> or <c>apiKey</c>.
    /// </summary>
    public static Credentials Of(JsonElement message) =>
        message.TryGetProperty("payload", out var payload) && payload.ValueKind == JsonValueKind.Object
            ? new Credentials(Text(payload, "apiKey"), Text(payload, "authorization"))
            : default;

    /// <summary>Nothing of them: a secret must not be printed by accident.</summary>
    public override string ToString() => nameof(Credentials);

    private static string? Text(JsonElement payload, string name) =>
        payload.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? Given(value.GetString()) : null;

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
