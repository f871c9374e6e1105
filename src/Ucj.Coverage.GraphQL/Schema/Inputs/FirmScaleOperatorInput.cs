using Ucj.Coverage.GraphQL.Schema.Enums;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>Conditions on a firm's scale.</summary>
internal sealed class FirmScaleOperatorInput() : OperatorInput<FirmScaleEnum>("FirmScaleFilterInput", "a firm's scale");
