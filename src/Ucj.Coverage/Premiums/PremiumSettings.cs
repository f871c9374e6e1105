namespace Ucj.Coverage.Premiums;

/// <summary>What the premium law leaves open.</summary>
public sealed record PremiumSettings
{
    /// <summary>Settings as they are when nobody decides.</summary>
    public static PremiumSettings Default { get; } = new();

    /// <summary>Whether relief that public money does not get holds for premiums a village budget (APB Nagari) pays.</summary>
    /// <value>The default is no.</value>
    public bool VillageBudgetRelief { get; init; }

    /// <summary>Whether the uncertain extension of PP 7/2025 to 2026-01 holds.</summary>
    /// <value>The default is no.</value>
    public bool LabourIntensiveExtension { get; init; }
}
