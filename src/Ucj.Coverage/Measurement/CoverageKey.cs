using System.Globalization;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Measurement;

/// <summary>
/// What a row stands for. An attribute is <see langword="null"/> when the row is not grouped by it; the row's level
/// tells that apart from "none" (no employer, no scale).
/// </summary>
public sealed record CoverageKey
{
    /// <summary>The regency.</summary>
    public Region? Regency { get; init; }

    /// <summary>The district.</summary>
    public Region? District { get; init; }

    /// <summary>The village.</summary>
    public Region? Village { get; init; }

    /// <summary>The worker group.</summary>
    public WorkerGroup? WorkerGroup { get; init; }

    /// <summary>The segment.</summary>
    public EmploymentSegment? Segment { get; init; }

    /// <summary>The sector.</summary>
    public Sector? Sector { get; init; }

    /// <summary>The tier.</summary>
    public int? Tier { get; init; }

    /// <summary>Whether the group is vulnerable.</summary>
    public bool? Vulnerable { get; init; }

    /// <summary>The scale of the employer.</summary>
    public FirmScale? FirmScale { get; init; }

    /// <summary>Who pays.</summary>
    public Payer? Payer { get; init; }

    /// <summary>The code of one attribute as data files write it, empty where there is none.</summary>
    public string CodeOf(Dimension dimension) => dimension switch
    {
        Dimension.Regency => Regency?.Code.ToString(),
        Dimension.District => District?.Code.ToString(),
        Dimension.Village => Village?.Code.ToString(),
        Dimension.WorkerGroup => WorkerGroup?.Code,
        Dimension.Segment => Segment is { } segment ? Code.Of(segment) : null,
        Dimension.Sector => Sector is { } sector ? Code.Of(sector) : null,
        Dimension.Tier => Tier?.ToString(CultureInfo.InvariantCulture),
        Dimension.Vulnerable => Vulnerable is { } vulnerable ? vulnerable ? "true" : "false" : null,
        Dimension.FirmScale => FirmScale is { } scale ? Code.Of(scale) : null,
        Dimension.Payer => Payer?.ToString(),
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, null),
    } ?? "";

    internal static CoverageKey Of(CellSeries series, RegionTree regions, ReadOnlySpan<Dimension> dimensions, Payer? payer) =>
        Of(series.Cell, series.RegionNumber, regions, dimensions, payer);

    /// <summary>The key of a cell, whose region has a number in the tree.</summary>
    internal static CoverageKey Of(
        CoverageCell cell,
        int region,
        RegionTree regions,
        ReadOnlySpan<Dimension> dimensions,
        Payer? payer)
    {
        var key = new CoverageKey();
        foreach (var dimension in dimensions)
        {
            key = dimension switch
            {
                Dimension.Regency => key with { Regency = regions.At(region, RegionLevel.Regency) },
                Dimension.District => key with { District = regions.At(region, RegionLevel.District) },
                Dimension.Village => key with { Village = regions.At(region, RegionLevel.Village) },
                Dimension.WorkerGroup => key with { WorkerGroup = cell.Group },
                Dimension.Segment => key with { Segment = cell.Segment },
                Dimension.Sector => key with { Sector = cell.Sector },
                Dimension.Tier => key with { Tier = cell.Tier },
                Dimension.Vulnerable => key with { Vulnerable = cell.Vulnerable },
                Dimension.FirmScale => key with { FirmScale = cell.FirmScale },
                Dimension.Payer => key with { Payer = payer },
                _ => throw new ArgumentOutOfRangeException(nameof(dimensions), dimension, null),
            };
        }

        return key;
    }

    /// <summary>The key of a region as a whole.</summary>
    /// <param name="region">Its number in the tree.</param>
    /// <param name="regions">The tree.</param>
    /// <param name="dimensions">Dimensions of regions.</param>
    internal static CoverageKey OfRegion(int region, RegionTree regions, ReadOnlySpan<Dimension> dimensions)
    {
        var key = new CoverageKey();
        foreach (var dimension in dimensions)
        {
            key = dimension switch
            {
                Dimension.Regency => key with { Regency = regions.At(region, RegionLevel.Regency) },
                Dimension.District => key with { District = regions.At(region, RegionLevel.District) },
                Dimension.Village => key with { Village = regions.At(region, RegionLevel.Village) },
                _ => throw new ArgumentOutOfRangeException(nameof(dimensions), dimension, null),
            };
        }

        return key;
    }

    /// <summary>Tiers compare as numbers, everything else ordinally by code.</summary>
    internal int Compare(CoverageKey other, Dimension dimension) => dimension == Dimension.Tier
        ? Nullable.Compare(Tier, other.Tier)
        : string.CompareOrdinal(CodeOf(dimension), other.CodeOf(dimension));
}
