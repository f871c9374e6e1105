using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>Conditions on a region.</summary>
internal sealed class RegionOperatorInput() : OperatorInput<RegionCodeScalar>("RegionFilterInput", "a region", names: "Its name or local name");
