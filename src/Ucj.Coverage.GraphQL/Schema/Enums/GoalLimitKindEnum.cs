using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>What keeps a goal from being reached.</summary>
internal sealed class GoalLimitKindEnum() : CodeEnum<GoalLimitKind>("What keeps a goal from being reached.", value => value switch
{
    GoalLimitKind.Ceiling => "A purse may get no more than its ceiling.",
    GoalLimitKind.PurseMayNotPay => "A purse may not pay in all the months, or may get no new money.",
    GoalLimitKind.Earmark => "No purse's earmark admits the workers who are left.",
    GoalLimitKind.TooFewWorkers => "Whom purses may pay for at all are too few.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});
