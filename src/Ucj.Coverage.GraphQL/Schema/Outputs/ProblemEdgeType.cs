namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A problem with its cursor.</summary>
internal sealed class ProblemEdgeType() : EdgeType<Problem, ProblemType>("ProblemEdge");
