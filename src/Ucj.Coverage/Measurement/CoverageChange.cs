namespace Ucj.Coverage.Measurement;

/// <summary>A row less what it is compared with. Both are stocks, those of the last month of their period.</summary>
/// <param name="Active">Active workers more than there (fewer, if negative); absent where nothing is known of it.</param>
/// <param name="Points">Percentage points more than there; absent where one of the two has no percentage.</param>
/// <remarks>Compared with a target, the change is the gap with its sign turned, but goes on counting above the target.</remarks>
public readonly record struct CoverageChange(long? Active, decimal? Points)
{
    internal static CoverageChange Between(CoverageRate from, CoverageRate to) =>
        new(to.Active - from.Active, RateChange.Between(from, to)?.Points);

    internal static CoverageChange FromTarget(CoverageStanding standing) => new(
        standing.Rate.Active - standing.Gap?.TargetWorkers,
        standing is { Target: { } target, Rate: { Denominator: > 0 and var whole, Active: var active } }
            ? RateChange.PointsFrom(target, active, whole)
            : null);
}
