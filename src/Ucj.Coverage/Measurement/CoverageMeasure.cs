namespace Ucj.Coverage.Measurement;

/// <summary>A figure of a <see cref="CoverageRow"/>. Stocks are those of a period's last month, flows are summed over it.</summary>
public enum CoverageMeasure
{
    /// <summary>Stock: workers who should be covered.</summary>
    Eligible,

    /// <summary>Stock: eligible workers who are covered.</summary>
    Active,

    /// <summary>Stock: eligible workers who are not covered.</summary>
    Uncovered,

    /// <summary>Flow: active in a month and not in the month before.</summary>
    Enrolled,

    /// <summary>Flow: enrolled for the first time.</summary>
    New,

    /// <summary>Flow: active in the month before, now eligible but not active.</summary>
    Lapsed,

    /// <summary>Stock: active workers in percent of the denominator.</summary>
    Percent,

    /// <summary>Stock: the target in percent.</summary>
    TargetPercent,

    /// <summary>Stock: the active workers the target asks for.</summary>
    TargetWorkers,

    /// <summary>Stock: the workers still needed to reach the target.</summary>
    GapWorkers,

    /// <summary>Stock: the percentage points still needed to reach the target.</summary>
    GapPoints,

    /// <summary>Flow: all premiums due, in rupiah.</summary>
    PremiumTotal,

    /// <summary>Flow: premiums due for JKK, in rupiah.</summary>
    PremiumJkk,

    /// <summary>Flow: premiums due for JKM, in rupiah.</summary>
    PremiumJkm,

    /// <summary>Flow: premiums due for JHT, in rupiah.</summary>
    PremiumJht,

    /// <summary>Flow: premiums due for JP, in rupiah.</summary>
    PremiumJp,

    /// <summary>Flow: premiums employers pay, in rupiah.</summary>
    PaidByEmployer,

    /// <summary>Flow: premiums workers pay, in rupiah.</summary>
    PaidByWorker,

    /// <summary>Flow: premiums purses pay, in rupiah.</summary>
    PaidByFunded,

    /// <summary>Stock: the workers divided by.</summary>
    Denominator,

    /// <summary>Stock: the workers to enrol in each month to reach the next target in time.</summary>
    RequiredPace,

    /// <summary>Stock: active workers, less those compared with.</summary>
    ActiveChange,

    /// <summary>Stock: the percentage, less the one compared with, in points.</summary>
    PointsChange,

    /// <summary>Stock: the uncovered workers <see cref="CoverCost"/> is for.</summary>
    CoverWorkers,

    /// <summary>Stock: what one month of cover would cost for the uncovered workers, in rupiah.</summary>
    CoverCost,
}
