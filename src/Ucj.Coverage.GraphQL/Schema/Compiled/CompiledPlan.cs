namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>An operation as a tree of writers.</summary>
/// <param name="Root">What writes the root object.</param>
/// <param name="Lists">How many lists there are.</param>
/// <param name="Slots">How many places remember something for the rest of an answer.</param>
internal sealed record CompiledPlan(Writer<object?> Root, int Lists, int Slots);
