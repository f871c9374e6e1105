using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>What keeps a goal from being reached.</summary>
internal sealed class GoalLimitKindEnum() : CodeEnum<GoalLimitKind>("What keeps a goal from being reached.", value => value switch
{
    GoalLimitKind.Ceiling => "A purse may get no more than its ceiling.",
    GoalLimitKind.PurseMayNotPay => "A purse may not pay in all the months: its legal basis or its months cap.",
    GoalLimitKind.Earmark => "A purse's earmark does not admit the workers who are left; without a purse, those of all together.",
    GoalLimitKind.PurseLeftOut => "A purse was left out by those who asked.",
    GoalLimitKind.ShareOfPurse => "A purse gets its money as a share of another, or gives such a share.",
    GoalLimitKind.NoPurse => "There is no purse at all.",
    GoalLimitKind.TooFewWorkers => "Whom purses may pay for at all are too few.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});
