using Ucj.Coverage.Funding;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>Why nothing moves.</summary>
internal sealed class ReallocationObstacleEnum() : CodeEnum<ReallocationObstacle>(
    "Why no money of a welfare programme moves.",
    value => value switch
    {
        ReallocationObstacle.NotAssessed => "Nobody has found how effective it is.",
        ReallocationObstacle.Effective => "Its effectiveness is not under the threshold.",
        ReallocationObstacle.NothingMovable => "No share of its budget may move: none is given, or it is Rp0.",
        ReallocationObstacle.NothingLeft => "Its budget is spent.",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    });
