using NodaTime;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Measurement;

/// <summary>A published target: a percentage of a named denominator, in a region and month.</summary>
/// <param name="Region">The region it binds.</param>
/// <param name="Month">The month it is to be reached in; a year's target is its December.</param>
/// <param name="Percent">The percentage.</param>
/// <param name="Definition">The denominator it is a percentage of.</param>
/// <param name="Source">Where it was published.</param>
public sealed record CoverageTarget(
    RegionCode Region,
    YearMonth Month,
    Percent Percent,
    string Definition,
    string? Source = null);
