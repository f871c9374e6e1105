using Ucj.Coverage.Funding;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A line of a plan with its cursor.</summary>
internal sealed class FundingLineEdgeType() : EdgeType<FundingLine, FundingLineType>("FundingLineEdge");

/// <summary>One page of a plan's lines.</summary>
internal sealed class FundingLineConnectionType()
    : ConnectionType<FundingLine, FundingLineType, FundingLineEdgeType>("FundingLineConnection");

/// <summary>An unmet need with its cursor.</summary>
internal sealed class UnmetNeedEdgeType() : EdgeType<UnmetNeed, UnmetNeedType>("UnmetNeedEdge");

/// <summary>One page of unmet needs.</summary>
internal sealed class UnmetNeedConnectionType()
    : ConnectionType<UnmetNeed, UnmetNeedType, UnmetNeedEdgeType>("UnmetNeedConnection");
