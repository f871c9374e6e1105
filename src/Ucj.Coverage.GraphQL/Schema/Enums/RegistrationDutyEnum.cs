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
