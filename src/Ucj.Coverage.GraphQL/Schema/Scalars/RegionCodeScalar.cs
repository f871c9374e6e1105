using Ucj.Coverage.Regions;

namespace Ucj.Coverage.GraphQL.Schema.Scalars;

/// <summary>The code of a region.</summary>
internal sealed class RegionCodeScalar : TextScalar<RegionCode>
{
    /// <summary>Names and describes the scalar.</summary>
    public RegionCodeScalar()
    {
        Name = "RegionCode";
        Description = "A region's Kemendagri code with dots: \"00\" Indonesia, \"13\" province, \"13.11\" regency, "
            + "\"13.11.01\" district, \"13.11.01.2001\" village.";
    }

    /// <inheritdoc/>
    protected override RegionCode Parse(string text) =>
        RegionCode.TryParse(text, null, out var code) ? code : throw Throw.NotRegionCode(text);

    /// <inheritdoc/>
    protected override string Format(RegionCode value) => value.ToString();
}
