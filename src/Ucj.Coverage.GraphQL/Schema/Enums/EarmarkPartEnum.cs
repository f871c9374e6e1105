using Ucj.Coverage.Funding;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>A part of an earmark.</summary>
internal sealed class EarmarkPartEnum() : CodeEnum<EarmarkPart>("A part of a purse's earmark.", value => value switch
{
    EarmarkPart.Region => "The regions it may pay in.",
    EarmarkPart.Group => "The worker groups it may pay for.",
    EarmarkPart.Segment => "The segments it may pay for.",
    EarmarkPart.Sector => "The sectors it may pay for.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});
