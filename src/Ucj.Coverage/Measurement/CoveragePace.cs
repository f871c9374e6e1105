using NodaTime;

namespace Ucj.Coverage.Measurement;

/// <summary>The pace at which workers must be enrolled to reach the next published target in its month.</summary>
/// <param name="Month">The month of the target; after the month the pace is counted from.</param>
/// <param name="Target">The target.</param>
/// <param name="Gap">The way to it on today's denominator, which is assumed to stay.</param>
/// <param name="MonthsLeft">The months in which to enrol: those after the row's last month, up to the target's; at least 1.</param>
public readonly record struct CoveragePace(YearMonth Month, Percent Target, CoverageGap Gap, int MonthsLeft)
{
    /// <summary>The workers to enrol in each of these months: <c>ceil(gap ÷ months left)</c>.</summary>
    public long WorkersPerMonth => Gap.RequiredPace(MonthsLeft);

    /// <summary>The pace from a month to a target after it.</summary>
    internal static CoveragePace Between(YearMonth month, CoverageTarget target, long active, long denominator) => new(
        target.Month,
        target.Percent,
        CoverageGap.Between(target.Percent, active, denominator),
        ContributionMonth.ToNumber(target.Month) - ContributionMonth.ToNumber(month));
}
