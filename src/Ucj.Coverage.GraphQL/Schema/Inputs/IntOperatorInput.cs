using GraphQL.Types;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>Conditions on a whole number.</summary>
internal sealed class IntOperatorInput() : OperatorInput<IntGraphType>("IntFilterInput", "a whole number", ordered: true);
