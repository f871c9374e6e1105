namespace Ucj.Coverage.Premiums;

/// <summary>What the premium law leaves open.</summary>
public sealed record PremiumSettings
{
    /// <summary>Settings as they are when nobody decides.</summary>
    public static PremiumSettings Default { get; } = new();

    /// <summary>Whether relief that public money does not get holds for premiums a village budget (APB Nagari) pays.</summary>
    /// <value>The default is no.</value>
    public bool VillageBudgetRelief { get; init; }
}
