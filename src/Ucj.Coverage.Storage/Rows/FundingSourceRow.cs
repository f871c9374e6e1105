using Ucj.Coverage.Funding;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Storage.Rows;

/// <summary>A row of <c>funding-sources.csv</c>: a purse.</summary>
internal sealed class FundingSourceRow : StoredRow
{
    public string SourceId { get; init; } = "";

    public string Kind { get; init; } = "";

    public string Name { get; init; } = "";

    public int OrderOfUse { get; init; }

    public string Regions { get; init; } = "";

    public string Groups { get; init; } = "";

    public string Segments { get; init; } = "";

    public string Sectors { get; init; } = "";

    public int? MaxMonths { get; init; }

    public string? LegalBasis { get; init; }

    public int? LegalFrom { get; init; }

    public int? LegalTo { get; init; }

    public string LegalState { get; init; } = "";

    public string? ParentId { get; init; }

    public long? ShareMillionths { get; init; }

    public long? SupportMillionths { get; init; }

    public bool CarryOver { get; init; }

    /// <inheritdoc/>
    public override string Key => SourceId;

    public static FundingSourceRow Of(FundingSource source) => new()
    {
        SourceId = source.Id,
        Kind = Code.Of(source.Kind),
        Name = source.Name,
        OrderOfUse = source.OrderOfUse,
        Regions = Stored.List(source.Regions.Select(region => region.ToString())),
        Groups = Stored.List(source.Groups),
        Segments = Stored.List(source.Segments.Select(Code.Of)),
        Sectors = Stored.List(source.Sectors.Select(Code.Of)),
        MaxMonths = source.MaxMonths,
        LegalBasis = source.LegalBasis,
        LegalFrom = Stored.Of(source.LegalFrom),
        LegalTo = Stored.Of(source.LegalTo),
        LegalState = Code.Of(source.LegalState),
        ParentId = source.ParentId,
        ShareMillionths = Stored.Of(source.Share),
        SupportMillionths = Stored.Of(source.Support),
        CarryOver = source.CarryOver,
    };

    public FundingSource ToFundingSource() => new(SourceId, Stored.Value<FundingSourceKind>(Kind), Name, OrderOfUse)
    {
        Regions = [.. Stored.List(Regions).Select(code => RegionCode.Parse(code))],
        Groups = Stored.List(Groups),
        Segments = [.. Stored.List(Segments).Select(Stored.Value<EmploymentSegment>)],
        Sectors = [.. Stored.List(Sectors).Select(Stored.Value<Sector>)],
        MaxMonths = MaxMonths,
        LegalBasis = LegalBasis,
        LegalFrom = Stored.Month(LegalFrom),
        LegalTo = Stored.Month(LegalTo),
        LegalState = Stored.Value<LegalState>(LegalState),
        ParentId = ParentId,
        Share = Stored.Percent(ShareMillionths),
        Support = Stored.Percent(SupportMillionths),
        CarryOver = CarryOver,
    };
}
