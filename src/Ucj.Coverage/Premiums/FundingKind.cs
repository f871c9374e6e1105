namespace Ucj.Coverage.Premiums;

/// <summary>What holds for every purse of a kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">What it is called.</param>
/// <param name="IsPublic">Whether its money is public: relief that public money does not get is not for it.</param>
/// <param name="Law">The regulation or programme that lets such money pay premiums; <see langword="null"/> where none is needed.</param>
public sealed record FundingKind(FundingSourceKind Kind, Phrase Name, bool IsPublic, string? Law)
{
    /// <summary>Whether a setting decides on relief that public money does not get, as the law leaves it open for the kind.</summary>
    /// <value>The default is no.</value>
    public bool IsReliefASetting { get; init; }
}
