using Ucj.Coverage.Measurement;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Storage.Rows;

/// <summary>A row of <c>counts.csv</c>.</summary>
internal sealed class CountRow : StoredRow
{
    public string Region { get; init; } = "";

    public string? Group { get; init; }

    public string? Segment { get; init; }

    public int Month { get; init; }

    public long Eligible { get; init; }

    public long Active { get; init; }

    /// <inheritdoc/>
    public override string Key => $"{Region}{Separator}{Group}{Separator}{Segment}{Separator}{Month}";

    public static CountRow Of(CoverageCount count) => new()
    {
        Region = count.Region.ToString(),
        Group = count.Group,
        Segment = Stored.Of(count.Segment),
        Month = Stored.Of(count.Month),
        Eligible = count.Eligible,
        Active = count.Active,
    };

    public CoverageCount ToCoverageCount() => new(
        RegionCode.Parse(Region),
        Group,
        Stored.ValueOrNull<EmploymentSegment>(Segment),
        Stored.Month(Month),
        Eligible,
        Active);
}
