using System.Text.Json;

namespace Ucj.Coverage.GraphQL.Http;

/// <summary>A request as it came over the wire: it may name its document instead of carrying it.</summary>
/// <param name="Query">The document.</param>
/// <param name="DocumentId">The id of a persisted document.</param>
/// <param name="Hash">The hash of an automatic persisted query, in lower-case hexadecimal.</param>
/// <param name="OperationName">The operation of the document to run, where it has several.</param>
/// <param name="Variables">The values of its variables, a JSON object.</param>
internal sealed record WireRequest(
    string? Query,
    string? DocumentId,
    string? Hash,
    string? OperationName,
    JsonElement? Variables);
