using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>Who registers workers.</summary>
internal sealed class RegistrationDutyEnum() : CodeEnum<RegistrationDuty>("Who must register workers.", value => value switch
{
    RegistrationDuty.Employers => "Employers, their workers.",
    RegistrationDuty.Communities => "Communities, their members.",
    RegistrationDuty.Projects => "Construction projects, their workers.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});

/// <summary>A movement of workers.</summary>
internal sealed class MovementKindEnum() : CodeEnum<MovementKind>("Who comes and goes in a month.", value => value switch
{
    MovementKind.Lapse => "Who stops paying, of self-payers and of those employers pay for.",
    MovementKind.Enrolment => "Who enrols without a purse, of the uncovered.",
    MovementKind.GoingOn => "Who goes on paying himself when a purse's months end.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});

/// <summary>What keeps a goal from being reached.</summary>
internal sealed class GoalLimitKindEnum() : CodeEnum<GoalLimitKind>("What keeps a goal from being reached.", value => value switch
{
    GoalLimitKind.Ceiling => "A purse may get no more than its ceiling.",
    GoalLimitKind.PurseMayNotPay => "A purse may not pay in all the months, or may get no new money.",
    GoalLimitKind.Earmark => "No purse's earmark admits the workers who are left.",
    GoalLimitKind.TooFewWorkers => "Whom purses may pay for at all are too few.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});

/// <summary>Which welfare budgets.</summary>
internal sealed class WelfareBudgetsEnum() : CodeEnum<WelfareBudgets>("Which welfare budgets move to premiums.", value => value switch
{
    WelfareBudgets.Ineffective => "Those whose score is under the threshold of the dataset's settings.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});
