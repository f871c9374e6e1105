using GraphQL.Types;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>Conditions on a worker group.</summary>
internal sealed class GroupOperatorInput() : OperatorInput<StringGraphType>("WorkerGroupFilterInput", "a worker group", names: "Its code, a name or an alias");
