namespace Ucj.Coverage.Scenarios;

/// <summary>What keeps a goal from being reached.</summary>
public enum GoalLimitKind
{
    /// <summary>A purse may get no more than its ceiling.</summary>
    Ceiling,

    /// <summary>A purse may not pay in all the months, or may get no new money.</summary>
    PurseMayNotPay,

    /// <summary>No purse's earmark admits the workers who are left.</summary>
    Earmark,

    /// <summary>Whom purses may pay for at all are too few; the others are their employers' duty, or covered.</summary>
    TooFewWorkers,
}
