using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Measurement;

/// <summary>A cell of the cube: workers who are alike in every fixed attribute. Attributes are absent only in totals.</summary>
/// <param name="Region">The village; in totals, whatever region was counted.</param>
/// <param name="Group">The worker group; in totals, absent where they are not split by group.</param>
/// <param name="Segment">The segment; in totals, absent where they are not split by segment.</param>
/// <param name="Sector">The sector; absent in totals that are not split by group.</param>
/// <param name="FirmScale">The scale of the workers' employer; absent for workers without an employer.</param>
public sealed record CoverageCell(
    Region Region,
    WorkerGroup? Group,
    EmploymentSegment? Segment,
    Sector? Sector,
    FirmScale? FirmScale)
{
    /// <summary>The tier of the group.</summary>
    public int? Tier => Group?.Tier;

    /// <summary>Whether the group is vulnerable.</summary>
    public bool? Vulnerable => Group?.Vulnerable;
}
