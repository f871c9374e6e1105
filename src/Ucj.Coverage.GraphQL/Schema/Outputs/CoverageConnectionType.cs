using Ucj.Coverage.GraphQL.Reporting;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>One page of coverage.</summary>
internal sealed class CoverageConnectionType()
    : ConnectionType<CoverageEntry, CoverageRowType, CoverageEdgeType>("CoverageConnection");
