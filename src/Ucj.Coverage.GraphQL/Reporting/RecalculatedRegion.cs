using Ucj.Coverage.Regions;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>New figures as told to who asked about a region.</summary>
/// <param name="What">The figures in force now.</param>
/// <param name="Region">The region asked about; <see langword="null"/> for all.</param>
internal sealed record RecalculatedRegion(NewFigures What, RegionCode? Region)
{
    private readonly Lazy<CoverageEntry?> _latest =
        new(() => Region is { } region && !What.Has(region) ? null : What.Latest(Region));

    /// <summary>Its figures in the last month; absent where the data no longer have the region.</summary>
    public CoverageEntry? Latest => _latest.Value;
}
