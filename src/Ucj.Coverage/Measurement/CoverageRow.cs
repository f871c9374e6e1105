using NodaTime;

namespace Ucj.Coverage.Measurement;

/// <summary>One row of an answer: a period and a key with their figures. A figure that has no meaning here is absent.</summary>
public sealed record CoverageRow
{
    /// <summary>The period. Stocks are those of <see cref="StockMonth"/>, flows are summed over its months.</summary>
    public required ReportPeriod Period { get; init; }

    /// <summary>How many of the query's dimensions the row is grouped by; fewer than asked for in a subtotal.</summary>
    public required int Level { get; init; }

    /// <summary>What the row stands for.</summary>
    public required CoverageKey Key { get; init; }

    /// <summary>Whether the figures are withheld, for they would tell of too few people; all are absent then.</summary>
    public bool IsHidden { get; init; }

    /// <summary>
    /// The month the stocks are those of: the last of the period; of totals the last one for which any were reported. Absent
    /// where none were, and where the row is hidden.
    /// </summary>
    public YearMonth? StockMonth { get; init; }

    /// <summary>Of totals, how many of the cells the row adds up were reported in <see cref="StockMonth"/>; else absent.</summary>
    public ReportedTotals? Reported { get; init; }

    /// <summary>Stock: eligible workers; absent by payer, and where no total was reported.</summary>
    public long? Eligible { get; init; }

    /// <summary>Stock: active workers; absent only where the row is hidden or no total was reported.</summary>
    public required long? Active { get; init; }

    /// <summary>Stock: eligible workers who are not active; absent by payer.</summary>
    public long? Uncovered => Eligible - Active;

    /// <summary>Flow: active and not so in the month before; absent by payer and in totals.</summary>
    public long? Enrolled { get; init; }

    /// <summary>Flow: enrolled for the first time; absent by payer and in totals.</summary>
    public long? New { get; init; }

    /// <summary>Flow: active in the month before, now eligible but not active; absent by payer and in totals.</summary>
    public long? Lapsed { get; init; }

    /// <summary>Flow: premiums due; absent where they are not known: in totals, without a premium law, before the first law.</summary>
    public Dues? Dues { get; init; }

    /// <summary>Stock: coverage on the denominator asked for; absent by payer.</summary>
    public CoverageRate? Rate { get; init; }

    /// <summary>Stock: the target of exactly this region on this denominator.</summary>
    public Percent? Target { get; init; }

    /// <summary>Whether <see cref="Target"/> lies on a line between two published points: an assumption, not a target.</summary>
    public bool TargetIsInterpolated { get; init; }

    /// <summary>
    /// The last published month of <see cref="Target"/>, when the row is of a later one: the target is held since then, and
    /// nobody has published that it goes on.
    /// </summary>
    public YearMonth? TargetHeldSince { get; init; }

    /// <summary>Stock: the way left to the target; absent without a target or without a denominator.</summary>
    public CoverageGap? Gap { get; init; }

    /// <summary>Stock: the way to the next published target; absent after the last one or without a denominator.</summary>
    public CoveragePace? Pace { get; init; }

    /// <summary>Stock: the same workers on the other denominators asked for, in their order.</summary>
    /// <value>The default is none; there is none by payer.</value>
    public IReadOnlyList<CoverageStanding> Beside { get; init; } = [];

    /// <summary>Stock: the row less what the query compares it with; absent when it compares with nothing.</summary>
    public CoverageChange? Change { get; init; }

    /// <summary>Stock: the cost of covering the uncovered; absent without a price, and by payer.</summary>
    public CoverCost? CoverCost { get; init; }

    /// <summary>One figure by its name, to order and compare rows by.</summary>
    public decimal? this[CoverageMeasure measure] => measure switch
    {
        CoverageMeasure.Eligible => Eligible,
        CoverageMeasure.Active => Active,
        CoverageMeasure.Uncovered => Uncovered,
        CoverageMeasure.Enrolled => Enrolled,
        CoverageMeasure.New => New,
        CoverageMeasure.Lapsed => Lapsed,
        CoverageMeasure.Percent => Rate?.Percent?.Value,
        CoverageMeasure.TargetPercent => Target?.Value,
        CoverageMeasure.TargetWorkers => Gap?.TargetWorkers,
        CoverageMeasure.GapWorkers => Gap?.Workers,
        CoverageMeasure.GapPoints => Gap?.Points?.Value,
        CoverageMeasure.PremiumTotal => Dues?.Total.Amount,
        CoverageMeasure.PremiumJkk => Dues?.Jkk.Amount,
        CoverageMeasure.PremiumJkm => Dues?.Jkm.Amount,
        CoverageMeasure.PremiumJht => Dues?.Jht.Amount,
        CoverageMeasure.PremiumJp => Dues?.Jp.Amount,
        CoverageMeasure.PaidByEmployer => Dues?.ByEmployer.Amount,
        CoverageMeasure.PaidByWorker => Dues?.ByWorker.Amount,
        CoverageMeasure.PaidByFunded => Dues?.ByFund.Amount,
        CoverageMeasure.Denominator => Rate?.Denominator,
        CoverageMeasure.RequiredPace => Pace?.WorkersPerMonth,
        CoverageMeasure.ActiveChange => Change?.Active,
        CoverageMeasure.PointsChange => Change?.Points,
        CoverageMeasure.CoverWorkers => CoverCost?.Workers,
        CoverageMeasure.CoverCost => CoverCost?.Amount.Amount,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
    };
}
