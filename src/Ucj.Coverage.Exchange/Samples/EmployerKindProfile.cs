namespace Ucj.Coverage.Exchange.Samples;

/// <summary>A kind of employers.</summary>
/// <param name="Prefix">What their ids begin with; unique.</param>
/// <param name="Name">What their names begin with; it says that they are synthetic.</param>
/// <param name="Groups">The codes of the groups they employ.</param>
/// <param name="Weight">The weight among the kinds that employ a group.</param>
/// <param name="Employers">How many there are at most; one nobody works for is left out.</param>
/// <param name="Industry">Their industry.</param>
/// <param name="RiskClass">Their risk class, and that of their workers.</param>
/// <param name="RegisteredPercent">How many of a hundred are registered; covered workers belong to one of these.</param>
/// <param name="Skew">1: all have about as many workers; the higher, the larger the largest and the smaller the others.</param>
/// <param name="PaidBy">The purse that pays for a public employer's staff.</param>
/// <param name="PerVillage">Whether there is one in each village, for those who live there.</param>
internal sealed record EmployerKindProfile(
    string Prefix,
    string Name,
    IReadOnlyList<string> Groups,
    int Weight,
    int Employers,
    string Industry,
    int RiskClass,
    int RegisteredPercent,
    int Skew,
    string? PaidBy = null,
    bool PerVillage = false);
