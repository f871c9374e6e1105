using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Exchange.Samples;

/// <summary>Workers with like spells. No worker is in two cohorts.</summary>
/// <param name="Name">A name to know it by.</param>
/// <param name="Segment">The segment of its groups.</param>
/// <param name="Groups">Weights of the groups its members come from.</param>
/// <param name="Payer">EMPLOYER, SELF or the id of a purse.</param>
/// <param name="Programmes">The programmes paid for, such as <c>JKK+JKM</c>.</param>
/// <param name="Workers">How many members, when there are as many workers as the profile counts.</param>
/// <param name="Spells">The spells of each member, in order.</param>
/// <param name="IncomeUnknown">Whether members are registered without an income, so at the lowest band.</param>
internal sealed record CohortProfile(
    string Name,
    EmploymentSegment Segment,
    IReadOnlyDictionary<string, int> Groups,
    string Payer,
    string Programmes,
    int Workers,
    IReadOnlyList<SpellProfile> Spells,
    bool IncomeUnknown = false);
