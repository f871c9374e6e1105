using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.Recalculation;

/// <summary>What the sources leave open, decided by the dataset.</summary>
public sealed record CoverageSettings
{
    /// <summary>Settings as they are when a dataset says nothing.</summary>
    public static CoverageSettings Default { get; } = new();

    /// <summary>Months after the last month of a spell in which a worker still counts as active.</summary>
    /// <value>The default is 0; BPJS practice is 3.</value>
    public int ToleranceMonths
    {
        get;
        init
        {
            if (value is < 0 or > MaxTolerance) throw Throw.ToleranceOutOfRange(value, MaxTolerance);
            field = value;
        }
    }

    /// <summary>The lowest age of an eligible worker, in completed years at the end of the month, inclusive.</summary>
    /// <value>The default is 15.</value>
    public int MinAge { get; init => field = Age(value, nameof(MinAge)); } = 15;

    /// <summary>The highest age of an eligible worker, in completed years at the end of the month, inclusive.</summary>
    /// <value>The default is 64.</value>
    public int MaxAge { get; init => field = Age(value, nameof(MaxAge)); } = 64;

    /// <summary>Whether PP 50/2025 relief holds for premiums a village budget (APB Nagari) pays.</summary>
    /// <value>The default is no.</value>
    public bool VillageBudgetRelief { get; init; }

    /// <summary>Whether a funded worker is registered at his own income band rather than the lowest.</summary>
    /// <value>The default is no.</value>
    public bool FundedAtOwnBand { get; init; }

    /// <summary>The effectiveness below which a welfare programme's money may move, 0 to 1.</summary>
    /// <value>The default is 0.5.</value>
    public decimal ReallocationThreshold
    {
        get;
        init => field = value is >= 0 and <= 1 ? value : throw Throw.ThresholdOutOfRange(value, nameof(ReallocationThreshold));
    } = 0.5m;

    /// <summary>The part of the settings the premium law needs.</summary>
    public PremiumSettings Premiums => new() { VillageBudgetRelief = VillageBudgetRelief };

    /// <summary>The highest tolerance, inclusive.</summary>
    public const int MaxTolerance = 120;

    /// <summary>The highest age there may be, in completed years, inclusive.</summary>
    public const int HighestAge = 120;

    private static int Age(int value, string name) =>
        value is >= 0 and <= HighestAge ? value : throw Throw.AgeOutOfRange(value, HighestAge, name);
}
