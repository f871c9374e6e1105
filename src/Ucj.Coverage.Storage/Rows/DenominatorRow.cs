using Ucj.Coverage.Measurement;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Storage.Rows;

/// <summary>A row of <c>denominators.csv</c>.</summary>
internal sealed class DenominatorRow : StoredRow
{
    public string Definition { get; init; } = "";

    public string Region { get; init; } = "";

    public int Month { get; init; }

    public long Workers { get; init; }

    public string? Source { get; init; }

    /// <inheritdoc/>
    public override string Key => $"{Definition}{Separator}{Region}{Separator}{Month}{Separator}{Source}";

    public static DenominatorRow Of(OfficialDenominator denominator) => new()
    {
        Definition = denominator.Definition,
        Region = denominator.Region.ToString(),
        Month = Stored.Of(denominator.Month),
        Workers = denominator.Workers,
        Source = denominator.Source,
    };

    public OfficialDenominator ToOfficialDenominator() =>
        new(Definition, RegionCode.Parse(Region), Stored.Month(Month), Workers, Source);
}
