using Ucj.Coverage.Planning;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>One page of the cliff.</summary>
internal sealed class CliffConnectionType() : ConnectionType<CliffRow, CliffRowType, CliffEdgeType>("CliffConnection");
