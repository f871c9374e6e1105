using Ucj.Coverage.Funding;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>One page of a plan's lines.</summary>
internal sealed class FundingLineConnectionType()
    : ConnectionType<FundingLine, FundingLineType, FundingLineEdgeType>("FundingLineConnection");
