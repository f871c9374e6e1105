using GraphQL.Types;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>Conditions on a truth value.</summary>
internal sealed class BooleanOperatorInput() : OperatorInput<BooleanGraphType>("BooleanFilterInput", "a truth value");
