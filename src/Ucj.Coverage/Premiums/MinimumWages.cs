using NodaTime;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Premiums;

/// <summary>
/// The minimum wages of regions: no premium, but what an income is held against. Each holds for the months its decree names
/// and no longer, so that months and regions without one have none.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class MinimumWages(IReadOnlyDictionary<RegionCode, IReadOnlyList<LawValue>> byRegion)
{
    /// <summary>What the id of every minimum wage begins with; the region's code follows.</summary>
    public const string Prefix = "minimum-wage.";

    /// <summary>Every value there is.</summary>
    public IEnumerable<LawValue> All => byRegion.Values.SelectMany(wages => wages);

    /// <summary>The wage of a region, or else of the region it lies in.</summary>
    public LawValue? In(RegionCode region, YearMonth month)
    {
        for (RegionCode? place = region; place is { } one; place = one.Parent)
        {
            if (byRegion.TryGetValue(one, out var wages)
                && wages.FirstOrDefault(wage => Holds(wage, month)) is { } found) return found;
        }

        return null;
    }

    /// <summary>Those of other regions stay; a region's are replaced as a whole.</summary>
    public MinimumWages With(IReadOnlyDictionary<RegionCode, IReadOnlyList<LawValue>> others)
    {
        var together = new Dictionary<RegionCode, IReadOnlyList<LawValue>>(byRegion);
        foreach (var (region, wages) in others) together[region] = wages;
        return new MinimumWages(together);
    }

    public static bool Holds(LawValue wage, YearMonth month) => wage.From <= month && month <= wage.KnownUntil;
}
