using Ucj.Coverage.Funding;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>One page of unmet needs.</summary>
internal sealed class UnmetNeedConnectionType()
    : ConnectionType<UnmetNeed, UnmetNeedType, UnmetNeedEdgeType>("UnmetNeedConnection");
