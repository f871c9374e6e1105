using Ucj.Coverage.Duties;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>One page of employers.</summary>
internal sealed class EmployerConnectionType()
    : ConnectionType<EmployerDuty, EmployerDutyType, EmployerEdgeType>("EmployerConnection");
