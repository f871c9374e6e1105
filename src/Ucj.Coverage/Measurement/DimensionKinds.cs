using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Measurement;

/// <summary>What a dimension is made of.</summary>
internal static class DimensionKinds
{
    /// <summary>The level of the regions a dimension groups by; none for any other dimension.</summary>
    public static RegionLevel? RegionLevel(this Dimension dimension) => dimension switch
    {
        Dimension.Regency => Regions.RegionLevel.Regency,
        Dimension.District => Regions.RegionLevel.District,
        Dimension.Village => Regions.RegionLevel.Village,
        _ => null,
    };
}
