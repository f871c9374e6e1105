using Ucj.Coverage.Funding;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>An unmet need with its cursor.</summary>
internal sealed class UnmetNeedEdgeType() : EdgeType<UnmetNeed, UnmetNeedType>("UnmetNeedEdge");
