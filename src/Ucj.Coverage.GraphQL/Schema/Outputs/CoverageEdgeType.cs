using Ucj.Coverage.GraphQL.Reporting;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>A row of coverage with its cursor.</summary>
internal sealed class CoverageEdgeType() : EdgeType<CoverageEntry, CoverageRowType>("CoverageEdge");
