namespace Ucj.Coverage.Regions;

/// <summary>The administrative level of a region, from the whole country down to the village.</summary>
public enum RegionLevel
{
    /// <summary>Indonesia, code <c>00</c>.</summary>
    Country,

    /// <summary>Province (provinsi), such as <c>13</c>.</summary>
    Province,

    /// <summary>Regency or city (kabupaten, kota), such as <c>13.11</c>.</summary>
    Regency,

    /// <summary>District (kecamatan), such as <c>13.11.01</c>.</summary>
    District,

    /// <summary>Village (nagari, desa, kelurahan), such as <c>13.11.01.2001</c>.</summary>
    Village,
}
