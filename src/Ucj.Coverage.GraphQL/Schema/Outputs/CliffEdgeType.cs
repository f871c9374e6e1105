using Ucj.Coverage.Planning;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A row of the cliff with its cursor.</summary>
internal sealed class CliffEdgeType() : EdgeType<CliffRow, CliffRowType>("CliffEdge");
