using Ucj.Coverage.Funding;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.GraphQL.Access;

/// <summary>The regions a caller sees, each with all that lies in it. Compared by value.</summary>
internal sealed class Scope : IEquatable<Scope>
{
    private readonly RegionCode[] _regions;

    private Scope(RegionCode[] regions) => _regions = regions;

    /// <summary>Every region there is.</summary>
    public static Scope Everywhere { get; } = new([RegionCode.Indonesia]);

    /// <summary>The regions, by code; none of them lies in another.</summary>
    public IReadOnlyList<RegionCode> Regions => _regions;

    /// <summary>Whether nothing lies outside.</summary>
    public bool IsEverywhere => _regions is [var only] && only == RegionCode.Indonesia;

    /// <summary>The scope of some regions.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Scope Of(IEnumerable<RegionCode> regions)
    {
        RegionCode[] all = [.. regions.Distinct().Order()];
        if (all.Length == 0) throw new ArgumentException("Found no region, expected at least one.", nameof(regions));
        return new Scope(Array.FindAll(all, region => !all.Any(other => other != region && other.Contains(region))));
    }

    /// <summary>Whether a region lies in the scope.</summary>
    public bool Contains(RegionCode region) => _regions.Any(one => one.Contains(region));

    /// <summary>Whether a purse is for regions of the scope alone.</summary>
    public bool Owns(FundingSource purse) => purse.Regions.Count > 0 && purse.Regions.All(Contains);

    /// <summary>Refuses a region outside just as one that does not exist, for a caller must not learn of it.</summary>
    /// <exception cref="CoverageException">The region lies outside.</exception>
    public void Check(RegionCode? region)
    {
        if (region is { } code && !Contains(code)) throw Throw.UnknownRegion(code);
    }

    /// <inheritdoc/>
    public bool Equals(Scope? other) => other is not null && _regions.AsSpan().SequenceEqual(other._regions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Scope);

    /// <inheritdoc/>
    public override int GetHashCode() => _regions.Aggregate(0, HashCode.Combine);

    /// <summary>The codes of the regions, joined by commas.</summary>
    public override string ToString() => string.Join(',', _regions);
}
