using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>Conditions on a region.</summary>
internal sealed class RegionOperatorInput() : OperatorInput<RegionCodeScalar>("RegionFilterInput", "a region", names: "Its name or local name");

/// <summary>Conditions on a worker group.</summary>
internal sealed class GroupOperatorInput() : OperatorInput<StringGraphType>("WorkerGroupFilterInput", "a worker group", names: "Its code, a name or an alias");

/// <summary>Conditions on a segment.</summary>
internal sealed class SegmentOperatorInput() : OperatorInput<SegmentEnum>("SegmentFilterInput", "a segment");

/// <summary>Conditions on a sector.</summary>
internal sealed class SectorOperatorInput() : OperatorInput<SectorEnum>("SectorFilterInput", "a sector");

/// <summary>Conditions on a firm's scale.</summary>
internal sealed class FirmScaleOperatorInput() : OperatorInput<FirmScaleEnum>("FirmScaleFilterInput", "a firm's scale");

/// <summary>Conditions on a truth value.</summary>
internal sealed class BooleanOperatorInput() : OperatorInput<BooleanGraphType>("BooleanFilterInput", "a truth value");

/// <summary>Conditions on a whole number.</summary>
internal sealed class IntOperatorInput() : OperatorInput<IntGraphType>("IntFilterInput", "a whole number", ordered: true);

/// <summary>Conditions on a decimal number.</summary>
internal sealed class DecimalOperatorInput() : OperatorInput<DecimalScalar>("DecimalFilterInput", "a number", ordered: true);
