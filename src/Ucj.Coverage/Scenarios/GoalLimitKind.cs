namespace Ucj.Coverage.Scenarios;

/// <summary>What keeps a goal from being reached.</summary>
public enum GoalLimitKind
{
    /// <summary>A purse may get no more than its ceiling.</summary>
    Ceiling,

    /// <summary>A purse may not pay in all the months: its legal basis or its months cap.</summary>
    PurseMayNotPay,

    /// <summary>A purse's earmark does not admit the workers who are left; without a purse, those of all together.</summary>
    Earmark,

    /// <summary>A purse was left out by those who asked.</summary>
    PurseLeftOut,

    /// <summary>A purse gets its money as a share of another, or gives such a share.</summary>
    ShareOfPurse,

    /// <summary>There is no purse at all.</summary>
    NoPurse,

    /// <summary>Whom purses may pay for at all are too few; the others are their employers' duty, or covered.</summary>
    TooFewWorkers,
}
