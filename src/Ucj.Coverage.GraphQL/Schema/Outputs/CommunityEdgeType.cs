using Ucj.Coverage.Duties;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A community with its cursor.</summary>
internal sealed class CommunityEdgeType() : EdgeType<CommunityDuty, CommunityDutyType>("CommunityEdge");
