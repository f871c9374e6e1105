namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>An operation as a tree of writers.</summary>
/// <param name="Root">What writes the root object.</param>
/// <param name="Slots">How many places read arguments.</param>
internal sealed record CompiledPlan(Writer<object?> Root, int Slots);
