using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>Which workers count.</summary>
internal sealed class CoverageFilterInput : FilterInput<CoverageFilterInput, Dimension>
{
    /// <summary>Declares the fields.</summary>
    public CoverageFilterInput()
        : base("CoverageFilterInput", "Which workers count. Filtered rows have no official denominator and no target: those speak of everyone.")
    {
        Filter<RegionOperatorInput>(Dimension.Regency, "The regency the worker lives in.");
        Filter<RegionOperatorInput>(Dimension.District, "The district the worker lives in.");
        Filter<RegionOperatorInput>(Dimension.Village, "The village the worker lives in.");
        Filter<GroupOperatorInput>(Dimension.WorkerGroup, "The code of the worker's group.");
        Filter<SegmentOperatorInput>(Dimension.Segment, "The worker's segment.");
        Filter<SectorOperatorInput>(Dimension.Sector, "The worker's sector.");
        Filter<IntOperatorInput>(Dimension.Tier, "The tier of the worker's group, 1 or more.");
        Filter<BooleanOperatorInput>(Dimension.Vulnerable, "Whether the worker's group is vulnerable.");
        Filter<FirmScaleOperatorInput>(Dimension.FirmScale, "The scale of the worker's employer; a worker without one has none.");
    }
}
