using Ucj.Coverage.Duties;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>One page of projects.</summary>
internal sealed class ProjectConnectionType()
    : ConnectionType<ProjectDuty, ProjectDutyType, ProjectEdgeType>("ConstructionProjectConnection");
