namespace Ucj.Coverage;

/// <summary>
/// Everything an answer may have to say about itself: the one table of warnings. The code of a kind
/// (<see cref="Code.Of{T}(T)"/>) never changes with the wording of its sentences.
/// </summary>
public enum WarningKind
{
    /// <summary>A rate is above 100 %; its denominator is likely of another population.</summary>
    RateAboveHundred,

    /// <summary>A target is in force after its last published month; it is held since then.</summary>
    TargetHeld,

    /// <summary>A target between two published points is a straight line: an assumption.</summary>
    TargetInterpolated,

    /// <summary>Sources give different figures for the same region, month and definition.</summary>
    SourcesDisagree,

    /// <summary>Of the places that report totals, some did not in a month.</summary>
    TotalsIncomplete,

    /// <summary>Months asked for lie outside the horizon of the data and are left out.</summary>
    MonthsLeftOut,

    /// <summary>Nothing but spells that end in the future is known of some months.</summary>
    MonthsScheduled,

    /// <summary>A quarter, semester or year is shown of which only some months were asked for, or are in the data.</summary>
    PartOfPeriod,

    /// <summary>An answer rests on law that is assumed to go on after the last month it is known for.</summary>
    LawAssumed,

    /// <summary>An answer rests on a rule of law that is uncertain.</summary>
    LawUncertain,

    /// <summary>A purse pays on a legal basis that is uncertain.</summary>
    BasisUncertain,

    /// <summary>A sum is a lower bound, since something in it could not be priced.</summary>
    LowerBound,

    /// <summary>An amount suffices, but is not proven the least; lower and upper bound are given.</summary>
    AtMost,

    /// <summary>A number can be reached, but is not proven the most; lower and upper bound are given.</summary>
    AtLeast,

    /// <summary>A purse has money left while somebody it might serve is uncovered.</summary>
    MoneyIdle,

    /// <summary>Commitments of an envelope are more than is in it.</summary>
    Overcommitted,

    /// <summary>Money was paid against a rule.</summary>
    PaidAgainstRule,

    /// <summary>Somebody is paid for who is not eligible.</summary>
    PaidNotEligible,

    /// <summary>Something was left out of the answer.</summary>
    LeftOut,

    /// <summary>Values of the data are taken as they stand, but can hardly be meant.</summary>
    ImplausibleValues,

    /// <summary>Rows of the data have problems and are not used.</summary>
    RowsRejected,

    /// <summary>A file of the data is not read.</summary>
    FileNotRead,

    /// <summary>Something in the data was passed over, or read from another form.</summary>
    ReadOtherwise,

    /// <summary>A figure asked for is absent in every row.</summary>
    MeasureAbsent,

    /// <summary>A filter by names matches nothing that the data have.</summary>
    NothingMatches,
}
