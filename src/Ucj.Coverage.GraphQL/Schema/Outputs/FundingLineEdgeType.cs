using Ucj.Coverage.Funding;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A line of a plan with its cursor.</summary>
internal sealed class FundingLineEdgeType() : EdgeType<FundingLine, FundingLineType>("FundingLineEdge");
