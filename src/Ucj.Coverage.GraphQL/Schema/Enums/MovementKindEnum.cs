using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>A movement of workers.</summary>
internal sealed class MovementKindEnum() : CodeEnum<MovementKind>("Who comes and goes in a month.", value => value switch
{
    MovementKind.Lapse => "Who stops paying, of self-payers and of those employers pay for.",
    MovementKind.Enrolment => "Who enrols without a purse, of the uncovered.",
    MovementKind.GoingOn => "Who goes on paying himself when a purse's months end.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});
