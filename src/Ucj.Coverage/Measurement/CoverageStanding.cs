using NodaTime;

namespace Ucj.Coverage.Measurement;

/// <summary>How active workers stand on one denominator: the rate, and the way to the target that is set on it.</summary>
/// <param name="Rate">Coverage on the denominator.</param>
/// <param name="Target">The target of exactly this region on this denominator.</param>
/// <param name="TargetIsInterpolated">Whether the target lies on a line between two published points: an assumption.</param>
/// <param name="TargetHeldSince">The last published month of the target, when the row is of a later one; else absent.</param>
/// <param name="Gap">The way left to the target; absent without a target or without a denominator.</param>
/// <param name="Pace">What it takes to reach the next published target; absent after the last one or without a denominator.</param>
public readonly record struct CoverageStanding(
    CoverageRate Rate,
    Percent? Target,
    bool TargetIsInterpolated,
    YearMonth? TargetHeldSince,
    CoverageGap? Gap,
    CoveragePace? Pace)
{
    internal decimal? this[CoverageMeasure measure] => measure switch
    {
        CoverageMeasure.Denominator => Rate.Denominator,
        CoverageMeasure.Percent => Rate.Percent?.Value,
        CoverageMeasure.TargetPercent => Target?.Value,
        CoverageMeasure.TargetWorkers => Gap?.TargetWorkers,
        CoverageMeasure.GapWorkers => Gap?.Workers,
        CoverageMeasure.GapPoints => Gap?.Points?.Value,
        CoverageMeasure.RequiredPace => Pace?.WorkersPerMonth,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
    };
}
