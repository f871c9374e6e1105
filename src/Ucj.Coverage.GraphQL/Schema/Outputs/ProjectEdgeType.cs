using Ucj.Coverage.Duties;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A project with its cursor.</summary>
internal sealed class ProjectEdgeType() : EdgeType<ProjectDuty, ProjectDutyType>("ConstructionProjectEdge");
