namespace Ucj.Coverage.Measurement;

/// <summary>How far active workers are from a target on a denominator.</summary>
/// <param name="TargetWorkers">The active workers the target asks for: <c>ceil(r × d)</c>.</param>
/// <param name="Workers">The workers still needed, 0 when the target is reached.</param>
/// <param name="Points">The percentage points still needed, two decimals; absent when the denominator is 0.</param>
public readonly record struct CoverageGap(long TargetWorkers, long Workers, Percent? Points)
{
    /// <summary>The gap between a target and a coverage.</summary>
    /// <param name="target">The target rate.</param>
    /// <param name="active">Active workers, not negative.</param>
    /// <param name="denominator">The denominator of the target, not negative.</param>
    public static CoverageGap Between(Percent target, long active, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(active);
        var targetWorkers = target.CeilingOf(denominator);
        return new CoverageGap(
            targetWorkers,
            Math.Max(0, targetWorkers - active),
            denominator > 0 ? target.PointsAbove(active, denominator) : null);
    }

    /// <summary>The workers to enrol in each month to close the gap in time: <c>ceil(gap ÷ months left)</c>.</summary>
    /// <param name="monthsLeft">Months left, at least 1.</param>
    public long RequiredPace(int monthsLeft)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(monthsLeft);
        return Workers / monthsLeft + (Workers % monthsLeft > 0 ? 1 : 0);
    }
}
