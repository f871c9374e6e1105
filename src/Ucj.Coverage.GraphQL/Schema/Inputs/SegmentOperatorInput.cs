using Ucj.Coverage.GraphQL.Schema.Enums;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>Conditions on a segment.</summary>
internal sealed class SegmentOperatorInput() : OperatorInput<SegmentEnum>("SegmentFilterInput", "a segment");
