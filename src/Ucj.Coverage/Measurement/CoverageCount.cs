using NodaTime;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Measurement;

/// <summary>Eligible and active workers of one month as a regency counted them that has totals only.</summary>
/// <param name="Region">The region counted.</param>
/// <param name="Group">The worker group counted; <see langword="null"/> for all together.</param>
/// <param name="Segment">The segment counted; <see langword="null"/> for the group's, or for all together.</param>
/// <param name="Month">The month.</param>
/// <param name="Eligible">Eligible workers, not negative.</param>
/// <param name="Active">Active workers, 0 to <paramref name="Eligible"/>, both inclusive.</param>
public sealed record CoverageCount(
    RegionCode Region,
    string? Group,
    EmploymentSegment? Segment,
    YearMonth Month,
    long Eligible,
    long Active)
{
    /// <summary>The segment counted; <see langword="null"/> for the group's, or for all together.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no segment.</exception>
    public EmploymentSegment? Segment { get; init => field = Code.Defined(value, nameof(Segment)); } = Code.Defined(Segment, nameof(Segment));
}
