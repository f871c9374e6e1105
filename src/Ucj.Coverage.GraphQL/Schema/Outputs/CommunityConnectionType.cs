using Ucj.Coverage.Duties;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>One page of communities.</summary>
internal sealed class CommunityConnectionType()
    : ConnectionType<CommunityDuty, CommunityDutyType, CommunityEdgeType>("CommunityConnection");
