using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Storage.Rows;

/// <summary>A row of <c>regions.csv</c>.</summary>
internal sealed class RegionRow : StoredRow
{
    public string Code { get; init; } = "";

    public string Name { get; init; } = "";

    public string? LocalName { get; init; }

    /// <inheritdoc/>
    public override string Key => Code;

    public static RegionRow Of(Region region) => new()
    {
        Code = region.Code.ToString(),
        Name = region.Name,
        LocalName = region.LocalName,
    };

    public Region ToRegion() => new(RegionCode.Parse(Code), Name, LocalName);
}
