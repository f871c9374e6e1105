namespace Ucj.Coverage.Planning;

/// <summary>A rule against which money of a purse was paid, in the order in which an auditor asks.</summary>
public enum PaymentRule
{
    /// <summary>The purse rests on no legal basis at all.</summary>
    NoLegalBasis,

    /// <summary>The legal basis of the purse is only a draft.</summary>
    DraftBasis,

    /// <summary>The month is before the legal basis came into force.</summary>
    BeforeBasis,

    /// <summary>The month is after the legal basis ended.</summary>
    AfterBasis,

    /// <summary>The earmark of the purse names other regions.</summary>
    OtherRegion,

    /// <summary>The earmark of the purse names other worker groups.</summary>
    OtherGroup,

    /// <summary>The earmark of the purse names other segments.</summary>
    OtherSegment,

    /// <summary>The earmark of the purse names other sectors.</summary>
    OtherSector,

    /// <summary>The purse has no envelope for the month.</summary>
    NoEnvelope,

    /// <summary>The purse paid for more months of the worker than it may.</summary>
    BeyondMonthsCap,

    /// <summary>The envelope paid more than it holds.</summary>
    Overcommitted,

    /// <summary>The worker was not of working age yet.</summary>
    TooYoung,

    /// <summary>The worker was past working age.</summary>
    TooOld,

    /// <summary>The worker was not yet in the workforce, or had left it.</summary>
    NotInWorkforce,

    /// <summary>The same person was paid for under another id as well.</summary>
    PaidTwice,

    /// <summary>The month is outside the horizon of the data, where nothing is counted.</summary>
    OutsideHorizon,
}
