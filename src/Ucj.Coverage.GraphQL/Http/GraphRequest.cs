using System.Text.Json;

namespace Ucj.Coverage.GraphQL.Http;

/// <summary>One GraphQL request as it came over the wire.</summary>
/// <param name="Query">The document; never empty.</param>
/// <param name="OperationName">The operation of the document to run, where it has several.</param>
/// <param name="Variables">The values of its variables, a JSON object.</param>
internal sealed record GraphRequest(string Query, string? OperationName, JsonElement? Variables);
