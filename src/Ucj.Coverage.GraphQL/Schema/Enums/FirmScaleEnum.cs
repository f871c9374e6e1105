using Ucj.Coverage.Workers;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>The scale of a firm.</summary>
internal sealed class FirmScaleEnum() : CodeEnum<FirmScale>("Scale of an employer (Perpres 109/2013).", value => value switch
{
    FirmScale.Micro => "Micro: must offer JKK and JKM.",
    FirmScale.Small => "Small: JHT as well.",
    FirmScale.Medium => "Medium: JP as well.",
    FirmScale.Large => "Large: JP as well.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});
