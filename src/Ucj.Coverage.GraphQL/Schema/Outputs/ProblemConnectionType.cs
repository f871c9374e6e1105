namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>One page of problems.</summary>
internal sealed class ProblemConnectionType() : ConnectionType<Problem, ProblemType, ProblemEdgeType>("ProblemConnection");
