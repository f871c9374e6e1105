namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>Ends a compiled answer that only the plain path can give: it knows how errors and nulls travel upwards.</summary>
internal sealed class NotCompiledException(string field) : Exception(field);
