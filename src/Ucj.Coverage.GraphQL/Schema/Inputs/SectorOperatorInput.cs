using Ucj.Coverage.GraphQL.Schema.Enums;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>Conditions on a sector.</summary>
internal sealed class SectorOperatorInput() : OperatorInput<SectorEnum>("SectorFilterInput", "a sector");
