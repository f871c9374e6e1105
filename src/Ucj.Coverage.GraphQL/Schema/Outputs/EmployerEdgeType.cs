using Ucj.Coverage.Duties;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>An employer with its cursor.</summary>
internal sealed class EmployerEdgeType() : EdgeType<EmployerDuty, EmployerDutyType>("EmployerEdge");
