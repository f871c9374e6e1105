namespace Ucj.Coverage.Scenarios;

/// <summary>What a rate of a projection is a rate of.</summary>
public enum MovementKind
{
    /// <summary>Of those covered by themselves or their employer, how many stop paying in a month.</summary>
    Lapse,

    /// <summary>Of those without cover, how many enrol in a month without a purse.</summary>
    Enrolment,

    /// <summary>Of those whose months paid by a purse end, how many go on paying themselves.</summary>
    GoingOn,
}
