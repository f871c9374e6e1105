using Ucj.Coverage.Regions;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>The level of a region.</summary>
internal sealed class RegionLevelEnum() : CodeEnum<RegionLevel>("Administrative level of a region.", value => value switch
{
    RegionLevel.Country => "Indonesia.",
    RegionLevel.Province => "Province (provinsi).",
    RegionLevel.Regency => "Regency or city (kabupaten, kota).",
    RegionLevel.District => "District (kecamatan).",
    RegionLevel.Village => "Village (nagari, desa, kelurahan).",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});
