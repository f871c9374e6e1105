using Ucj.Coverage.Measurement;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Storage.Rows;

/// <summary>A row of <c>targets.csv</c>.</summary>
internal sealed class TargetRow : StoredRow
{
    public string Region { get; init; } = "";

    public int Month { get; init; }

    public long Millionths { get; init; }

    public string Definition { get; init; } = "";

    public string? Source { get; init; }

    /// <inheritdoc/>
    public override string Key => $"{Region}{Separator}{Month}{Separator}{Definition}";

    public static TargetRow Of(CoverageTarget target) => new()
    {
        Region = target.Region.ToString(),
        Month = Stored.Of(target.Month),
        Millionths = Stored.Of(target.Percent),
        Definition = target.Definition,
        Source = target.Source,
    };

    public CoverageTarget ToCoverageTarget() =>
        new(RegionCode.Parse(Region), Stored.Month(Month), Stored.Percent(Millionths), Definition, Source);
}
