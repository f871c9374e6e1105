using NodaTime;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Measurement;

/// <summary>A published number of workers to divide by, which holds until the next of its definition and region.</summary>
/// <param name="Definition">A short name such as <c>LABOUR_FORCE</c>; never <c>REGISTRY</c>.</param>
/// <param name="Region">The region it counts.</param>
/// <param name="Month">The month from which it holds.</param>
/// <param name="Workers">The workers counted, not negative.</param>
/// <param name="Source">Where it was published.</param>
public sealed record OfficialDenominator(
    string Definition,
    RegionCode Region,
    YearMonth Month,
    long Workers,
    string? Source = null);
