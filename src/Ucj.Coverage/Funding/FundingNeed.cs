using NodaTime;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Funding;

/// <summary>A cell of like workers without cover, whom a purse may pay for.</summary>
/// <param name="Village">Where they live.</param>
/// <param name="Group">The code of their group.</param>
/// <param name="Segment">Their segment.</param>
/// <param name="Sector">Their sector, which may decide on relief.</param>
/// <param name="Tier">Their group's priority, 1 or more; tier 1 is served first.</param>
/// <param name="Workers">How many, 1 or more.</param>
public readonly record struct FundingNeed(
    RegionCode Village,
    string Group,
    EmploymentSegment Segment,
    Sector Sector,
    int Tier,
    int Workers)
{
    /// <summary>The month of the need in a monthly plan; <see langword="null"/> in a plan for the whole window.</summary>
    public YearMonth? Month { get; init; }

    /// <summary>An income of the band at which they are registered.</summary>
    /// <value>The default, <see langword="null"/>, is the lowest band.</value>
    public Rupiah? Income { get; init; }

    /// <summary>Tier, month, village, group, sector and income: the order in which needs are served.</summary>
    internal static int Compare(FundingNeed a, FundingNeed b)
    {
        var order = a.Tier.CompareTo(b.Tier);
        if (order == 0) order = Nullable.Compare(a.Month, b.Month);
        if (order == 0) order = string.CompareOrdinal(a.Village.ToString(), b.Village.ToString());
        if (order == 0) order = string.CompareOrdinal(a.Group, b.Group);
        if (order == 0) order = string.CompareOrdinal(Code.Of(a.Sector), Code.Of(b.Sector));
        return order != 0 ? order : Nullable.Compare(a.Income, b.Income);
    }
}
